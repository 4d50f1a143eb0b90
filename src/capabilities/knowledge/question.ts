/** Somebody may ask so many questions a day, in all. */
export const QUESTIONS_PER_DAY = 5;
/** So many questions of one person about one entry may wait for an answer. */
export const OPEN_PER_ENTRY = 2;
/** An entry takes so many questions a day from everybody together: a contact has other work. */
export const ENTRY_PER_DAY = 20;
export const LONGEST_QUESTION = 2_000;
export const LONGEST_ANSWER = 6_000;

/** What was asked lately, as far as the limits care. */
export type Asked = {
  readonly byPersonToday: number;
  readonly openOfPersonHere: number;
  readonly hereToday: number;
};

/** Why somebody may not ask now; null when they may. */
export function askingRefusal(asked: Asked): 'day' | 'open' | 'entry' | null {
  if (asked.byPersonToday >= QUESTIONS_PER_DAY) return 'day';
  if (asked.openOfPersonHere >= OPEN_PER_ENTRY) return 'open';
  return asked.hereToday >= ENTRY_PER_DAY ? 'entry' : null;
}

/** Where a question is. */
export type QuestionState = 'open' | 'answered' | 'public' | 'closed' | 'reported';

export type QuestionStanding = {
  readonly answeredAt: Date | null;
  readonly publishedAt: Date | null;
  readonly closedAt: Date | null;
  readonly reportedAt: Date | null;
};

/** The state of a question: what was reported shows nothing else any more. */
export function questionState(standing: QuestionStanding): QuestionState {
  if (standing.reportedAt) return 'reported';
  if (standing.publishedAt) return 'public';
  if (standing.answeredAt) return 'answered';
  return standing.closedAt ? 'closed' : 'open';
}

/** What one side of a question can do now. */
export type QuestionDeed = 'answer' | 'publish' | 'unpublish' | 'close' | 'report' | 'consent';

/** What the asker or the one who answers can do in a state. */
export function deedsOf(
  side: 'asker' | 'answerer',
  state: QuestionState,
  mayBePublic: boolean,
): readonly QuestionDeed[] {
  if (state === 'reported') return [];
  if (side === 'asker') {
    if (state === 'open') return ['close', 'report'];
    if (state === 'public') return ['unpublish', 'report'];
    return state === 'answered' ? ['consent', 'report'] : [];
  }
  if (state === 'open') return ['answer', 'close', 'report'];
  if (state === 'public') return ['answer', 'unpublish', 'report'];
  if (state === 'answered')
    return mayBePublic ? ['answer', 'publish', 'report'] : ['answer', 'report'];
  return ['answer'];
}
