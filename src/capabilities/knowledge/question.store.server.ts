import type { Reading, Transaction } from '#platform/database/database.server.ts';
import { and, desc, eq, gt, isNull, or, sql, type SQL } from 'drizzle-orm';
import { isDirector, membershipsOf } from '#capabilities/organisations/public.server.ts';
import { user } from '#platform/accounts/tables.ts';
import type { Person } from '#platform/http/visit.ts';
import { isLanguage, type Language } from '#platform/language/language.ts';
import { readIn, wordsIn, type Content } from './entry.ts';
import { publicEntries, type PublicEntry } from './entry.public.server.ts';
import { isId } from './entry.store.server.ts';
import { entry } from './entry.tables.ts';
import { askingRefusal, questionState, type QuestionState } from './question.ts';
import { question } from './question.tables.ts';

declare const held: unique symbol;

/** A question, found for one of its two sides; nobody else can get at it. */
export type HeldQuestion = {
  readonly [held]: true;
  readonly side: 'asker' | 'answerer';
  readonly id: string;
  readonly entryId: string;
  readonly slug: string;
  readonly title: string;
  readonly organisationId: string;
  readonly askerId: string | null;
  readonly askerName: string | null;
  readonly question: string;
  readonly language: Language;
  readonly mayBePublic: boolean;
  readonly showsName: boolean;
  readonly askedAt: Date;
  readonly answer: string;
  readonly answeredAt: Date | null;
  readonly state: QuestionState;
};

const DAY = 24 * 60 * 60 * 1000;

/** Any two numbers, the same in every process: the questions of one person come one after the other. */
const ASKING_LOCK = 727_266;

export type NewQuestion = {
  readonly question: string;
  readonly mayBePublic: boolean;
  readonly showsName: boolean;
};

/** Keeps a question to the contact of an entry; or says which limit it passes. */
export async function keepQuestion(
  tx: Transaction,
  person: Pick<Person, 'id'>,
  { id: entryId, contact }: PublicEntry,
  asked: NewQuestion & { readonly language: Language },
  now: Date,
): Promise<{ id: string } | { refusal: 'day' | 'open' | 'entry' }> {
  await tx.execute(sql`select pg_advisory_xact_lock(${ASKING_LOCK}, hashtext(${person.id}))`);
  await tx.select({ id: entry.id }).from(entry).where(eq(entry.id, entryId)).for('update');
  const today = gt(question.askedAt, new Date(now.getTime() - DAY));
  const mine = eq(question.askerId, person.id);
  const isOpen = and(isNull(question.answeredAt), isNull(question.closedAt));
  const refusal = askingRefusal({
    byPersonToday: await tx.$count(question, and(mine, today)),
    openOfPersonHere: await tx.$count(question, and(mine, isOpen, eq(question.entryId, entryId))),
    hereToday: await tx.$count(question, and(eq(question.entryId, entryId), today)),
  });
  if (refusal) return { refusal };
  const [row] = await tx
    .insert(question)
    .values({
      ...asked,
      entryId,
      askerId: person.id,
      askedAt: now,
      sentTo: contact?.userId ?? null,
    })
    .returning({ id: question.id });
  if (!row) throw new Error('The question was not kept.');
  return { id: row.id };
}

/** The question with this id for somebody who is one of its two sides; undefined for anybody else. */
export async function questionFor(
  db: Reading,
  person: Pick<Person, 'id'>,
  id: string,
  language: Language,
): Promise<HeldQuestion | undefined> {
  if (!isId(id)) return undefined;
  const [row] = await select(db, eq(question.id, id));
  if (!row) return undefined;
  if (row.question.askerId === person.id) return drawn(row, 'asker', language);
  return (await answers(db, person, row.entry)) ? drawn(row, 'answerer', language) : undefined;
}

/** Whether somebody answers the questions about an entry: its contact, else a director of its owner. */
async function answers(
  db: Reading,
  person: Pick<Person, 'id'>,
  { id, organisationId }: { readonly id: string; readonly organisationId: string },
): Promise<boolean> {
  const [shown] = await publicEntries(db, [id]);
  if (shown?.contact) return shown.contact.userId === person.id;
  const memberships = await membershipsOf(db, person);
  return memberships.some((one) => one.organisationId === organisationId && isDirector(one));
}

/** The questions that somebody asked, and those that wait for them or were answered by them. */
export async function questionsOf(
  db: Reading,
  person: Pick<Person, 'id'>,
  language: Language,
): Promise<{ asked: HeldQuestion[]; toMe: HeldQuestion[] }> {
  const asked = await select(db, eq(question.askerId, person.id));
  const directed = (await membershipsOf(db, person)).filter(isDirector);
  const near = await select(
    db,
    or(
      eq(question.sentTo, person.id),
      eq(entry.contactId, person.id),
      ...directed.map(({ organisationId }) => eq(entry.organisationId, organisationId)),
    ),
  );
  const mine = new Map<string, boolean>();
  for (const { entry: about } of near)
    if (!mine.has(about.id)) mine.set(about.id, await answers(db, person, about));
  return {
    asked: asked.map((row) => drawn(row, 'asker', language)),
    toMe: near
      .filter((row) => mine.get(row.entry.id) && row.question.askerId !== person.id)
      .map((row) => drawn(row, 'answerer', language)),
  };
}

/** A question that stands with an entry, for everybody. */
export type PublicQuestion = {
  readonly question: string;
  readonly answer: string;
  readonly language: Language;
  readonly askedAt: Date;
  /** Only when the asker wanted that. */
  readonly name: string | null;
};

/** What was asked and answered about an entry and may be read by everybody, the newest first. */
export async function publicQuestions(db: Reading, entryId: string): Promise<PublicQuestion[]> {
  const rows = await db
    .select({ row: question, name: user.name })
    .from(question)
    .leftJoin(user, eq(user.id, question.askerId))
    .where(
      and(
        eq(question.entryId, entryId),
        eq(question.mayBePublic, true),
        sql`${question.publishedAt} is not null`,
        isNull(question.reportedAt),
      ),
    )
    .orderBy(desc(question.publishedAt));
  return rows.map(({ row, name }) => ({
    question: row.question,
    answer: row.answer,
    language: languageOf(row.language),
    askedAt: row.askedAt,
    name: row.showsName ? name : null,
  }));
}

type Row = Awaited<ReturnType<typeof select>>[number];

function select(db: Reading, where: SQL | undefined) {
  return db
    .select({
      question,
      askerName: user.name,
      entry: {
        id: entry.id,
        slug: entry.slug,
        organisationId: entry.organisationId,
        content: entry.content,
      },
    })
    .from(question)
    .innerJoin(entry, eq(entry.id, question.entryId))
    .leftJoin(user, eq(user.id, question.askerId))
    .where(where)
    .orderBy(desc(question.askedAt));
}

function drawn(
  { question: row, entry: about, askerName }: Row,
  side: HeldQuestion['side'],
  wish: Language,
): HeldQuestion {
  const { id, entryId, askerId, mayBePublic, showsName, askedAt, answer, answeredAt } = row;
  return {
    ...{ id, entryId, askerId, mayBePublic, showsName, askedAt, answer, answeredAt, askerName },
    ...{ side, slug: about.slug, organisationId: about.organisationId },
    title: titleOf(about.content, wish),
    question: row.question,
    language: languageOf(row.language),
    state: questionState(row),
  } as HeldQuestion;
}

const languageOf = (text: string): Language => (isLanguage(text) ? text : 'nl');

function titleOf(content: Content | null, wish: Language): string {
  return content ? wordsIn(content, readIn(content, wish)).title : '';
}
