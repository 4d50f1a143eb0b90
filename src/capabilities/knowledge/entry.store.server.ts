import { randomUUID } from 'node:crypto';
import { and, desc, eq, sql, type SQL } from 'drizzle-orm';
import type { Membership } from '#capabilities/organisations/public.server.ts';
import { user } from '#platform/accounts/tables.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Reading, Transaction } from '#platform/database/database.server.ts';
import { noFacts, noWords, wordsIn, type Content, type Kind } from './entry.ts';
import { entry, entryRevision } from './entry.tables.ts';
import { besides, stateOf, type Beside, type Standing, type State } from './standing.ts';

export type EntryRow = typeof entry.$inferSelect;

/** An entry of an organisation, found for a member of it or for a broker. */
export type Entry = Omit<EntryRow, 'kind'> & {
  readonly kind: Kind;
  readonly state: State;
  readonly beside: Beside;
  /** What is written on: the draft, else what is public. */
  readonly writing: Content;
  readonly draftByName: string | null;
};

/** Where an entry is, as the rules see it. */
export function standingOf(row: EntryRow): Standing {
  const { submittedAt, publishedAt, withdrawnAt, mergedInto } = row;
  return { hasDraft: row.draft !== null, submittedAt, publishedAt, withdrawnAt, mergedInto };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const isId = (text: string | undefined): text is string => uuid.test(text ?? '');

/** Begins an entry with a draft; its address is a number until it is public. */
export async function startEntry(
  tx: Transaction,
  { organisationId, userId }: Membership,
  { kind, content }: { readonly kind: Kind; readonly content: Content },
  now: Date,
): Promise<{ id: string }> {
  const id = randomUUID();
  const written = { draft: content, revision: 1, draftBy: userId, draftAt: now };
  await tx
    .insert(entry)
    .values({ id, slug: id, kind, organisationId, createdBy: userId, createdAt: now, ...written });
  await tx
    .insert(entryRevision)
    .values({ entryId: id, revision: 1, content, savedBy: userId, savedAt: now });
  const details = { kind, title: wordsIn(content, content.language).title };
  await record(tx, {
    ...{ at: now, organisationId, userId, action: 'entry.started', subject: id, details },
  });
  return { id };
}

/** A content in which nothing has been told yet. */
export function emptyContent(language: Content['language']): Content {
  return { language, facts: noFacts, words: { [language]: noWords } };
}

/** The entries of an organisation, what was worked on last on top. */
export function entriesOf(db: Reading, { organisationId }: Membership): Promise<Entry[]> {
  return read(db, eq(entry.organisationId, organisationId));
}

/** One entry of an organisation; undefined when it has none with this id. */
export async function entryOf(
  db: Reading,
  { organisationId }: Membership,
  id: string | undefined,
): Promise<Entry | undefined> {
  if (!isId(id)) return undefined;
  const [found] = await read(db, and(eq(entry.id, id), eq(entry.organisationId, organisationId)));
  return found;
}

/** Locks an entry of an organisation until the transaction ends. */
export async function lockEntry(
  tx: Reading,
  { organisationId }: Pick<Membership, 'organisationId'>,
  id: string,
): Promise<EntryRow | undefined> {
  const [row] = await tx
    .select()
    .from(entry)
    .where(and(eq(entry.id, id), eq(entry.organisationId, organisationId)))
    .for('update');
  return row;
}

/** Reads entries with what the screens need; only for calls that have proven that they may. */
export async function read(db: Reading, where: SQL | undefined): Promise<Entry[]> {
  const rows = await db
    .select({ entry, draftByName: user.name })
    .from(entry)
    .leftJoin(user, eq(user.id, entry.draftBy))
    .where(where)
    .orderBy(desc(sql`coalesce(${entry.draftAt}, ${entry.publishedAt})`), desc(entry.id));
  return rows.map(({ entry: row, draftByName }) => {
    const standing = standingOf(row);
    return {
      ...row,
      kind: row.kind as Kind,
      state: stateOf(standing),
      beside: besides(standing),
      writing: row.draft ?? row.content ?? emptyContent('nl'),
      draftByName,
    };
  });
}
