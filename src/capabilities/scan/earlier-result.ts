import { isDay, type Day } from './day.ts';
import { parts, type Part } from './instrument.ts';

/** The scales on which a result from elsewhere may have been given. */
export const scales = ['levels', 'ten', 'hundred'] as const;
export type Scale = (typeof scales)[number];

/** The lowest and the highest value of each scale. */
export const bounds: Record<Scale, readonly [lowest: number, highest: number]> = {
  levels: [1, 5],
  ten: [1, 10],
  hundred: [0, 100],
};

/** Per part a level from 1 to 5, with at most two decimals; a part that was not measured is absent. */
export type PartValues = Readonly<Partial<Record<Part, number>>>;

/** What somebody fills in about a result from elsewhere, judged and on the scale of levels. */
export type EarlierWish = {
  readonly instrument: string;
  readonly source: string;
  readonly measuredOn: Day;
  readonly scale: Scale;
  readonly values: PartValues;
};

export const MAX_INSTRUMENT = 120;
export const MAX_SOURCE = 300;

/** Nobody measured digital transformation before this day; an older date is a slip. */
const FIRST_DAY = '1990-01-01';

/** Why a value cannot be taken. */
export type ValueFault = 'no-number' | 'off-scale';

/** What stands in a field for one part: a level, nothing, or why it cannot be taken. */
export type ReadValue =
  | { readonly value: number; readonly fault?: never }
  | { readonly value?: never; readonly fault: ValueFault }
  | { readonly value?: never; readonly fault?: never };

/** How people write that something was not measured. */
const notMeasured = /^(?:|-|–|n\/?a|nvt|n\.v\.t\.)$/i;

/**
 * Reads a value as people type it, 1,7 or 1.7, with at most two decimals, and brings it to the
 * scale of levels (1–5). Nothing is guessed: what lies outside the scale that was named is refused.
 */
export function readValue(text: string, scale: Scale): ReadValue {
  const typed = text.trim();
  if (notMeasured.test(typed)) return {};
  if (!/^\d{1,3}(?:[.,]\d{1,2})?$/.test(typed)) return { fault: 'no-number' };
  const value = Number(typed.replace(',', '.'));
  const [lowest, highest] = bounds[scale];
  if (value < lowest || value > highest) return { fault: 'off-scale' };
  return { value: toLevels(value, scale) };
}

/** A value within its scale as a level from 1 to 5: ends meet ends, and between them it is linear. */
export function toLevels(value: number, scale: Scale): number {
  const [lowest, highest] = bounds[scale];
  const level = 1 + (4 * (value - lowest)) / (highest - lowest);
  return Math.round(level * 100) / 100;
}

/** Whether a result can be of this day: a day that exists, not in the future and not long ago. */
export function isMeasuredDay(day: string, today: Day): day is Day {
  return isDay(day) && day >= FIRST_DAY && day <= today;
}

/** How many of the five parts were measured. */
export function measuredParts(values: PartValues): number {
  return parts.filter((part) => values[part] !== undefined).length;
}
