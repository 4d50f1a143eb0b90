import type { Transaction } from '#platform/database/database.server.ts';
import { eq } from 'drizzle-orm';
import { contactsFor } from '#capabilities/organisations/public.server.ts';
import { user } from '#platform/accounts/tables.ts';
import { isLanguage, type Language } from '#platform/language/language.ts';
import { queueMail } from '#platform/mail/mail.server.ts';
import { questionTexts } from './question.messages.ts';

/** What a letter about a question needs to know of it. */
export type AboutQuestion = {
  readonly id: string;
  readonly title: string;
  readonly organisationId: string;
  readonly askerId: string | null;
  readonly askerName: string | null;
  readonly question: string;
};

const linkTo = (origin: string, id: string, language: Language) =>
  `${origin}/knowledge/questions/${id}?lang=${language}`;

type Words = (language: Language, link: string) => { subject: string; text: string };

async function sendTo(
  tx: Transaction,
  people: readonly { readonly email: string; readonly language: string }[],
  origin: string,
  id: string,
  words: Words,
): Promise<void> {
  for (const { email, language: wish } of people) {
    const language = isLanguage(wish) ? wish : 'nl';
    await queueMail(tx, { to: email, ...words(language, linkTo(origin, id, language)) });
  }
}

/** Tells a question to its contact; or to the directors of the owner, when there is no contact (any more). */
export async function tellQuestion(
  tx: Transaction,
  about: AboutQuestion,
  contactId: string | null,
  origin: string,
): Promise<void> {
  const people = await contactsFor(tx, about.organisationId, contactId);
  const { title, question } = about;
  await sendTo(tx, people, origin, about.id, (language, link) => {
    const { mail, page } = questionTexts[language];
    const facts = { name: about.askerName ?? page.somebody, title, question, link };
    const text = contactId === null ? mail.handedOver(facts) : mail.askedText(facts);
    return { subject: mail.asked(title), text };
  });
}

/** Tells the asker the answer. */
export async function tellAnswer(
  tx: Transaction,
  about: AboutQuestion,
  answer: string,
  origin: string,
): Promise<void> {
  if (about.askerId === null) return;
  const people = await tx
    .select({ email: user.email, language: user.language })
    .from(user)
    .where(eq(user.id, about.askerId));
  const asker = people.map(({ email, language }) => ({ email, language: language ?? 'nl' }));
  await sendTo(tx, asker, origin, about.id, (language, link) => {
    const { mail } = questionTexts[language];
    const { title, question } = about;
    return {
      subject: mail.answered(title),
      text: mail.answeredText({ title, question, answer, link }),
    };
  });
}

/** Tells the directors of the owner that a question went too far. */
export async function tellReport(
  tx: Transaction,
  about: AboutQuestion,
  origin: string,
): Promise<void> {
  const people = await contactsFor(tx, about.organisationId, null);
  await sendTo(tx, people, origin, about.id, (language, link) => {
    const { mail } = questionTexts[language];
    return {
      subject: mail.reported(about.title),
      text: mail.reportedText({ title: about.title, link }),
    };
  });
}
