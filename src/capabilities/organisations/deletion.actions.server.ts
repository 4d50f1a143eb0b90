import { eq } from 'drizzle-orm';
import { user } from '#platform/accounts/tables.ts';
import { record } from '#platform/audit/audit.server.ts';
import { database, type Transaction } from '#platform/database/database.server.ts';
import type { FormResult } from '#platform/http/form.ts';
import { forbidden, notFound, signedIn } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { formatDate } from '#platform/language/format.ts';
import { isLanguage, type Language } from '#platform/language/language.ts';
import { queueMail, type Letter } from '#platform/mail/mail.server.ts';
import { eraseMoment } from './deletion.ts';
import { deletionTexts } from './deletion.messages.ts';
import { close, reopen } from './deletion.store.server.ts';
import { membershipTexts } from './membership.messages.ts';
import { lock } from './membership.store.server.ts';
import type { Directorship } from './membership.ts';
import { directorEvenIfClosed, directorOf } from './public.server.ts';
import { member } from './tables.ts';

type Params = Record<string, string>;

/** Closes an organisation for everybody and tells its people when it will be erased. */
export async function closeOrganisation(
  visit: Visit,
  _form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const who = signedIn(visit).name;
  const directorship = await directorOf(visit, params.organisation ?? '', db);
  const to = `/organisations/${directorship.slug}/deletion`;
  const eraseAfter = eraseMoment(visit.now);
  await db.transaction(async (tx) => {
    const { directs } = await lock(tx, directorship);
    if (!directs) forbidden(membershipTexts[visit.language].error.notDirector);
    await close(tx, directorship, eraseAfter);
    await recordOrganisation(tx, visit, directorship, 'organisation.closed');
    const { organisationName: name } = directorship;
    await tellEverybody(tx, directorship, (language) => {
      const t = deletionTexts[language].mail;
      const date = formatDate(eraseAfter, language);
      return {
        subject: t.closedSubject(name),
        text: t.closed({ who, name, date, link: visit.origin + to }),
      };
    });
  });
  return { to };
}

/** Opens a closed organisation again, with everything that it had. */
export async function reopenOrganisation(
  visit: Visit,
  _form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const who = signedIn(visit).name;
  const { directorship } = await directorEvenIfClosed(visit, params.organisation ?? '', db);
  const to = `/organisations/${directorship.slug}`;
  await db.transaction(async (tx) => {
    if (!(await reopen(tx, directorship, visit.now))) return;
    const { directs } = await lock(tx, directorship);
    if (!directs) notFound();
    await recordOrganisation(tx, visit, directorship, 'organisation.reopened');
    const { organisationName: name } = directorship;
    await tellEverybody(tx, directorship, (language) => {
      const t = deletionTexts[language].mail;
      const text = t.reopened({ who, name, link: visit.origin + to });
      return { subject: t.reopenedSubject(name), text };
    });
  });
  return { to };
}

async function recordOrganisation(
  tx: Transaction,
  { now }: Visit,
  { organisationId, userId }: Directorship,
  action: string,
) {
  await record(tx, { at: now, organisationId, userId, action, subject: organisationId });
}

async function tellEverybody(
  tx: Transaction,
  { organisationId }: Directorship,
  letterIn: (language: Language) => Omit<Letter, 'to'>,
) {
  const people = await tx
    .select({ email: user.email, language: user.language })
    .from(member)
    .innerJoin(user, eq(user.id, member.userId))
    .where(eq(member.organisationId, organisationId));
  for (const { email, language } of people) {
    await queueMail(tx, { to: email, ...letterIn(isLanguage(language) ? language : 'nl') });
  }
}
