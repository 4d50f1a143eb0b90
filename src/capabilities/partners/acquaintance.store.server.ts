import { and, asc, eq, exists, inArray, isNotNull, notExists, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Directorship, Membership } from '#capabilities/organisations/public.server.ts';
import { isOpen, namesOf } from '#capabilities/organisations/reach.public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Database, Reading, Transaction } from '#platform/database/database.server.ts';
import { acquaintance } from './acquaintance.tables.ts';
import { MOST_ACQUAINTANCES, type Acquaintance, type AcquaintanceWish } from './acquaintance.ts';
import { block } from './gate.tables.ts';

export type AcquaintanceRow = typeof acquaintance.$inferSelect;
export type Added = { readonly added: number } | { readonly problem: 'full' | 'double' };

/** The other side's row that says the same of this one. */
const theirs = alias(acquaintance, 'theirs');
const saysTheSame = and(
  eq(theirs.organisationId, acquaintance.partnerId),
  eq(theirs.partnerId, acquaintance.organisationId),
  isNotNull(theirs.saidAt),
);

/**
 * Per organisation the organisations with which cooperation was confirmed by both, and that both let be
 * told: the only thing of known partners that may leave their two sides. Closed organisations and those
 * of which one blocked the other are not in it.
 */
export async function toldPartners(
  db: Reading,
  organisationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const told = new Map<string, string[]>();
  if (organisationIds.length === 0) return told;
  const rows = await db
    .selectDistinct({ id: acquaintance.organisationId, partner: theirs.organisationId })
    .from(acquaintance)
    .innerJoin(theirs, and(saysTheSame, eq(theirs.mayBeTold, true)))
    .where(
      and(
        inArray(acquaintance.organisationId, [...new Set(organisationIds)]),
        isNotNull(acquaintance.saidAt),
        eq(acquaintance.mayBeTold, true),
        isOpen(acquaintance.organisationId),
        isOpen(theirs.organisationId),
        notExists(blocksBetween(db)),
      ),
    )
    .orderBy(asc(theirs.organisationId));
  for (const { id, partner } of rows) told.set(id, [...(told.get(id) ?? []), partner]);
  return told;
}

function blocksBetween(db: Reading) {
  const { organisationId, blockedId } = block;
  return db
    .select({ one: sql`1` })
    .from(block)
    .where(
      or(
        and(eq(organisationId, acquaintance.organisationId), eq(blockedId, theirs.organisationId)),
        and(eq(organisationId, theirs.organisationId), eq(blockedId, acquaintance.organisationId)),
      ),
    );
}

/** The list of an organisation, by name. Who does not take part and who said no look the same. */
export async function acquaintancesOf(
  db: Reading,
  { organisationId }: Membership,
): Promise<Acquaintance[]> {
  const rows = await db
    .select({
      row: acquaintance,
      confirmed: exists(
        db
          .select({ one: sql`1` })
          .from(theirs)
          .where(saysTheSame),
      ).mapWith(Boolean),
    })
    .from(acquaintance)
    .where(eq(acquaintance.organisationId, organisationId))
    .orderBy(asc(sql`lower(${acquaintance.name})`), asc(acquaintance.id));
  const isConfirmed = (one: (typeof rows)[number]) => one.row.saidAt !== null && one.confirmed;
  const partners = rows.flatMap((one) => (isConfirmed(one) ? (one.row.partnerId ?? []) : []));
  const names = await namesOf(db, partners);
  return rows.map((one) => {
    const { id, name, website, what, lastYear, partnerId, saidAt, mayBeTold } = one.row;
    const confirmed = isConfirmed(one);
    const standing = confirmed ? 'confirmed' : saidAt ? 'asked' : 'known';
    const knownAs = (confirmed && partnerId && names.get(partnerId)?.name) || null;
    return {
      id,
      name,
      website,
      what,
      lastYear,
      standing,
      knownAs,
      mayBeTold: confirmed && mayBeTold,
    };
  });
}

/** Puts partners on the list, all or none; names that are there already are refused or skipped. */
export function addAcquaintances(
  db: Database,
  { organisationId, userId }: Directorship,
  wishes: readonly AcquaintanceWish[],
  { now, skipKnown = false }: { readonly now: Date; readonly skipKnown?: boolean },
): Promise<Added> {
  return db.transaction(async (tx): Promise<Added> => {
    await lockOrganisations(tx, [organisationId]);
    const known = await tx
      .select({ name: acquaintance.name })
      .from(acquaintance)
      .where(eq(acquaintance.organisationId, organisationId));
    const names = new Set(known.map(({ name }) => name.toLowerCase()));
    const fresh = wishes.filter(({ name }) => {
      const lower = name.toLowerCase();
      return !names.has(lower) && names.add(lower);
    });
    if (fresh.length < wishes.length && !skipKnown) return { problem: 'double' };
    if (known.length + fresh.length > MOST_ACQUAINTANCES) return { problem: 'full' };
    if (fresh.length === 0) return { added: 0 };
    await tx
      .insert(acquaintance)
      .values(fresh.map((one) => ({ ...one, organisationId, createdBy: userId, createdAt: now })));
    await record(tx, {
      ...{ at: now, organisationId, userId, action: 'acquaintance.added' },
      subject: organisationId,
      details: { count: fresh.length, title: fresh.length === 1 ? fresh[0]?.name : '' },
    });
    return { added: fresh.length };
  });
}

/** Locks organisations in the order of their ids, so that two sides who change something together wait. */
export async function lockOrganisations(tx: Transaction, ids: readonly string[]): Promise<void> {
  for (const id of [...new Set(ids)].sort())
    await tx.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`acquaintance:${id}`}, 0))`,
    );
}

/** Names of all partners on the list, in small letters: for who reads a file. */
export async function namesOnList(
  db: Reading,
  { organisationId }: Membership,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ name: acquaintance.name })
    .from(acquaintance)
    .where(eq(acquaintance.organisationId, organisationId));
  return new Set(rows.map(({ name }) => name.toLowerCase()));
}
