import type { Reading } from '#platform/database/database.server.ts';
import { inArray } from 'drizzle-orm';
import { searchAll } from '#platform/search/search.server.ts';
import type { Answer, Found, Question } from '#platform/search/search.ts';
import type { Content, Line } from './card.ts';
import { GIVES, NEEDS } from './card-texts.ts';
import { card } from './card.tables.ts';
import { labelOf } from './concepts.ts';
import type { Between } from './fitting.ts';
import type { Party, WordPair } from './match.ts';
import { heardIn, type Heard } from './strength.ts';

/** Lines of others that are looked at for one line. */
export const MOST_FOUND = 200;
/** The same, when gates closed so many of those that others behind them should be heard. */
export const MANY_FOUND = 1_000;
/** Places that count when the others are asked in return. */
const MOST_FOUND_BACK = 60;

/** A line that was asked, and what search found for it. */
type Asked = { readonly cardId: string; readonly line: Line; readonly answer: Answer };

/** What search found for the lines of a card. */
export type FoundLines = {
  readonly asked: readonly Asked[];
  /** Below 1 while the index is being built. */
  readonly progress: number;
  /** Some line led to as many as were asked for: there may be more behind them. */
  readonly isFull: boolean;
};

/** Asks every need of a card among what others give, and every give among what others need. */
export async function foundLines(
  { cardId, content }: Party,
  limit = MOST_FOUND,
): Promise<FoundLines> {
  const asked = await askAll(
    questionsOf(cardId, content, () => true),
    limit,
  );
  const progress = Math.min(1, ...asked.map(({ answer }) => answer.progress));
  return { asked, progress, isFull: asked.some(({ answer }) => answer.found.length >= limit) };
}

/** Asks the lines of others in return, as far as a line of mine led to them. */
export async function foundInReturn(
  db: Reading,
  { asked }: FoundLines,
  others: readonly Party[],
): Promise<readonly Asked[]> {
  const led = new Set(asked.flatMap(({ answer }) => answer.found.map(({ id }) => id)));
  const questions = others.flatMap(({ cardId, content }) =>
    questionsOf(cardId, content, ({ id }) => led.has(`${cardId}.${id}`)),
  );
  const answers = await askAll(questions, MOST_FOUND_BACK);
  const hidden = await privateAmong(db, answers);
  return answers.map((one) => withAnswer(one, (found) => !hidden.has(cardIdIn(found))));
}

/** What is not shown to others does not stand before those who are, either. */
async function privateAmong(db: Reading, answers: readonly Asked[]): Promise<ReadonlySet<string>> {
  const ids = [...new Set(answers.flatMap(({ answer }) => answer.found.map(cardIdIn)))];
  if (ids.length === 0) return new Set();
  const rows = await db
    .select({ id: card.id, visibility: card.visibility })
    .from(card)
    .where(inArray(card.id, ids));
  return new Set(rows.flatMap(({ id, visibility }) => (visibility === 'private' ? [id] : [])));
}

type Asking = { readonly cardId: string; readonly line: Line; readonly question: LineQuestion };
type LineQuestion = Omit<Question, 'limit'>;

/** A question per line: its words and those of its concepts, as they stand in the index. */
function questionsOf(
  cardId: string,
  { language, needs, gives }: Content,
  wanted: (line: Line) => boolean,
): Asking[] {
  const ask = (collection: string) => (line: Line) => {
    const labels = line.concepts.map((concept) => labelOf(concept, language));
    const text = [line.text, ...labels].join('\n');
    return { cardId, line, question: { text, language, collection } };
  };
  return [...needs.filter(wanted).map(ask(GIVES)), ...gives.filter(wanted).map(ask(NEEDS))];
}

async function askAll(asking: readonly Asking[], limit: number): Promise<Asked[]> {
  const answers = await searchAll(asking.map(({ question }) => ({ ...question, limit })));
  return asking.flatMap(({ cardId, line }, place) => {
    const answer = answers[place];
    return answer ? [{ cardId, line, answer }] : [];
  });
}

const cardIdIn = ({ id }: Found) => id.slice(0, id.indexOf('.'));

const withAnswer = (asked: Asked, keep: (found: Found) => boolean): Asked => ({
  ...asked,
  answer: { ...asked.answer, found: asked.answer.found.filter(keep) },
});

/** The other cards that were found, those first of which most words were. */
export function cardsFound({ asked }: FoundLines): string[] {
  const sums = new Map<string, number>();
  for (const { cardId, answer } of asked)
    for (const found of answer.found) {
      const other = cardIdIn(found);
      if (other !== cardId) sums.set(other, (sums.get(other) ?? 0) + found.coverage);
    }
  return [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
}

/**
 * What search says of a line of mine and one of another, out of both ways of asking. Only cards in `heard`
 * count: who may not be met does not stand before who may.
 */
export function betweenLines(
  cardId: string,
  found: FoundLines,
  back: readonly Asked[],
  heard: ReadonlySet<string>,
): (mine: string, otherCardId: string, other: string) => Between | undefined {
  const forth = new Map<string, { heard: Heard; words: readonly WordPair[] }>();
  for (const asked of found.asked) {
    const { line, answer } = withAnswer(asked, (one) => heard.has(cardIdIn(one)));
    const words = new Map(answer.found.map((one) => [one.id, wordsOf(one)]));
    for (const [id, one] of heardIn(answer.found))
      forth.set(`${line.id} ${id}`, { heard: one, words: words.get(id) ?? [] });
  }
  const inReturn = new Map<string, Heard>();
  for (const { cardId: other, line, answer } of back)
    for (const [id, one] of heardIn(answer.found))
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
