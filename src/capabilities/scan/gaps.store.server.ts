import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import {
  lockOrganisation,
  type Directorship,
  type Membership,
} from '#capabilities/organisations/public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Database, Transaction, Reading } from '#platform/database/database.server.ts';
import type { Day } from './day.ts';
import { mayOpenAnother, type Closing, type Measured } from './gap.ts';
import type { Part } from './instrument.ts';
import type { Source } from './candidates.store.server.ts';
import type { Scan } from './scans.store.server.ts';
import { gap } from './tables.ts';

/** A gap as it is kept. */
export type Gap = typeof gap.$inferSelect & {
  readonly part: Part;
  readonly closedAs: Closing | null;
};

/** What a director fills in about a gap. */
export type GapWish = { readonly title: string; readonly target: number; readonly date: Day };

/** An organisation's gaps, the open ones first, oldest first. */
export async function gapsOf(db: Reading, { organisationId }: Membership | Scan): Promise<Gap[]> {
  const rows = await db
    .select()
    .from(gap)
    .where(eq(gap.organisationId, organisationId))
    .orderBy(sql`${gap.closedAt} is not null`, asc(gap.createdAt), asc(gap.id));
  return rows as Gap[];
}

/** One gap of an organisation; undefined when it is not there, or another organisation's. */
export async function gapOf(
  db: Reading,
  membership: Membership,
  id: string,
): Promise<Gap | undefined> {
  const [row] = await db.select().from(gap).where(ofThe(membership, id));
  return row as Gap | undefined;
}

/** Opens a gap, unless three are open already: then undefined. */
export async function openGap(
  db: Database,
  director: Directorship,
  source: Source,
  measured: Measured,
  wish: GapWish,
  now: Date,
): Promise<string | undefined> {
  return db.transaction(async (tx) => {
    if (!(await roomForOneMore(tx, director))) return undefined;
    const [made] = await tx
      .insert(gap)
      .values({
        organisationId: director.organisationId,
        scanId: source.kind === 'scan' ? source.id : null,
        earlierResultId: source.kind === 'earlier' ? source.id : null,
        part: measured.part,
        indicator: measured.indicator,
        startValue: measured.value,
        ...columnsOf(wish),
        chosenBy: director.userId,
        createdAt: now,
      })
      .returning({ id: gap.id });
    if (!made) throw new Error('The gap was not kept.');
    await note(tx, director, 'gap.chosen', made.id, now, { title: wish.title });
    return made.id;
  });
}

/** Changes the words, the target or the date of a gap. */
export async function changeGap(
  db: Database,
  director: Directorship,
  id: string,
  wish: GapWish,
  now: Date,
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.update(gap).set(columnsOf(wish)).where(ofThe(director, id));
    await note(tx, director, 'gap.changed', id, now, { title: wish.title });
  });
}

/** Closes an open gap: it makes room for another. A gap that is closed already stays as it was. */
export async function closeGap(
  db: Database,
  director: Directorship,
  id: string,
  closedAs: Closing,
  now: Date,
): Promise<void> {
  await db.transaction(async (tx) => {
    const closed = await tx
      .update(gap)
      .set({ closedAt: now, closedAs })
      .where(and(ofThe(director, id), isNull(gap.closedAt)))
      .returning({ id: gap.id });
    if (closed.length > 0) await note(tx, director, 'gap.closed', id, now, { closedAs });
  });
}

/** Opens a closed gap again; false when three others are open. */
export async function reopenGap(
  db: Database,
  director: Directorship,
  id: string,
  now: Date,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const room = await roomForOneMore(tx, director);
    const [kept] = await tx.select().from(gap).where(ofThe(director, id));
    if (!kept?.closedAt) return true;
    if (!room) return false;
    await tx.update(gap).set({ closedAt: null, closedAs: null }).where(ofThe(director, id));
    await note(tx, director, 'gap.reopened', id, now);
    return true;
  });
}

/** Locks the organisation, so that two at once cannot both see room for the third gap. */
async function roomForOneMore(tx: Transaction, director: Directorship): Promise<boolean> {
  await lockOrganisation(tx, director);
  const open = await tx.$count(
    gap,
    and(eq(gap.organisationId, director.organisationId), isNull(gap.closedAt)),
  );
  return mayOpenAnother(open);
}

const ofThe = ({ organisationId }: Membership, id: string) =>
  and(eq(gap.id, id), eq(gap.organisationId, organisationId));

const columnsOf = ({ title, target, date }: GapWish) => ({
  title,
  targetValue: target,
  targetDate: date,
});

function note(
  tx: Transaction,
  { organisationId, userId }: Membership,
  action: string,
  subject: string,
  at: Date,
  details: Record<string, unknown> = {},
) {
  return record(tx, { at, organisationId, userId, action, subject, details });
}
