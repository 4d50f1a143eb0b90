import type { Organisation } from './market.ts';

/** What is compared: something that says who fits an organisation of the market best. */
export type Matcher = {
  readonly add: (market: readonly Organisation[]) => void;
  /** Ids, the best first, at most ten. */
  readonly top: (organisation: Organisation) => readonly string[];
};

export const TOP = 10;

/** The best ten of some figures; equals in an order that is another one for each who asks. */
export function bestOf(asker: string, figures: ReadonlyMap<string, number>): string[] {
  return [...figures]
    .filter(([id]) => id !== asker)
    .map(([id, figure]) => ({ id, figure, lot: lotOf(`${asker} ${id}`) }))
    .sort((a, b) => b.figure - a.figure || a.lot - b.lot)
    .slice(0, TOP)
    .map(({ id }) => id);
}

function lotOf(words: string): number {
  let lot = 0x811c9dc5;
  for (const letter of words) lot = Math.imul(lot ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return lot;
}
