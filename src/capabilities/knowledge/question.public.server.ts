import { database } from '#platform/database/database.server.ts';
import { signedIn } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { deedsOf } from './question.ts';
import { questionTexts } from './question.messages.ts';
import { heldQuestion } from './question.actions.server.ts';
import { questionsOf, type HeldQuestion } from './question.store.server.ts';

/** A question as its page shows it: no ids of people. */
export type ShownQuestion = Pick<
  HeldQuestion,
  | 'side'
  | 'id'
  | 'slug'
  | 'title'
  | 'askerName'
  | 'question'
  | 'language'
  | 'mayBePublic'
  | 'showsName'
  | 'askedAt'
  | 'answer'
  | 'answeredAt'
  | 'state'
>;

export type QuestionsView = {
  readonly asked: readonly ShownQuestion[];
  readonly toMe: readonly ShownQuestion[];
};

/** The page with the questions of somebody, and those to them. */
export async function questionsPage(visit: Visit, db = database()): Promise<QuestionsView> {
  const { asked, toMe } = await questionsOf(db, signedIn(visit), visit.language);
  return { asked: asked.map(shown), toMe: toMe.map(shown) };
}

/** The page of one question, for its two sides. */
export async function questionPage(
  visit: Visit,
  params: Record<string, string>,
  query: URLSearchParams,
  db = database(),
) {
  const found = await heldQuestion(visit, params, db);
  const { done } = questionTexts[visit.language];
  const asked = query.get('done') ?? '';
  return {
    question: shown(found),
    deeds: deedsOf(found.side, found.state, found.mayBePublic),
    done: Object.hasOwn(done, asked) ? (done[asked as keyof typeof done] ?? null) : null,
  };
}

export type QuestionView = Awaited<ReturnType<typeof questionPage>>;

function shown(one: HeldQuestion): ShownQuestion {
  const { side, id, slug, title, askerName, question, language, mayBePublic, showsName } = one;
  const { askedAt, answer, answeredAt, state } = one;
  return {
    ...{ side, id, slug, title, askerName, question, language, mayBePublic, showsName },
    ...{ askedAt, answer, answeredAt, state },
  };
}
