import type { Reading, Transaction } from '#platform/database/database.server.ts';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Membership } from '#capabilities/organisations/public.server.ts';
import { isOpen, namesOf } from '#capabilities/organisations/reach.public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import { wordsIn, type Content } from './entry.ts';
import type { PublicEntry } from './entry.public.server.ts';
import { isId } from './entry.store.server.ts';
import { entry } from './entry.tables.ts';
import { MOST_PER_ORGANISATION } from './reuse.ts';
import { reuse } from './reuse.tables.ts';

/** Who builds on an entry, as somebody may see it. */
export type ShownReuse = {
  readonly id: string;
  readonly organisation: string;
  readonly purpose: string;
  readonly isPublic: boolean;
  readonly createdAt: Date;
  readonly mayBeRemoved: boolean;
};

/** Any number, the same in every process: one organisation says so once at a time. */
const REUSE_LOCK = 727_267;

/** Keeps that an organisation uses an entry; false when it said so too often already. */
export async function keepReuse(
  tx: Transaction,
  { organisationId, userId }: Membership,
  { id: entryId, content }: PublicEntry,
  { purpose, isPublic }: { readonly purpose: string; readonly isPublic: boolean },
  now: Date,
): Promise<boolean> {
  await tx.execute(sql`select pg_advisory_xact_lock(${REUSE_LOCK}, hashtext(${organisationId}))`);
  const here = and(
    eq(reuse.entryId, entryId),
    eq(reuse.organisationId, organisationId),
    isNull(reuse.removedAt),
  );
  if ((await tx.$count(reuse, here)) >= MOST_PER_ORGANISATION) return false;
  await tx
    .insert(reuse)
    .values({ entryId, organisationId, purpose, isPublic, createdBy: userId, createdAt: now });
  await record(tx, {
    ...{ at: now, organisationId, userId, action: 'reuse.told', subject: entryId },
    details: { title: wordsIn(content, content.language).title },
  });
  return true;
}

/** Who builds on an entry, the first one first: the public ones, and all that a visitor's organisations may see. */
export async function reusesOf(
  db: Reading,
  { id, organisation }: PublicEntry,
  memberships: readonly Membership[],
): Promise<ShownReuse[]> {
  const rows = await db
    .select()
    .from(reuse)
    .where(and(eq(reuse.entryId, id), isNull(reuse.removedAt), isOpen(reuse.organisationId)))
    .orderBy(asc(reuse.createdAt), asc(reuse.id));
  const mine = new Set(memberships.map(({ organisationId }) => organisationId));
  const isOwner = mine.has(organisation.id);
  const names = await namesOf(
    db,
    rows.map(({ organisationId }) => organisationId),
  );
  return rows.flatMap((row) => {
    const mayBeRemoved = isOwner || mine.has(row.organisationId);
    const name = names.get(row.organisationId)?.name;
    if (name === undefined || !(row.isPublic || mayBeRemoved)) return [];
    const { purpose, isPublic, createdAt } = row;
    return [{ id: row.id, organisation: name, purpose, isPublic, createdAt, mayBeRemoved }];
  });
}

/** Takes away what an organisation said, for its own members and for those of the owner. */
export async function removeReuse(
  tx: Transaction,
  memberships: readonly Membership[],
  id: string,
  now: Date,
): Promise<boolean> {
  if (!isId(id)) return false;
  const [row] = await tx
    .select({ from: reuse.organisationId, owner: entry.organisationId, entry })
    .from(reuse)
    .innerJoin(entry, eq(entry.id, reuse.entryId))
    .where(and(eq(reuse.id, id), isNull(reuse.removedAt)))
    .for('update', { of: reuse });
  const by = memberships.find(({ organisationId }) =>
    [row?.from, row?.owner].includes(organisationId),
  );
  if (!row || !by) return false;
  await tx.update(reuse).set({ removedAt: now }).where(eq(reuse.id, id));
  const { organisationId, userId } = by;
  await record(tx, {
    ...{ at: now, organisationId, userId, action: 'reuse.removed', subject: row.entry.id },
    details: { title: titleOf(row.entry.content) },
  });
  return true;
}

const titleOf = (content: Content | null) =>
  content ? wordsIn(content, content.language).title : '';
