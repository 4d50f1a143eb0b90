import type { Reading } from '#platform/database/database.server.ts';
import { inArray } from 'drizzle-orm';
import { searchAll } from '#platform/search/search.server.ts';
import type { Question } from '#platform/search/search.ts';
import type { Content, Line } from './card.ts';
import { GIVES, NEEDS } from './card-texts.ts';
import { card } from './card.tables.ts';
import { labelOf } from './concepts.ts';
import { cardOfFound, ledTo, LOOKS, type AskedLine } from './line-evidence.ts';
import type { Party } from './match.ts';

/** What search found for the lines of a card. */
export type FoundLines = {
  readonly asked: readonly AskedLine[];
  /** Below 1 while the index is being built. */
  readonly progress: number;
  /** Some line led to as many as were asked for: there may be more behind them. */
  readonly isFull: boolean;
};

/** Asks every need of a card among what others give, and every give among what others need. */
export async function foundLines(
  { cardId, content }: Party,
  limit: number = LOOKS.found,
): Promise<FoundLines> {
  const questions = questionsOf(cardId, content, () => true);
  const { asked, progress } = await askAll(questions, { limit, explained: LOOKS.explained });
  return { asked, progress, isFull: asked.some(({ found }) => found.length >= limit) };
}

/** Asks the lines of others in return, as far as a line of mine led to them, among lines in my language. */
export async function foundInReturn(
  db: Reading,
  mine: Party,
  { asked }: FoundLines,
  others: readonly Party[],
): Promise<readonly AskedLine[]> {
  const led = ledTo(asked);
  const questions = others.flatMap(({ cardId, content }) =>
    questionsOf(cardId, content, (line) => led(cardId, line)),
  );
  const targets = [mine.content.language];
  const back = await askAll(questions, { limit: LOOKS.foundInReturn, explained: 0, targets });
  const hidden = await privateAmong(db, back.asked);
  return back.asked.map(({ found, ...one }) => ({
    ...one,
    found: found.filter((other) => !hidden.has(cardOfFound(other))),
  }));
}

/** What is not shown to others does not stand before those who are, either. */
async function privateAmong(
  db: Reading,
  asked: readonly AskedLine[],
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(asked.flatMap(({ found }) => found.map(cardOfFound)))];
  if (ids.length === 0) return new Set();
  const rows = await db
    .select({ id: card.id, visibility: card.visibility })
    .from(card)
    .where(inArray(card.id, ids));
  return new Set(rows.flatMap(({ id, visibility }) => (visibility === 'private' ? [id] : [])));
}

type LineQuestion = Pick<Question, 'text' | 'language' | 'collection'>;
type Asking = { readonly cardId: string; readonly line: Line; readonly question: LineQuestion };

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

async function askAll(asking: readonly Asking[], how: Pick<Question, 'limit'> & Partial<Question>) {
  const answers = await searchAll(
    asking.map(({ question }) => ({ ...question, ...how, quick: true })),
  );
  const asked = asking.flatMap(({ cardId, line }, place): AskedLine[] => {
    const answer = answers[place];
    return answer ? [{ cardId, line, found: answer.found }] : [];
  });
  return { asked, progress: Math.min(1, ...answers.map(({ progress }) => progress)) };
}
