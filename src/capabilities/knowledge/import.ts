import { LONGEST_ADDRESS, type Reference } from './entry.ts';

/** How a text comes in. */
export const importWays = ['text', 'file', 'address'] as const;
export type ImportWay = (typeof importWays)[number];
export type ImportWarning = 'cut' | 'some-pages' | 'little-text';

/** A proposal that was taken over, by its place, and the entry that it became. */
export type Taken = { readonly place: number; readonly entryId: string };

/** A text that was brought in and the proposals from it are kept for so long. */
export const KEPT_DAYS = 30;

/** When an import that is made now is thrown away. */
export function expiry(now: Date): Date {
  return new Date(now.getTime() + KEPT_DAYS * 24 * 3600 * 1000);
}

/** What was filled in: the way that was chosen, else the only one that holds something. */
export function chosenWay(
  chosen: string,
  filled: { readonly [W in ImportWay]: boolean },
): ImportWay | undefined {
  const way = importWays.find((one) => one === chosen);
  if (way && filled[way]) return way;
  const others = importWays.filter((one) => filled[one]);
  return others.length === 1 ? others[0] : way;
}

/** The document itself as the source of what was read in it; a pasted text without a title has none. */
export function sourceOf(
  way: ImportWay,
  { title, origin }: { readonly title: string; readonly origin: string },
): Reference | undefined {
  const name = title || origin;
  if (way === 'text' ? title === '' : name === '') return undefined;
  return {
    title: name.slice(0, LONGEST_ADDRESS).toWellFormed(),
    url: way === 'address' && origin.length <= LONGEST_ADDRESS ? origin : '',
    year: '',
  };
}
