import { keyOf, type Action } from './action.ts';
import type { Candidate } from './action-list.ts';
import type { Verdict } from './check.ts';
import { principles, type Principle, type Statement } from './statement.ts';

/** What can be said of a statement. `unknown` is an honest answer, and something to find out. */
export const basicsAnswers = ['yes', 'partly', 'no', 'unknown', 'not-applicable'] as const;
export type BasicsAnswer = (typeof basicsAnswers)[number];

/** What the organisation answered to a statement. */
export type Given = {
  readonly answer: BasicsAnswer;
  readonly note: string;
  /** Null when they have no account any more. */
  readonly by: string | null;
  readonly at: Date;
};

/** A colleague who sees it differently. */
export type Disagreement = Pick<Given, 'answer' | 'note' | 'at'> & {
  readonly userId: string;
  readonly by: string;
};

/** What can happen to a statement; `settled`: it was talked about, and the answer stays. */
export const basicsEvents = ['answered', 'disagreed', 'agreed', 'settled'] as const;
export type BasicsEvent = Given & { readonly what: (typeof basicsEvents)[number] };

/** How an answer counts, in the verdicts of a measurement. */
export const verdictOf: Readonly<Record<BasicsAnswer, Verdict>> = {
  yes: 'good',
  partly: 'improve',
  no: 'bad',
  unknown: 'not-measured',
  'not-applicable': 'not-applicable',
};

/** Whether something is left to do after this answer. */
export function leavesWork(answer: BasicsAnswer): boolean {
  return answer === 'no' || answer === 'partly' || answer === 'unknown';
}

export type PrincipleProgress = {
  readonly principle: Principle;
  readonly statements: number;
  readonly answered: number;
  /** Statements that are so, or do not apply. */
  readonly inOrder: number;
};

/** How far the answers are, principle by principle. */
export function progressOf(
  statements: readonly Statement[],
  given: ReadonlyMap<string, Pick<Given, 'answer'>>,
): PrincipleProgress[] {
  return principles.map((principle) => {
    const own = statements.filter((one) => one.principle === principle);
    const answers = own.flatMap(({ id }) => given.get(id)?.answer ?? []);
    return {
      principle,
      statements: own.length,
      answered: answers.length,
      inOrder: answers.filter((answer) => !leavesWork(answer)).length,
    };
  });
}

/** Says what was answered, in one sentence. */
export type InWords = (statement: Statement, answer: BasicsAnswer) => string;

/** The action that makes a statement so. */
export function basicsAction(
  statement: Statement,
  answer: BasicsAnswer,
  language: 'nl' | 'en',
  inWords: InWords,
): Action {
  const { id, impact, minutes, fixer, sources, texts } = statement;
  const { action, why, how } = texts[language];
  const origin = { from: 'basics', statement: id } as const;
  return {
    ...{ key: keyOf(origin), origin, impact, minutes, fixer, sources },
    ...{ title: action, why, how, found: inWords(statement, answer) },
  };
}

/** All that can be done about what was answered. */
export function basicsCandidates(
  statements: readonly Statement[],
  given: ReadonlyMap<string, Pick<Given, 'answer' | 'at'>>,
  language: 'nl' | 'en',
  inWords: InWords,
): Candidate[] {
  return statements.flatMap((statement) => {
    const found = given.get(statement.id);
    if (!found || !leavesWork(found.answer)) return [];
    const action = basicsAction(statement, found.answer, language, inWords);
    return [{ ...action, isBad: found.answer === 'no', seenAt: found.at }];
  });
}
