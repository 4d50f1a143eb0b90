import type { Reading, Transaction } from '#platform/database/database.server.ts';
import { inArray } from 'drizzle-orm';
import { contactsFor, nameOfOrganisation } from '#capabilities/organisations/public.server.ts';
import { user } from '#platform/accounts/tables.ts';
import { formatDate, formatAppointment } from '#platform/language/format.ts';
import { isLanguage, type Language } from '#platform/language/language.ts';
import { queueMail, type Letter } from '#platform/mail/mail.server.ts';
import { invitation } from './invitation.document.server.ts';
import { introductionLetters } from './introduction-letters.messages.ts';
import type { CardRow, Pair } from './pair.store.server.ts';
import { matchTexts } from './matches.messages.ts';
import type { Pairing } from './match.ts';
import { bridgeInWords, riskInWords } from './ui/match-in-words.ts';

/** By which mails of an introduction that wait can be called back. */
export const aboutIntroduction = (id: string) => `introduction:${id}`;

type Words = (reader: {
  readonly language: Language;
  readonly link: string;
  readonly email: string;
}) => Omit<Letter, 'to' | 'about'>;

/** Writes to who hears of a card: its contact, or the directors when that one left. */
async function writeTo(
  tx: Transaction,
  { id, card, origin }: { readonly id: string; readonly card: CardRow; readonly origin: string },
  words: Words,
): Promise<void> {
  const owner = await nameOfOrganisation(tx, card.organisationId);
  if (!owner) return;
  const people = await contactsFor(tx, card.organisationId, card.contactId ?? card.createdBy);
  for (const { email, language: wish } of people) {
    const language = isLanguage(wish) ? wish : 'nl';
    const link = `${origin}/organisations/${owner.slug}/introductions/${id}?lang=${language}`;
    const letter = words({ language, link, email });
    await queueMail(tx, { to: email, about: aboutIntroduction(id), ...letter });
  }
}

const titleOf = ({ content }: CardRow) => content?.title ?? '';
type Asked = { readonly id: string; readonly card: CardRow; readonly origin: string };

/** Asks the side of a card for its answer; nothing of the other stands in it. */
export function tellAsked(
  tx: Transaction,
  { how, ...asked }: Asked & { readonly how: 'interest' | 'proposal' },
): Promise<void> {
  const title = titleOf(asked.card);
  const isPublic = asked.card.visibility === 'public';
  return writeTo(tx, asked, ({ language, link }) => {
    const t = introductionLetters[language].asked;
    return { subject: t.subject(title), text: t[how](title, link, isPublic) };
  });
}

/** Reminds the side of a card that has not answered. */
export function tellReminder(tx: Transaction, asked: Asked, expiresAt: Date): Promise<void> {
  const title = titleOf(asked.card);
  return writeTo(tx, asked, ({ language, link }) => {
    const t = introductionLetters[language].reminder;
    return {
      subject: t.subject(title),
      text: t.text(title, formatDate(expiresAt, language), link),
    };
  });
}

/** Tells the side of a card, which said yes, that no answer came. */
export function tellExpired(tx: Transaction, asked: Asked): Promise<void> {
  const title = titleOf(asked.card);
  return writeTo(tx, asked, ({ language, link }) => {
    const t = introductionLetters[language].expired;
    return { subject: t.subject(title), text: t.text(title, link) };
  });
}

/** Who can be reached about a card: only for whoever may know its name. */
export async function reachable(
  db: Reading,
  card: Pick<CardRow, 'organisationId' | 'contactId' | 'createdBy'>,
): Promise<{ readonly name: string; readonly email: string } | null> {
  const contacts = await contactsFor(db, card.organisationId, card.contactId ?? card.createdBy);
  const emails = contacts.map(({ email }) => email);
  if (emails.length === 0) return null;
  const [person] = await db
    .select({ name: user.name, email: user.email })
    .from(user)
    .where(inArray(user.email, emails.slice(0, 1)));
  return person ?? null;
}

