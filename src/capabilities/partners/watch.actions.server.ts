import { database } from '#platform/database/database.server.ts';
import { valuesOf, type FormResult } from '#platform/http/form.ts';
import type { Visit } from '#platform/http/visit.ts';
import { cardOfMember } from './cards.public.server.ts';
import { watch } from './watch.store.server.ts';

type Params = Readonly<Record<string, string>>;

/** A member turns the mail about new matches of a card on or off. */
export async function watchAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { membership, card } = await cardOfMember(visit, params, db);
  const wish = valuesOf(form).watch === 'off' ? 'off' : 'on';
  await watch(db, membership, card, wish, visit.now);
  return { to: `/organisations/${membership.slug}/cards/${card.id}/matches?watch=${wish}` };
}
