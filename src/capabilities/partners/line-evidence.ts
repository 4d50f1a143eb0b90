import type { Line } from './card.ts';
import type { Between } from './fitting.ts';
import type { WordPair } from './match.ts';
import { heardIn, type Heard } from './strength.ts';

/**
 * How far matching looks. A card that is asked in return costs about as much as a line that is asked
 * first, and with twice as many the right counterpart is hardly found more often (docs/matching.md).
 */
export const LOOKS = {
  /** Lines of others that are looked at for one line. */
  found: 200,
  /** The same, when gates closed so many of those that others behind them should be heard. */
  foundBehind: 1_000,
  /** Those of them that say through which words. */
  explained: 60,
  /** Cards that are read together. */
  batch: 200,
  /** So many of the cards that may be met, and of those that own choices keep away, are asked in return. */
  askedInReturn: 10,
  askedForHelp: 6,
  /** Places that count when they are. */
  foundInReturn: 60,
} as const;

/** A line that search found: `<cardId>.<lineId>`; the best of each language first. */
type Found = Parameters<typeof heardIn>[0][number] & { readonly reasons: readonly WordPair[] };

/** A line that was asked, and what search found for it. */
export type AskedLine = {
  readonly cardId: string;
  readonly line: Line;
  readonly found: readonly Found[];
};

/** The card of a line that was found. */
export const cardOfFound = ({ id }: { readonly id: string }) => id.slice(0, id.indexOf('.'));

/** The other cards that were found, those first of which most words were. */
export function cardsFound(asked: readonly AskedLine[]): string[] {
  const sums = new Map<string, number>();
  for (const { cardId, found } of asked)
    for (const one of found) {
      const other = cardOfFound(one);
      if (other !== cardId) sums.set(other, (sums.get(other) ?? 0) + one.coverage);
    }
  return [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
}

/** Whether a line of mine led to this line of another: only then it is asked in return. */
export function ledTo(
  asked: readonly AskedLine[],
): (cardId: string, line: { readonly id: string }) => boolean {
  const led = new Set(asked.flatMap(({ found }) => found.map(({ id }) => id)));
  return (cardId, { id }) => led.has(`${cardId}.${id}`);
}

/**
 * What search says of a line of mine and one of another, out of both ways of asking. Only cards in `heard`
 * count: who may not be met does not stand before who may.
 */
export function betweenLines(
  cardId: string,
  asked: readonly AskedLine[],
  back: readonly AskedLine[],
  heard: ReadonlySet<string>,
): (mine: string, otherCardId: string, other: string) => Between | undefined {
  const forth = new Map<string, { heard: Heard; words: readonly WordPair[] }>();
  for (const { line, found } of asked) {
    const those = found.filter((one) => heard.has(cardOfFound(one)));
    const words = new Map(those.map((one) => [one.id, wordsOf(one)]));
    for (const [id, one] of heardIn(those))
      forth.set(`${line.id} ${id}`, { heard: one, words: words.get(id) ?? [] });
  }
  const inReturn = new Map<string, Heard>();
  for (const { cardId: other, line, found } of back)
    for (const [id, one] of heardIn(found))
      if (id.startsWith(`${cardId}.`))
        inReturn.set(`${id.slice(cardId.length + 1)} ${other}.${line.id}`, one);
  return (mine, otherCardId, other) => {
    const key = `${mine} ${otherCardId}.${other}`;
    const [one, answer] = [forth.get(key), inReturn.get(key)];
    return one || answer ? { forth: one?.heard, back: answer, words: one?.words ?? [] } : undefined;
  };
}

function wordsOf({ reasons }: Found): readonly WordPair[] {
  return reasons.map(({ asked, found, way }) => ({ asked, found, way }));
}
