import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Membership } from '#capabilities/organisations/public.server.ts';
import type { Database } from '#platform/database/database.server.ts';
import { dayOf, type Day } from './day.ts';
import { measuredBy, type Measured } from './gap.ts';
import { parts } from './instrument.ts';
import { instrumentOf } from './instruments.ts';
import { earlierResult, outcome, scan } from './tables.ts';

/** A result that a gap can be chosen from: a concluded scan, or one from elsewhere. */
export type Source = {
  readonly kind: 'scan' | 'earlier';
  readonly id: string;
  /** The instrument's name as it was written down; that of a scan of ours is in the instrument. */
  readonly instrument: string;
  readonly on: Day;
};

/** A source as it stands in an address: `scan:ID` or `earlier:ID`. */
export const sourceKey = ({ kind, id }: Source): string => `${kind}:${id}`;

/** The results that an organisation can choose gaps from, newest first. */
export async function sourcesOf(db: Database, membership: Membership): Promise<Source[]> {
  const { organisationId } = membership;
  const scans = await db
    .select({ id: scan.id, instrument: scan.instrument, concludedAt: scan.concludedAt })
    .from(scan)
    .where(and(eq(scan.organisationId, organisationId), isNotNull(scan.concludedAt)))
    .orderBy(desc(scan.concludedAt));
  const earlier = await db
    .select()
    .from(earlierResult)
    .where(and(eq(earlierResult.organisationId, organisationId), isNull(earlierResult.removedAt)))
    .orderBy(desc(earlierResult.measuredOn), desc(earlierResult.enteredAt));
  const sources = [
    ...scans.flatMap(({ id, instrument, concludedAt }): Source[] =>
      concludedAt ? [{ kind: 'scan', id, instrument, on: dayOf(concludedAt) }] : [],
    ),
    ...earlier.map(({ id, instrument, measuredOn }): Source => ({
      kind: 'earlier',
      id,
      instrument,
      on: measuredOn,
    })),
  ];
  return sources.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

/** What a source measured, on the scale of levels. */
export async function measuredAt(
  db: Database,
  membership: Membership,
  source: Source,
): Promise<Measured[]> {
  if (source.kind === 'earlier') return measuredElsewhere(db, membership, source.id);
  const outcomes = await db
    .select({
      indicator: outcome.indicator,
      kind: outcome.kind,
      level: outcome.level,
      instrument: scan.instrument,
      version: scan.version,
    })
    .from(outcome)
    .innerJoin(scan, eq(scan.id, outcome.scanId))
    .where(and(eq(scan.id, source.id), eq(scan.organisationId, membership.organisationId)));
  const [first] = outcomes;
  return first ? measuredBy(outcomes, instrumentOf(first)) : [];
}

async function measuredElsewhere(db: Database, { organisationId }: Membership, id: string) {
  const [kept] = await db
    .select({ values: earlierResult.values })
    .from(earlierResult)
    .where(and(eq(earlierResult.id, id), eq(earlierResult.organisationId, organisationId)));
  return parts.flatMap((part): Measured[] => {
    const value = kept?.values[part];
    return value === undefined ? [] : [{ part, indicator: null, value }];
  });
}
