import type { Reading } from '#platform/database/database.server.ts';
import { and, asc, count, eq, gt, isNotNull, sql } from 'drizzle-orm';
import { mayShow, showsViews, MIN_PEOPLE } from './confidential.ts';
import { indicatorsOf, type Indicator, type Part } from './instrument.ts';
import { instrumentOf } from './instruments.ts';
import { known, partValues, talliesOf, type Given, type Tally } from './levels.ts';
import { countsOf, type Scan } from './scans.store.server.ts';
import { answer, participant } from './tables.ts';
import {
  proposalFor,
  talkingPoints,
  unsure,
  type Proposal,
  type TalkingPoint,
} from './talking-points.ts';

/** How many people said what sort of thing about one indicator: never which level. */
export type Counts = {
  readonly known: number;
  readonly unknown: number;
  readonly notApplicable: number;
};

/** All that anybody may know about the responses of a team. */
export type TeamView = {
  readonly asked: number;
  readonly responses: number;
  /** False: only the two numbers above may be known. */
  readonly shown: boolean;
  readonly points: readonly TalkingPoint[];
  readonly unsure: readonly Indicator[];
  /** Per indicator; empty when nothing is shown. */
  readonly counts: ReadonlyMap<string, Counts>;
  /** The levels, of the indicators about which at least three people gave one. */
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly proposals: ReadonlyMap<string, Proposal>;
};

/** Whether views of the team may be read now: answering is closed and enough people answered. */
export async function viewsAreShown(db: Reading, scan: Scan): Promise<boolean> {
  return scan.state !== 'answering' && (await numbersOf(db, scan)).shown;
}

/** How many were asked, how many handed in, and whether that makes views readable. */
async function numbersOf(db: Reading, scan: Scan) {
  const [counts, changed] = await Promise.all([
    countsOf(db, scan),
    changedSinceReopening(db, scan),
  ]);
  const shown = scan.state !== 'answering' && showsViews(counts.responses, changed);
  return { ...counts, shown };
}

/** How many responses changed since the answering was opened again after a view was shown. */
export async function changedSinceReopening(
  db: Reading,
  { id, reopenedAt }: Scan,
): Promise<number> {
  if (!reopenedAt) return 0;
  const [row] = await db
    .select({ changed: count() })
    .from(participant)
    .where(and(eq(participant.scanId, id), gt(participant.changedAt, reopenedAt)));
  return row?.changed ?? 0;
}

/**
 * What may be known about the responses to a scan. Levels of single people and of groups below
 * three never leave this function; neither does anything while people still answer.
 */
export async function teamViewOf(db: Reading, scan: Scan): Promise<TeamView> {
  const { shown, ...numbers } = await numbersOf(db, scan);
  const perRole = shown ? await tallyPerRole(db, scan) : new Map<string, Map<string, Tally>>();
  const all = new Map([...perRole].map(([indicator, roles]) => [indicator, total(roles)]));
  const indicators = indicatorsOf(instrumentOf(scan), scan.layer);
  return {
    ...numbers,
    shown,
    points: talkingPoints(indicators, all, perRole),
    unsure: unsure(indicators, all),
    counts: new Map([...all].map(([indicator, tally]) => [indicator, countsIn(tally)])),
    tallies: new Map([...all].filter(([, tally]) => mayShow(tally))),
    proposals: new Map([...all].map(([indicator, tally]) => [indicator, proposalFor(tally)])),
  };
}

const countsIn = (tally: Tally): Counts => ({
  known: known(tally),
  unknown: tally.unknown,
  notApplicable: tally.notApplicable,
});

/** Indicator → job role → tally, of what was handed in. */
async function tallyPerRole(db: Reading, { id }: Scan): Promise<Map<string, Map<string, Tally>>> {
  const { indicator, kind, level } = answer;
  const rows = await db
    .select({ indicator, kind, level, role: participant.role, people: count() })
    .from(answer)
    .innerJoin(participant, eq(participant.id, answer.participantId))
    .where(and(eq(participant.scanId, id), isNotNull(participant.submittedAt)))
    .groupBy(indicator, kind, level, participant.role);
  const tallies = new Map<string, Map<string, Tally>>();
  for (const row of rows) {
    const roles = tallies.get(row.indicator) ?? new Map<string, Tally>();
    tallies.set(row.indicator, roles.set(row.role, added(roles.get(row.role), row)));
  }
  return tallies;
}

const nothing: Tally = { levels: [0, 0, 0, 0, 0], unknown: 0, notApplicable: 0 };

function added(
  tally = nothing,
  row: Omit<Given, 'indicator'> & { readonly people: number },
): Tally {
  const { kind, level, people } = row;
  if (kind === 'unknown') return { ...tally, unknown: tally.unknown + people };
  if (kind === 'not-applicable') return { ...tally, notApplicable: tally.notApplicable + people };
  const levels = tally.levels.map((before, at) => (at + 1 === level ? before + people : before));
  return { ...tally, levels };
}

function total(roles: ReadonlyMap<string, Tally>): Tally {
  return [...roles.values()].reduce(
    (sum, one) => ({
      levels: sum.levels.map((people, at) => people + (one.levels[at] ?? 0)),
      unknown: sum.unknown + one.unknown,
      notApplicable: sum.notApplicable + one.notApplicable,
    }),
    nothing,
  );
}

/**
 * Per part the mean of each response (1–5), lowest first: in that order a dot in one part cannot
 * be tied to a dot in another. A part with fewer than three dots has none. An indicator about which
 * fewer than three people gave a level is in no dot: it could be taken out again.
 */
export async function dotsOf(db: Reading, scan: Scan): Promise<Record<Part, readonly number[]>> {
  return (await dotsAndNumbersOf(db, scan)).dots;
}

/** The dots, with the numbers on which it depends whether there are any. */
export async function dotsAndNumbersOf(db: Reading, scan: Scan) {
  const numbers = await numbersOf(db, scan);
  const instrument = instrumentOf(scan);
  const responses = numbers.shown ? await answersPerPerson(db, scan) : [];
  const tallies = talliesOf(responses.flat());
  const isShown = ({ indicator }: Given) => mayShow(tallies.get(indicator) ?? nothing);
  const values = responses.map((given) => partValues(instrument, given.filter(isShown)));
  const dots = instrument.parts.map(({ part }): [Part, number[]] => {
    const ofPart = values.flatMap((one) => one[part] ?? []).sort((a, b) => a - b);
    return [part, ofPart.length >= MIN_PEOPLE ? ofPart : []];
  });
  return { numbers, dots: Object.fromEntries(dots) as Record<Part, number[]> };
}

async function answersPerPerson(db: Reading, { id }: Scan): Promise<Given[][]> {
  const { participantId, indicator, kind, level } = answer;
  const rows = await db
    .select({ participantId, indicator, kind, level })
    .from(answer)
    .innerJoin(participant, eq(participant.id, participantId))
    .where(and(eq(participant.scanId, id), isNotNull(participant.submittedAt)))
    .orderBy(asc(participantId), sql`${indicator} collate "C"`);
  const people = new Map<string, Given[]>();
  for (const { participantId: person, ...given } of rows) {
    const answers = people.get(person) ?? [];
    answers.push(given);
    people.set(person, answers);
  }
  return [...people.values()];
}
