import { earlierResult } from '#capabilities/scan/tables.ts';
import type { Database } from '#platform/database/database.server.ts';
import { dayFrom, daysFrom } from './days.ts';
import { journeyEarlierResult } from './plans.ts';

/** What the theatre of the ten-minute journey has before the journey begins: a result from elsewhere. */
export async function writeJourney(
  db: Pick<Database, 'insert'>,
  organisationId: string,
  director: string,
  now: Date,
): Promise<void> {
  await db.insert(earlierResult).values({
    ...journeyEarlierResult,
    organisationId,
    measuredOn: dayFrom(now, -40),
    enteredBy: director,
    enteredAt: daysFrom(now, -39),
  });
}
