import { benchmarks, type Benchmark } from './benchmarks.ts';
import { MIN_PEOPLE } from './confidential.ts';
import { indicatorsOf, type Instrument, type Layer, type Level, type Part } from './instrument.ts';
import { levelOf, reachedLevel, type Given } from './levels.ts';

/** What is known about one part: values are levels from 1 to 5, with decimals. */
export type PartResult = {
  readonly part: Part;
  /** One mean per response, lowest first; empty when they may not be shown. */
  readonly dots: readonly number[];
  /** What the team agreed on, or what was measured elsewhere. */
  readonly value: number | undefined;
  /** How many indicators have an outcome without a level, and are left out of the value. */
  readonly leftOut: number;
  /** Where an open gap about this part wants to be. */
  readonly target: number | undefined;
  /** Published figures: of the whole sector, and of the organisation's own size class. */
  readonly published: readonly Benchmark[];
};

/** What a result is put together from. */
export type ResultFacts = {
  readonly values: Partial<Record<Part, number>>;
  readonly dots: Partial<Record<Part, readonly number[]>>;
  readonly leftOut: Partial<Record<Part, number>>;
  readonly targets: Partial<Record<Part, number>>;
  /** The organisation's size class in FTE, such as `51-100`. */
  readonly sizeClass: string;
};

/** The five parts of a result, in the order of the instrument; never with fewer than three dots. */
export function resultOf(instrument: Instrument, facts: ResultFacts): PartResult[] {
  return instrument.parts.map(({ part }) => ({
    part,
    dots: atLeastThree(facts.dots[part] ?? []),
    value: facts.values[part],
    leftOut: facts.leftOut[part] ?? 0,
    target: facts.targets[part],
    published: publishedFor(part, facts.sizeClass),
  }));
}

const atLeastThree = (dots: readonly number[]) => (dots.length >= MIN_PEOPLE ? dots : []);

/** The published figures that say something to an organisation of this size; often none. */
export function publishedFor(part: Part, ownSize: string): Benchmark[] {
  return benchmarks.filter(
    (one) => one.part === part && (one.sizeClass === undefined || one.sizeClass === ownSize),
  );
}

/** Per part, how many of its outcomes are "don't know" or "not applicable". */
export function leftOutOf(
  instrument: Instrument,
  layer: Layer,
  outcomes: readonly Given[],
): Partial<Record<Part, number>> {
  const without = new Set(
    outcomes.filter((one) => levelOf(one) === undefined).map(({ indicator }) => indicator),
  );
  const counts: Partial<Record<Part, number>> = {};
  for (const { id, part } of indicatorsOf(instrument, layer))
    if (without.has(id)) counts[part] = (counts[part] ?? 0) + 1;
  return counts;
}

/** A value in words: the level that it has reached, and the one above when it is on its way there. */
export type Stage = {
  readonly reached: Level;
  readonly next: Level | undefined;
  readonly exactly: boolean;
};

const levels = [1, 2, 3, 4, 5] as const;

/**
 * The stage of a value from 1 to 5. A level is reached when the value is at least that level, so
 * 1.7 is between Startend and Lerend, and 2.0 is Lerend. There is nothing above Integraal.
 */
export function stageOf(value: number): Stage {
  const reached = reachedLevel(value);
  return { reached, next: levels.find((level) => level > reached), exactly: value === reached };
}

/** A part that has a value. */
type Measured = PartResult & { readonly value: number };

/** The first of the lowest and of the highest parts, and all parts that share those values. */
export type Extremes = {
  readonly lowest: Measured;
  readonly highest: Measured;
  readonly allLowest: readonly Measured[];
  readonly allHighest: readonly Measured[];
};

/** The parts with the lowest and the highest value; undefined without two different values. */
export function extremes(parts: readonly PartResult[]): Extremes | undefined {
  const measured = parts.flatMap((one): Measured[] =>
    one.value === undefined ? [] : [{ ...one, value: one.value }],
  );
  const values = measured.map(({ value }) => value);
  const allLowest = measured.filter(({ value }) => value === Math.min(...values));
  const allHighest = measured.filter(({ value }) => value === Math.max(...values));
  const [lowest, highest] = [allLowest[0], allHighest[0]];
  return lowest && highest && lowest.value < highest.value
    ? { lowest, highest, allLowest, allHighest }
    : undefined;
}

/** The one value of two or more parts that all have it; undefined in every other case. */
export function sharedValue(parts: readonly PartResult[]): number | undefined {
  const values = parts.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return values.length > 1 && new Set(values).size === 1 ? values[0] : undefined;
}