/** Tells both who the other is, why, and three moments. */
export async function tellIntroduced(
  tx: Transaction,
  { row, myCard, theirCard }: Pair,
  moments: readonly Date[],
  origin: string,
): Promise<void> {
  for (const [card, other] of [
    [myCard, theirCard],
    [theirCard, myCard],
  ] as const) {
    const named = await nameOfOrganisation(tx, other.organisationId);
    const person = await reachable(tx, other);
    const reasons = card.id === row.firstCardId ? row.reasons.first : row.reasons.second;
    await writeTo(tx, { id: row.id, card, origin }, ({ language, link }) => {
      const t = introductionLetters[language].introduced;
      const name = named?.name ?? '';
      const text = t.text({
        ...{ title: titleOf(card), name, link },
        person: person ? `${person.name} (${person.email})` : '',
        youGet: reasons.youGet.map((one) => pairInWords(one, language, 'mine')),
        theyGet: reasons.theyGet.map((one) => pairInWords(one, language, 'theirs')),
        bridge: reasons.bridge ? bridgeInWords(reasons.bridge, language, null) : '',
        risk: riskInWords(reasons.risk, language),
        moments: moments.map((one) => formatAppointment(one, language)),
      });
      return { subject: t.subject(name), text };
    });
  }
}

/** A need and what meets it, in one line; `whose` is the side that needs it. */
function pairInWords({ need, give }: Pairing, language: Language, whose: 'mine' | 'theirs') {
  const t = matchTexts[language];
  const [needs, gives] = whose === 'mine' ? [t.youNeed, t.theyGive] : [t.theyNeed, t.youGive];
  return `${needs}: ${need.text}. ${gives}: ${give.text}.`;
}

type Change = { readonly origin: string; readonly now: Date; readonly sequence: number };

/** Sends both the appointment that suits them, for in their calendars. */
export async function tellMoment(
  tx: Transaction,
  { row, myCard, theirCard }: Pair,
  start: Date,
  { origin, now, sequence }: Change,
): Promise<void> {
  for (const [card, other] of [
    [myCard, theirCard],
    [theirCard, myCard],
  ] as const) {
    const name = (await nameOfOrganisation(tx, other.organisationId))?.name ?? '';
    await writeTo(tx, { id: row.id, card, origin }, ({ language, link, email }) => {
      const t = introductionLetters[language];
      const moment = formatAppointment(start, language);
      const calendar = invitation('REQUEST', {
        ...{ introductionId: row.id, sequence, start, now, url: link, attendee: email },
        summary: t.event.summary(name),
        description: `${t.event.description} ${link}`,
      });
      return {
        subject: t.chosen.subject(moment),
        text: t.chosen.text(name, moment, link),
        calendar,
      };
    });
  }
}

/** Takes the appointment out of both calendars: it suits them no longer. */
export async function tellMoved(tx: Transaction, pair: Pair, change: Change): Promise<void> {
  for (const card of [pair.myCard, pair.theirCard])
    await writeTo(tx, { id: pair.row.id, card, origin: change.origin }, (reader) => {
      const t = introductionLetters[reader.language].moved;
      return { subject: t.subject, text: t.text(reader.link), ...cancelled(pair, change, reader) };
    });
}

/** Tells both that it stopped, without a name, and takes the appointment out of their calendars. */
export async function tellStopped(tx: Transaction, pair: Pair, change: Change): Promise<void> {
  for (const card of [pair.myCard, pair.theirCard])
    await writeTo(tx, { id: pair.row.id, card, origin: change.origin }, (reader) => {
      const t = introductionLetters[reader.language].stopped;
      const text = t.text(titleOf(card), reader.link);
      return { subject: t.subject, text, ...cancelled(pair, change, reader) };
    });
}

function cancelled(
  { row }: Pair,
  { now, sequence }: Change,
  { language, link, email }: Parameters<Words>[0],
): Pick<Letter, 'calendar'> {
  if (!row.chosenMoment) return {};
  const { id: introductionId, chosenMoment: start } = row;
  const summary = introductionLetters[language].event.cancelled;
  const about = { introductionId, sequence, start, now, url: link, attendee: email };
  return { calendar: invitation('CANCEL', { ...about, summary, description: summary }) };
}

/** Passes a question on to the side of a card. */
export function tellQuestion(tx: Transaction, asked: Asked, question: string): Promise<void> {
  return writeTo(tx, asked, ({ language, link }) => {
    const t = introductionLetters[language].question;
    return { subject: t.subject(titleOf(asked.card)), text: t.text(question, link) };
  });
}

/** Passes an answer on to the side of a card that asked. */
export function tellQuestionAnswer(
  tx: Transaction,
  asked: Asked,
  { question, answer }: { readonly question: string; readonly answer: string },
): Promise<void> {
  return writeTo(tx, asked, ({ language, link }) => {
    const t = introductionLetters[language].question;
    return {
      subject: t.answered(titleOf(asked.card)),
      text: t.answer(question, answer, link),
    };
  });
}
