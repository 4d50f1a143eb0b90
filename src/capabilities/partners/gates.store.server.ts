import { and, asc, desc, eq, gt, isNull, or } from 'drizzle-orm';
import type { Directorship, Membership } from '#capabilities/organisations/public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Database, Transaction, Reading } from '#platform/database/database.server.ts';
import { isId } from './cards.store.server.ts';
import { wishKinds, type Wish } from './gate.ts';
import { gate } from './gate.tables.ts';

/** Something that an organisation does not want, as it reads it itself. */
export type KeptGate = {
  readonly id: string;
  readonly kind: Wish['kind'];
  readonly value: string;
  readonly learntFrom: 'organisation' | 'broker';
  readonly note: string;
  readonly createdAt: Date;
  readonly until: Date | null;
};

/** What an organisation may keep at most: whoever does not want anything says so with `all`. */
export const MOST_GATES = 60;

/** What an organisation does not want, the newest first. */
export async function gatesOf(
  db: Reading,
  { organisationId }: Membership,
  now: Date,
): Promise<KeptGate[]> {
  const rows = await db
    .select()
    .from(gate)
    .where(
      and(eq(gate.organisationId, organisationId), or(isNull(gate.until), gt(gate.until, now))),
    )
    .orderBy(desc(gate.createdAt), asc(gate.id));
  return rows.flatMap(({ id, kind, value, learntFrom, note, createdAt, until }) => {
    const known = wishKinds.find((one) => one === kind);
    const from = learntFrom === 'broker' ? 'broker' : 'organisation';
    return known ? [{ id, kind: known, value, learntFrom: from, note, createdAt, until }] : [];
  });
}

/** A line of what is not wanted, and who it was learnt from. */
export type Learnt = {
  readonly organisationId: string;
  readonly kind: Wish['kind'];
  /** The id of an organisation, a sort, a region, a form, a source of money; empty for `all`. */
  readonly value: string;
  readonly learntFrom: 'organisation' | 'broker';
  /** In words that the organisation may read: what was declined, never by whom. */
  readonly note: string;
  readonly until: Date | null;
  /** Who did it; null when they are gone. */
  readonly by: string | null;
};

/**
 * Keeps what an organisation does not want, out of what it or its broker declined or said. What is known
 * already is not kept twice: the later day counts. Whoever calls has the proof that they may.
 */
export async function learnGate(
  tx: Transaction,
  { organisationId, kind, value, learntFrom, note, until, by }: Learnt,
  now: Date,
): Promise<'learnt' | 'known' | 'full'> {
  const kept = await tx
    .select()
    .from(gate)
    .where(eq(gate.organisationId, organisationId))
    .orderBy(asc(gate.id))
    .for('update');
  const open = kept.filter((one) => one.until === null || one.until > now);
  const same = open.find((one) => one.kind === kind && one.value === value);
  const lasts = same && (same.until === null || (until !== null && same.until >= until));
  if (lasts) return 'known';
  if (!same && open.length >= MOST_GATES) return 'full';
  if (same) await tx.update(gate).set({ until, note }).where(eq(gate.id, same.id));
  else
    await tx.insert(gate).values({
      ...{ organisationId, kind, value, learntFrom, note, until, createdBy: by, createdAt: now },
    });
  await record(tx, {
    ...{ at: now, organisationId, userId: by, action: 'gate.learnt', subject: organisationId },
    details: { kind, value: kind === 'organisation' ? '' : value, from: learntFrom },
  });
  return 'learnt';
}

/** A director says what the organisation does not want. */
export function addGate(
  db: Database,
  { organisationId, userId }: Directorship,
  wish: Pick<Learnt, 'kind' | 'value' | 'note' | 'until'>,
  now: Date,
): Promise<'learnt' | 'known' | 'full'> {
  return db.transaction((tx) =>
    learnGate(tx, { ...wish, organisationId, learntFrom: 'organisation', by: userId }, now),
  );
}

/** A director takes a line away, whoever wrote it. False when there is none with this id. */
export function removeGate(
  db: Database,
  { organisationId, userId }: Directorship,
  id: string | undefined,
  now: Date,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    if (!isId(id)) return false;
    const [removed] = await tx
      .delete(gate)
      .where(and(eq(gate.id, id), eq(gate.organisationId, organisationId)))
      .returning();
    if (!removed) return false;
    const { kind, value } = removed;
    await record(tx, {
      ...{ at: now, organisationId, userId, action: 'gate.removed', subject: organisationId },
      details: { kind, value: kind === 'organisation' ? '' : value },
    });
    return true;
  });
}
