import { database } from '#platform/database/database.server.ts';
import { rejected, type FormResult } from '#platform/http/form.ts';
import type { Visit } from '#platform/http/visit.ts';
import { bringBackDraft, discardDraft } from './discard.store.server.ts';
import { entryOfMember } from './draft.actions.server.ts';
import { draftTexts } from './draft.messages.ts';

type Params = Record<string, string>;

/** Throws away what was written beside a public text. */
export async function discardAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { membership, entry } = await entryOfMember(visit, params, db);
  const revision = await discardDraft(db, membership, entry, visit.now);
  if (revision === undefined)
    return rejected({ form: draftTexts[visit.language].error.nothing }, form);
  const base = `/organisations/${membership.slug}/knowledge/${entry.id}/edit`;
  return { to: `${base}?discarded=${revision}` };
}

/** Brings back what was thrown away. */
export async function bringBackAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { membership, entry } = await entryOfMember(visit, params, db);
  const revision = Number(form.get('revision'));
  const isBack =
    Number.isSafeInteger(revision) &&
    revision > 0 &&
    (await bringBackDraft(db, membership, entry, revision, visit.now));
  if (!isBack) return rejected({ form: draftTexts[visit.language].error.nothing }, form);
  return { to: `/organisations/${membership.slug}/knowledge/${entry.id}/edit?restored` };
}
