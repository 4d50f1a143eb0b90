import { isDirector } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { rejected, type FormResult } from '#platform/http/form.ts';
import { forbidden, notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { MOST_OPEN_INTERESTS } from './card.ts';
import { cardOfMember } from './cards.public.server.ts';
import { introductionTexts } from './introduction.messages.ts';
import { showInterest } from './introductions.store.server.ts';
import { matchWith } from './matches.store.server.ts';

type Params = Record<string, string>;

/**
 * A director shows interest in a match of one of their cards; that is their yes. The match is looked up
 * again, gates and all: what may not be met is not there.
 */
export async function showInterestAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { membership, card } = await cardOfMember(visit, params, db);
  const t = introductionTexts[visit.language].error;
  if (!isDirector(membership)) return forbidden(t.director);
  const { now, origin } = visit;
  const found = await matchWith(db, card.id, params.other, { reader: 'organisation', now });
  const { match } = found ?? notFound();
  const { youGet, theyGet, bridge, risk, cardId: otherCardId } = match;
  const meeting = {
    ...{ cardId: card.id, otherCardId, origin },
    reasons: { youGet, theyGet, bridge, risk },
  };
  const begun = await db.transaction((tx) => showInterest(tx, membership, meeting, now));
  if ('did' in begun) {
    const done = begun.did === 'begun' ? '?answered' : '';
    return { to: `/organisations/${membership.slug}/introductions/${begun.id}${done}` };
  }
  if (begun.refused === 'full') return rejected({ form: t.full(MOST_OPEN_INTERESTS) }, form);
  return rejected({ form: t[begun.refused] }, form);
}
