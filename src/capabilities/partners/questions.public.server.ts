import { database } from '#platform/database/database.server.ts';
import type { Visit } from '#platform/http/visit.ts';
import { candidatesFor } from './candidates.store.server.ts';
import { cardOfMember } from './cards.public.server.ts';
import { likelyConcepts, nextQuestions, type CardQuestion } from './next-questions.ts';
import { cardOfSentence, type FieldSaid } from './sentence.ts';
import { writtenOf, type WrittenCard } from './writing.public.server.ts';

type Params = Readonly<Record<string, string | undefined>>;

/** So many concepts are offered to choose from. */
const MOST_OFFERED = 8;

export type QuestionsView = WrittenCard & {
  readonly revision: number;
  readonly questions: readonly CardQuestion[];
  readonly concepts: readonly string[];
  /** What was understood from the sentence that the card began with; null when it began otherwise. */
  readonly understood: readonly FieldSaid[] | null;
};

/** The page that asks what matters most for matching next. */
export async function questionsPage(
  visit: Visit,
  params: Params,
  db = database(),
): Promise<QuestionsView> {
  const { membership, card } = await cardOfMember(visit, params, db);
  const candidates = await candidatesFor(db, membership, card.writing, visit.now);
  const { origin, createdAt, writing } = card;
  const isNew = origin.from === 'sentence' && card.revision === 1;
  return {
    ...writtenOf(membership, card),
    revision: card.revision,
    questions: nextQuestions(card.kind, writing, candidates),
    concepts: likelyConcepts(candidates, MOST_OFFERED),
    understood: isNew
      ? cardOfSentence(origin.sentence, writing.language, createdAt.toISOString().slice(0, 10)).said
      : null,
  };
}
