import { administrator } from '#platform/accounts/administrators.server.ts';
import { database } from '#platform/database/database.server.ts';
import { rejected, type FormResult } from '#platform/http/form.ts';
import type { Visit } from '#platform/http/visit.ts';
import { instituteTexts } from './institute.messages.ts';
import { institutesToConfirm, setConfirmed } from './institute.store.server.ts';

type Params = Record<string, string>;

/** The institutes of this installation, for its administrator. */
export async function institutesPage(visit: Visit, db = database()) {
  administrator(visit);
  return { institutes: await institutesToConfirm(db) };
}

/** The administrator confirms that an organisation is a knowledge institution: its brokers can begin. */
export async function confirmInstitute(
  visit: Visit,
  form: FormData,
  _params: Params,
  db = database(),
): Promise<FormResult> {
  return setFor(visit, form, true, db);
}

/** Takes it back: its brokers can do nothing more, and nobody chooses its desk. */
export async function unconfirmInstitute(
  visit: Visit,
  form: FormData,
  _params: Params,
  db = database(),
): Promise<FormResult> {
  return setFor(visit, form, false, db);
}

async function setFor(
  visit: Visit,
  form: FormData,
  isConfirmed: boolean,
  db: ReturnType<typeof database>,
): Promise<FormResult> {
  const person = administrator(visit);
  const id = form.get('institute');
  const done =
    typeof id === 'string' &&
    (await db.transaction((tx) => setConfirmed(tx, person, id, isConfirmed, visit)));
  if (!done) return rejected({ form: instituteTexts[visit.language].error.gone }, form);
  return { to: `/administration/institutes?${isConfirmed ? 'confirmed' : 'unconfirmed'}` };
}
