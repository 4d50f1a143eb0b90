import type { Reading } from '#platform/database/database.server.ts';
import { detailsOf, type Membership } from '#capabilities/organisations/public.server.ts';
import { gapsOf } from './gaps.store.server.ts';
import type { Part } from './instrument.ts';
import { instrumentOf } from './instruments.ts';
import { partValues } from './levels.ts';
import { outcomesOf } from './outcomes.store.server.ts';
import { dotsAndNumbersOf } from './responses.store.server.ts';
import { leftOutOf, resultOf } from './result.ts';
import type { Scan } from './scans.store.server.ts';

/**
 * The result of a scan, as far as members may see it, with how many answered; outcomes count once
 * the scan is concluded.
 */
export async function resultOfScan(db: Reading, membership: Membership, scan: Scan) {
  const instrument = instrumentOf(scan);
  const [outcomes, { numbers, dots }, around] = await Promise.all([
    scan.state === 'concluded' ? outcomesOf(db, scan) : [],
    dotsAndNumbersOf(db, scan),
    aroundResults(db, membership),
  ]);
  const parts = resultOf(instrument, {
    values: partValues(instrument, outcomes),
    leftOut: leftOutOf(instrument, scan.layer, outcomes),
    dots,
    ...around,
  });
  return { ...numbers, parts };
}

/** What stands beside every result of an organisation: its targets and its size class. */
export async function aroundResults(db: Reading, membership: Membership) {
  const [gaps, { sizeClass }] = await Promise.all([
    gapsOf(db, membership),
    detailsOf(db, membership),
  ]);
  const targets: Partial<Record<Part, number>> = {};
  for (const { part, indicator, targetValue, closedAt } of gaps)
    if (!closedAt && indicator === null) targets[part] = targetValue;
  return { targets, sizeClass };
}
