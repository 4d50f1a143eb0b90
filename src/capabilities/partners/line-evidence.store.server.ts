import { search } from '#platform/search/search.server.ts';
import type { Found, Question } from '#platform/search/search.ts';
import type { Content, Line } from './card.ts';
import { GIVES, NEEDS } from './card-texts.ts';
import { labelOf } from './concepts.ts';

/** Lines of others that are looked at for one line. */
export const MOST_FOUND = 200;
/** The same, when gates closed so many of those that others behind them should be heard. */
export const MANY_FOUND = 1_000;

/** A line of a card, a line of another card that search led to, and why. */
export type FoundLine = {
  readonly line: Line;
  readonly otherCardId: string;
  readonly otherLineId: string;
  readonly found: Found;
};

/** What search found for a card: gives for its needs, and needs for its gives. */
export type FoundLines = {
  readonly forNeeds: readonly FoundLine[];
  readonly forGives: readonly FoundLine[];
  /** Below 1 while the index is being built. */
  readonly progress: number;
  /** Some line led to as many as were asked for: there may be more behind them. */
  readonly isFull: boolean;
};

/** Asks every need of a card among what others give, and every give among what others need. */
export async function foundLines(
  { language, needs, gives }: Content,
  limit = MOST_FOUND,
): Promise<FoundLines> {
  const asks = [
    ...needs.map((line) => ({ line, collection: GIVES })),
    ...gives.map((line) => ({ line, collection: NEEDS })),
  ];
  const answers = await Promise.all(
    asks.map(({ line, collection }) =>
      search({ ...questionOf(line, language, collection), limit }),
    ),
  );
  const found = (collection: string) =>
    answers.flatMap((answer, place) => {
      const ask = asks[place];
      if (ask?.collection !== collection) return [];
      return answer.found.flatMap((one) => foundLine(ask.line, one) ?? []);
    });
  const progress = Math.min(1, ...answers.map((answer) => answer.progress));
  const isFull = answers.some((answer) => answer.found.length >= limit);
  return { forNeeds: found(GIVES), forGives: found(NEEDS), progress, isFull };
}

/** The words of a line and of its concepts, as they stand in the index. */
function questionOf(
  { text, concepts }: Line,
  language: Content['language'],
  collection: string,
): Omit<Question, 'limit'> {
  const words = [text, ...concepts.map((concept) => labelOf(concept, language))].join('\n');
  return { text: words, language, collection };
}

function foundLine(line: Line, found: Found): FoundLine | undefined {
  const dot = found.id.indexOf('.');
  if (dot < 0) return undefined;
  const [otherCardId, otherLineId] = [found.id.slice(0, dot), found.id.slice(dot + 1)];
  return { line, otherCardId, otherLineId, found };
}
