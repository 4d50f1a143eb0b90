import { database } from '#platform/database/database.server.ts';
import { rejected, type FormResult } from '#platform/http/form.ts';
import type { Visit } from '#platform/http/visit.ts';
import { entryOfMember } from './draft.actions.server.ts';
import { stillTrueTexts } from './still-true.messages.ts';
import { confirm } from './still-true.store.server.ts';

/** The owner says that an entry is still true. */
export async function confirmAction(
  visit: Visit,
  form: FormData,
  params: Record<string, string>,
  db = database(),
): Promise<FormResult> {
  const { membership, entry } = await entryOfMember(visit, params, db);
  if (!(await confirm(db, membership, entry, visit.now)))
    return rejected({ form: stillTrueTexts[visit.language].notPublic }, form);
  return { to: `/organisations/${membership.slug}/knowledge/${entry.id}/confirmation?done` };
}
