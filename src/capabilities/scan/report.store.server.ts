import { nameOfOrganisation } from '#capabilities/organisations/public.server.ts';
import type { Database } from '#platform/database/database.server.ts';
import { gapsOf } from './gaps.store.server.ts';
import { instrumentOf } from './instruments.ts';
import { outcomesOf } from './outcomes.store.server.ts';
import type { ReportFacts } from './report.ts';
import { dotsOf, teamViewOf } from './responses.store.server.ts';
import type { Scan } from './scans.store.server.ts';
import { stepsOf } from './steps.store.server.ts';

/**
 * What a report on a scan is made of; undefined when its organisation is closed. A scan is the
 * proof: it was found for a member of its organisation, or by a link that a director made.
 */
export async function reportFactsOf(db: Database, scan: Scan): Promise<ReportFacts | undefined> {
  const organisation = await nameOfOrganisation(db, scan.organisationId);
  if (!organisation) return undefined;
  const [team, outcomes, dots, gaps, steps] = await Promise.all([
    teamViewOf(db, scan),
    outcomesOf(db, scan),
    dotsOf(db, scan),
    gapsOf(db, scan),
    stepsOf(db, scan),
  ]);
  return {
    instrument: instrumentOf(scan),
    organisation,
    layer: scan.layer,
    state: scan.state,
    on: scan.concludedAt ?? scan.answersClosedAt ?? scan.openedAt,
    asked: team.asked,
    responses: team.responses,
    shown: team.shown,
    outcomes,
    dots,
    points: team.points,
    gaps: gaps
      .filter((gap) => gap.closedAt === null || gap.scanId === scan.id)
      .map((gap) => ({ ...gap, steps: steps.filter(({ gapId }) => gapId === gap.id) })),
  };
}
