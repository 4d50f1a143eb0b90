import { addMonths, type Day } from './day.ts';
import type { Instrument, Level, Part, Text } from './instrument.ts';
import { levelOf, partValues, type Given } from './levels.ts';

/** More than three at once is a wish list: with three, a team of ten can still name them all. */
export const MAX_OPEN_GAPS = 3;

/** Two levels in a year is already much: a level is another way of working, not another tool. */
export const MAX_LEVELS_UP = 2;

/** A target is for twelve months; up to two years is accepted, because seasons are planned so. */
export const MONTHS_TO_TARGET = 12;
export const MAX_MONTHS_TO_TARGET = 24;

/** What a gap can be about: one question of the scan, or a whole part. */
export type About = { readonly part: Part; readonly indicator: string | null };

/** What stands in a result about one question or one part, on the scale of levels (1–5). */
export type Measured = About & { readonly value: number };

/** Why a gap was closed. */
export const closings = ['reached', 'unwanted'] as const;
export type Closing = (typeof closings)[number];

/**
 * What a scan measured: each question that has a level, and per part the mean of its questions.
 * "Don't know", "not applicable" and questions that the instrument does not know are left out.
 */
export function measuredBy(outcomes: readonly Given[], instrument: Instrument): Measured[] {
  const levels = new Map(outcomes.map((outcome) => [outcome.indicator, levelOf(outcome)]));
  const questions = instrument.indicators.flatMap(({ id, part }): Measured[] => {
    const value = levels.get(id);
    return value === undefined ? [] : [{ part, indicator: id, value }];
  });
  const wholes = Object.entries(partValues(instrument, outcomes)).map(
    ([part, value]): Measured => ({ part: part as Part, indicator: null, value }),
  );
  return [...wholes, ...questions];
}

/**
 * What a gap may be chosen from, the lowest first; equals stand in the order of their parts'
 * values, then in that of the instrument. What stands at the highest level leaves no gap.
 */
export function candidates(measured: readonly Measured[]): Measured[] {
  const ofPart = new Map(
    measured.filter(({ indicator }) => indicator === null).map(({ part, value }) => [part, value]),
  );
  const whole = ({ part }: Measured) => ofPart.get(part) ?? 5;
  return measured
    .filter(({ value }) => targetLevels(value).length > 0)
    .sort((a, b) => a.value - b.value || whole(a) - whole(b));
}

/** What is wrong with a target, if anything. */
export type TargetFault = 'off-scale' | 'not-above' | 'too-far';

/** Judges a target value (1–5) against where it starts; undefined when it is a good one. */
export function targetFault(start: number, target: number): TargetFault | undefined {
  if (!(target >= 1 && target <= 5)) return 'off-scale';
  if (target <= start) return 'not-above';
  if (target > start + MAX_LEVELS_UP) return 'too-far';
  return undefined;
}

/** The whole levels that may be a target from this start, lowest first. */
export function targetLevels(start: number): Level[] {
  return ([1, 2, 3, 4, 5] as const).filter((level) => targetFault(start, level) === undefined);
}

/** The day on which a target is met when nobody chooses another. */
export function usualTargetDate(today: Day): Day {
  return addMonths(today, MONTHS_TO_TARGET);
}

/** Whether a day can be that of a target: after today, and not so far that it is out of sight. */
export function isTargetDate(day: Day, today: Day): boolean {
  return day > today && day <= addMonths(today, MAX_MONTHS_TO_TARGET);
}

/** Whether one more gap may be open beside those that are. */
export function mayOpenAnother(open: number): boolean {
  return open < MAX_OPEN_GAPS;
}

/** `part:…` or `indicator:…`, as it stands in addresses and forms. */
export function aboutKey({ part, indicator }: About): string {
  return indicator === null ? `part:${part}` : `indicator:${indicator}`;
}

/** What a gap is about in words: a question or a part, where it belongs, and its five levels. */
export type AboutInWords = {
  readonly name: Text;
  readonly part: Text;
  readonly levels: readonly Text[];
};

/** Finds the words for what a gap is about; a question that is no longer asked has those of its part. */
export function inWords({ part, indicator }: About, instrument: Instrument): AboutInWords {
  const whole = instrument.parts.find((one) => one.part === part);
  const asked = instrument.indicators.find(({ id }) => id === indicator);
  const name = whole?.name ?? { nl: part, en: part };
  return {
    name: asked?.question ?? name,
    part: name,
    levels: asked?.anchors ?? whole?.levels ?? [],
  };
}
