import { database } from '#platform/database/database.server.ts';
import { rejected, type FormResult } from '#platform/http/form.ts';
import type { Visit } from '#platform/http/visit.ts';
import { entryOfMember } from './draft.actions.server.ts';
import { draftTexts } from './draft.messages.ts';
import { recall, submit } from './submission.store.server.ts';

type Params = Record<string, string>;

/** Hands an entry to the brokers, when everything that it needs is there. */
export async function submitAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { membership, entry } = await entryOfMember(visit, params, db);
  const t = draftTexts[visit.language].error;
  const submitted = await submit(db, membership, entry, visit.now);
  if (submitted.outcome === 'missing') return rejected({ form: t.missing }, form);
  if (submitted.outcome === 'nothing') return rejected({ form: t.nothing }, form);
  return { to: `/organisations/${membership.slug}/knowledge/${entry.id}/edit?submitted` };
}

/** Takes an entry back from the brokers. */
export async function recallAction(
  visit: Visit,
  _form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { membership, entry } = await entryOfMember(visit, params, db);
  const back = await recall(db, membership, entry, visit.now);
  const done = back ? '?recalled' : '';
  return { to: `/organisations/${membership.slug}/knowledge/${entry.id}/edit${done}` };
}
