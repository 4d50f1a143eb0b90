import type { Reading } from '#platform/database/database.server.ts';
import { and, eq, isNotNull } from 'drizzle-orm';
import type { Membership } from '#capabilities/organisations/public.server.ts';
import { dayOf } from './day.ts';
import { earlierResultsOf, type EarlierResult } from './earlier-results.store.server.ts';
import { comparable, inOrder, type Comparison, type HistoryEntry } from './history.ts';
import { instrumentOf } from './instruments.ts';
import { partValues, type Given } from './levels.ts';
import { scansOf, type Scan, type ScanInList } from './scans.store.server.ts';
import { outcome, scan } from './tables.ts';

/** A result in the history, with what it is called. */
export type Entry = HistoryEntry &
  (
    | { readonly kind: 'scan'; readonly scan: Scan }
    | { readonly kind: 'earlier'; readonly result: EarlierResult }
  );

/** A scan against the scan before it. */
export type Change = {
  readonly before: Entry;
  readonly after: Entry;
  readonly parts: readonly Comparison[];
};

export type History = {
  /** Concluded scans and results from elsewhere, oldest first. */
  readonly entries: readonly Entry[];
  readonly changes: readonly Change[];
  /** Scans that are not concluded yet: they have no outcomes to show. */
  readonly open: readonly ScanInList[];
};

type ScanEntry = Extract<Entry, { kind: 'scan' }>;

/** Everything that an organisation measured, over the years; of scans only the outcomes. */
export async function historyOf(db: Reading, membership: Membership): Promise<History> {
  const scans = await scansOf(db, membership);
  const outcomes = await outcomesPerScan(db, membership);
  const given = (one: { readonly id: string }) => outcomes.get(one.id) ?? [];
  const own = inOrder(
    scans.toReversed().flatMap((one): ScanEntry[] =>
      one.concludedAt
        ? [
            {
              kind: 'scan',
              id: one.id,
              on: dayOf(one.concludedAt),
              values: partValues(instrumentOf(one), given(one)),
              scan: one,
            },
          ]
        : [],
    ),
  );
  const elsewhere = (await earlierResultsOf(db, membership)).map((result): Entry => ({
    kind: 'earlier',
    id: result.id,
    on: result.measuredOn,
    values: result.values,
    result,
  }));
  const changes = own.flatMap((after, place): Change[] => {
    const before = own[place - 1];
    return before ? [{ before, after, parts: comparedTo(before.scan, after.scan, given) }] : [];
  });
  return {
    entries: inOrder<Entry>([...elsewhere.toReversed(), ...own]),
    changes,
    open: scans.filter(({ concludedAt }) => concludedAt === null),
  };
}

function comparedTo(before: Scan, after: Scan, given: (scan: Scan) => readonly Given[]) {
  const { indicators } = instrumentOf(after);
  const partOf = new Map(indicators.map(({ id, part }) => [id, part]));
  const measured = (one: Scan) => ({ instrument: one.instrument, outcomes: given(one) });
  return comparable(measured(before), measured(after), (indicator) => partOf.get(indicator));
}

async function outcomesPerScan(db: Reading, { organisationId }: Membership) {
  const { scanId, indicator, kind, level } = outcome;
  const rows = await db
    .select({ scanId, indicator, kind, level })
    .from(outcome)
    .innerJoin(scan, eq(scan.id, scanId))
    .where(and(eq(scan.organisationId, organisationId), isNotNull(scan.concludedAt)));
  const perScan = new Map<string, Given[]>();
  for (const { scanId: id, ...given } of rows) {
    const kept = perScan.get(id);
    if (kept) kept.push(given);
    else perScan.set(id, [given]);
  }
  return perScan;
}
