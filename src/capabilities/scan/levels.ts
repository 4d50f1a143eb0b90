import type { Instrument, Level, Part } from './instrument.ts';

/** What somebody can say about an indicator: a level, or why there is none. */
export const kinds = ['level', 'unknown', 'not-applicable'] as const;

/** An answer or an outcome as it is kept: `level` is 1–5 when `kind` is `level`, else null. */
export type Given = {
  readonly indicator: string;
  readonly kind: string;
  readonly level: number | null;
};

/** How often each thing was said about one indicator; `levels[0]` counts level 1. */
export type Tally = {
  readonly levels: readonly number[];
  readonly unknown: number;
  readonly notApplicable: number;
};

/** One level and how many people gave it. */
export type Share = { readonly level: Level; readonly people: number };

const allLevels = [1, 2, 3, 4, 5] as const;

/** The level that was given (1–5); undefined for "don't know", "not applicable" and nonsense. */
export function levelOf(given: Pick<Given, 'kind' | 'level'>): Level | undefined {
  return given.kind === 'level' ? allLevels.find((level) => level === given.level) : undefined;
}

/** Counts answers per indicator, in one pass. */
export function talliesOf(answers: Iterable<Given>): Map<string, Tally> {
  const tallies = new Map<string, { levels: number[]; unknown: number; notApplicable: number }>();
  for (const answer of answers) {
    let tally = tallies.get(answer.indicator);
    if (!tally) {
      tally = { levels: [0, 0, 0, 0, 0], unknown: 0, notApplicable: 0 };
      tallies.set(answer.indicator, tally);
    }
    const level = levelOf(answer);
    if (level !== undefined) tally.levels[level - 1] = (tally.levels[level - 1] ?? 0) + 1;
    else if (answer.kind === 'unknown') tally.unknown += 1;
    else if (answer.kind === 'not-applicable') tally.notApplicable += 1;
  }
  return tallies;
}

/** The levels that were given at all, lowest first, with how many people gave each. */
export function sharesOf(tally: Tally): Share[] {
  return allLevels
    .map((level) => ({ level, people: tally.levels[level - 1] ?? 0 }))
    .filter(({ people }) => people > 0);
}

/** How many people gave a level. */
export function known(tally: Tally): number {
  return tally.levels.reduce((sum, people) => sum + people, 0);
}

/** How many people answered, also those who did not know or to whom it does not apply. */
export function answered(tally: Tally): number {
  return known(tally) + tally.unknown + tally.notApplicable;
}

/** The mean of the known levels (1–5); undefined when nobody gave one. */
export function mean(tally: Tally): number | undefined {
  const people = known(tally);
  if (people === 0) return undefined;
  return tally.levels.reduce((sum, count, place) => sum + count * (place + 1), 0) / people;
}

/** The median of the known levels: a level, or halfway between two (x.5); undefined without any. */
export function median(tally: Tally): number | undefined {
  const people = known(tally);
  if (people === 0) return undefined;
  const lower = levelAt(tally, Math.floor((people - 1) / 2));
  const upper = levelAt(tally, Math.floor(people / 2));
  return (lower + upper) / 2;
}

/** The level of the person at this place (from 0) when all stand in order of their level. */
function levelAt(tally: Tally, place: number): number {
  let passed = 0;
  for (const { level, people } of sharesOf(tally)) {
    passed += people;
    if (place < passed) return level;
  }
  return NaN;
}

/** The spread: the highest known level minus the lowest, 0–4; undefined when nobody gave one. */
export function spread(tally: Tally): number | undefined {
  const shares = sharesOf(tally);
  const [lowest, highest] = [shares.at(0), shares.at(-1)];
  return lowest && highest && highest.level - lowest.level;
}

/**
 * The mean distance in levels (0–4) between two different people drawn at random (Gini's mean
 * difference): how divided a team is. One who differs from many weighs less than two camps do.
 */
export function division(tally: Tally): number | undefined {
  const shares = sharesOf(tally);
  const people = known(tally);
  if (people < 2) return undefined;
  let distance = 0;
  for (const a of shares)
    for (const b of shares)
      if (a.level < b.level) distance += a.people * b.people * (b.level - a.level);
  return distance / ((people * (people - 1)) / 2);
}

/** Per part the mean of its indicators' known levels; a part without any is absent. */
export function partValues(
  instrument: Instrument,
  given: Iterable<Given>,
): Partial<Record<Part, number>> {
  const levels = new Map<string, Level>();
  for (const one of given) {
    const level = levelOf(one);
    if (level !== undefined) levels.set(one.indicator, level);
  }
  const values: Partial<Record<Part, number>> = {};
  for (const { part } of instrument.parts) {
    const ofPart = instrument.indicators.flatMap((indicator) => {
      const level = indicator.part === part ? levels.get(indicator.id) : undefined;
      return level === undefined ? [] : [level];
    });
    if (ofPart.length > 0) values[part] = ofPart.reduce((a, b) => a + b, 0) / ofPart.length;
  }
  return values;
}

/** The name of the level that a value (1–5, perhaps between two) has reached: 2.9 is still Lerend. */
export function reachedLevel(value: number): Level {
  return allLevels.findLast((level) => level <= value) ?? 1;
}
