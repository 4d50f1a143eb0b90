import { database } from '#platform/database/database.server.ts';
import { rejected, type FormResult } from '#platform/http/form.ts';
import type { Visit } from '#platform/http/visit.ts';
import { contactTexts } from './contact.messages.ts';
import { answerAsContact, askContact, removeContact } from './contact.store.server.ts';
import { entryOfMember } from './draft.actions.server.ts';

type Params = Record<string, string>;
type OnContact = (
  visit: Visit,
  form: FormData,
  params: Params,
  db?: ReturnType<typeof database>,
) => Promise<FormResult>;

const page = (slug: string, id: string) => `/organisations/${slug}/knowledge/${id}/contact?saved`;

/** Asks a colleague to be the contact of an entry. */
export const askContactAction: OnContact = async (visit, form, params, db = database()) => {
  const { membership, entry } = await entryOfMember(visit, params, db);
  const person = form.get('person');
  const asked =
    typeof person === 'string' &&
    (await askContact(db, membership, entry, { person, origin: visit.origin }, visit.now));
  if (!asked) return rejected({ person: contactTexts[visit.language].error.person }, form);
  return { to: page(membership.slug, entry.id) };
};

const answer =
  (agrees: boolean): OnContact =>
  async (visit, form, params, db = database()) => {
    const { membership, entry } = await entryOfMember(visit, params, db);
    if (!(await answerAsContact(db, membership, entry, agrees, visit.now)))
      return rejected({ form: contactTexts[visit.language].error.gone }, form);
    return { to: page(membership.slug, entry.id) };
  };

/** The one who was asked agrees. */
export const agreeAction: OnContact = answer(true);
/** The one who was asked does not agree, or stops. */
export const declineAction: OnContact = answer(false);

/** Takes the contact of an entry away. */
export const removeContactAction: OnContact = async (visit, _form, params, db = database()) => {
  const { membership, entry } = await entryOfMember(visit, params, db);
  await removeContact(db, membership, entry, visit.now);
  return { to: page(membership.slug, entry.id) };
};
