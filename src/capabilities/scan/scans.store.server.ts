import { and, count, desc, eq, max, sql } from 'drizzle-orm';
import type { Directorship, Membership } from '#capabilities/organisations/public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Reading, Transaction } from '#platform/database/database.server.ts';
import { isId } from './gaps.schema.ts';
import { layers, type Layer } from './instrument.ts';
import { samenspelInstrument } from './questions.ts';
import { stateOf, whyNot, type Move, type Refusal, type ScanState } from './scan.ts';
import { outcome, participant, scan } from './tables.ts';

declare const proven: unique symbol;

/** A scan of an organisation that the reader belongs to: only this store makes one, from a membership. */
export type Scan = {
  readonly [proven]: true;
  readonly id: string;
  readonly organisationId: string;
  readonly instrument: string;
  readonly version: string;
  readonly layer: Layer;
  readonly state: ScanState;
  readonly openedAt: Date;
  readonly answersClosedAt: Date | null;
  readonly reopenedAt: Date | null;
  readonly concludedAt: Date | null;
};

/** A row as a scan: only where a membership, or a link that a director made, was checked. */
export function scanFrom(row: typeof scan.$inferSelect): Scan {
  const layer = layers.find((one) => one === row.layer) ?? 'quick';
  return { ...row, layer, state: stateOf(row) } as unknown as Scan;
}

/** Opens a scan of our own instrument and returns its id. */
export async function openScan(
  tx: Transaction,
  { organisationId, userId }: Directorship,
  layer: Layer,
  now: Date,
): Promise<Scan> {
  const { id: instrument, version } = samenspelInstrument;
  const [made] = await tx
    .insert(scan)
    .values({ organisationId, instrument, version, layer, openedBy: userId, openedAt: now })
    .returning();
  if (!made) throw new Error('The scan was not made.');
  const details = { layer, instrument, version };
  await record(tx, {
    at: now,
    organisationId,
    userId,
    action: 'scan.opened',
    subject: made.id,
    details,
  });
  return scanFrom(made);
}

/** A scan of the organisation; undefined when it has none with this id. */
export async function scanWith(
  db: Reading,
  membership: Membership,
  id: string,
): Promise<Scan | undefined> {
  if (!isId(id)) return undefined;
  const [row] = await db.select().from(scan).where(ownScan(membership, id));
  return row && scanFrom(row);
}

const ownScan = ({ organisationId }: Membership, id: string) =>
  and(eq(scan.organisationId, organisationId), eq(scan.id, id));

export type ScanInList = Scan & {
  readonly asked: number;
  readonly responses: number;
  /** Whether the reader was asked, and whether they handed in. */
  readonly mine: 'not-asked' | 'open' | 'submitted';
};

/** The scans of an organisation, newest first. */
export async function scansOf(db: Reading, membership: Membership): Promise<ScanInList[]> {
  const isMine = sql`${participant.userId} = ${membership.userId}`;
  const rows = await db
    .select({
      scan,
      asked: count(participant.id),
      responses: count(participant.submittedAt),
      mine: sql<string>`case
        when bool_or(${isMine} and ${participant.submittedAt} is not null) then 'submitted'
        when bool_or(${isMine}) then 'open' else 'not-asked' end`,
    })
    .from(scan)
    .leftJoin(participant, eq(participant.scanId, scan.id))
    .where(eq(scan.organisationId, membership.organisationId))
    .groupBy(scan.id)
    .orderBy(desc(scan.openedAt), desc(scan.id));
  return rows.map(({ scan: row, ...more }) => ({ ...scanFrom(row), ...more })) as ScanInList[];
}

/** The scan as it is now, unchanged by others until the transaction ends. */
export async function lockScan(tx: Transaction, { id }: Scan): Promise<Scan> {
  const [row] = await tx.select().from(scan).where(eq(scan.id, id)).for('update');
  if (!row) throw new Error('The scan is gone.');
  return scanFrom(row);
}

/** How many were asked, and how many handed in. */
export async function countsOf(db: Reading, { id }: Scan) {
  const [counts] = await db
    .select({ asked: count(participant.id), responses: count(participant.submittedAt) })
    .from(participant)
    .where(eq(participant.scanId, id));
  return counts ?? { asked: 0, responses: 0 };
}

const set = {
  'close-answers': (now: Date) => ({ answersClosedAt: now }),
  'reopen-answers': () => ({ answersClosedAt: null }),
  conclude: (now: Date) => ({ concludedAt: now }),
  'reopen-conversation': () => ({ concludedAt: null }),
} as const;

const trail: Record<Move, string> = {
  'close-answers': 'scan.answers-closed',
  'reopen-answers': 'scan.answers-reopened',
  conclude: 'scan.concluded',
  'reopen-conversation': 'scan.conversation-reopened',
};

/**
 * Moves a scan as a whole; returns why not, if not. `viewsWereShown` is whether people could read
 * the views until now: from then on a small change in the responses must not be readable.
 */
export async function move(
  tx: Transaction,
  { organisationId, userId }: Directorship,
  own: Scan,
  what: Move,
  now: Date,
  { viewsWereShown = false } = {},
): Promise<Refusal | undefined> {
  const { state } = await lockScan(tx, own);
  const { responses } = await countsOf(tx, own);
  const [written] = await tx
    .select({ outcomes: count() })
    .from(outcome)
    .where(eq(outcome.scanId, own.id));
  const refusal = whyNot(what, { state, responses, outcomes: written?.outcomes ?? 0 });
  if (refusal) return refusal;
  const isReopening = what === 'reopen-answers' && viewsWereShown;
  const reopened = isReopening ? { reopenedAt: await afterAllChanges(tx, own, now) } : {};
  await tx
    .update(scan)
    .set({ ...set[what](now), ...reopened })
    .where(eq(scan.id, own.id));
  await record(tx, { at: now, organisationId, userId, action: trail[what], subject: own.id });
  return undefined;
}

/** Now, or when a response changed last: a request that was long under way must not count that as new. */
async function afterAllChanges(tx: Transaction, { id }: Scan, now: Date): Promise<Date> {
  const [row] = await tx
    .select({ last: max(participant.changedAt) })
    .from(participant)
    .where(eq(participant.scanId, id));
  return row?.last && row.last > now ? row.last : now;
}
