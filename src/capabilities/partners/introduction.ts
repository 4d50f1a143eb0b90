/** An introduction that nobody answered is over after so many weeks. */
export const WEEKS_OPEN = 4;
/** So many days before that, who has not answered is reminded, once. */
export const REMINDER_DAYS = 7;
/** Questions of one side before it answers. */
export const MOST_QUESTIONS = 3;

/** Why a side says no. */
export const noReasons = [
  'not-now',
  'not-this',
  'no-time',
  'no-money',
  'too-far',
  'already-found',
  'too-little-known',
  'other',
] as const;
export type NoReason = (typeof noReasons)[number];

/** What a side says became of it. */
export const becomings = ['met', 'started', 'nothing'] as const;
export type Becoming = (typeof becomings)[number];

/** An introduction as the rules see it: from one side. */
export type State = {
  readonly introducedAt: Date | null;
  readonly ending: string | null;
  readonly expiresAt: Date;
  readonly mine: string | null;
  readonly theirs: string | null;
};

/**
 * Whether the two may know who the other is: both said yes, and neither took it back or blocked the
 * other. Asked whenever something is shown, never kept.
 */
export function namesAreTold(introduction: {
  readonly introducedAt: Date | null;
  readonly ending: string | null;
  readonly answers: readonly (string | null)[];
}): boolean {
  const { introducedAt, ending, answers } = introduction;
  if (introducedAt === null || ending === 'withdrawn' || ending === 'blocked') return false;
  return answers.length === 2 && answers.every((answer) => answer === 'yes');
}

/** Where it stands for one side. `stopped` does not say by whom. */
export type Phase =
  'yours' | 'theirs' | 'introduced' | 'started' | 'nothing' | 'declined' | 'expired' | 'stopped';

/** Where an introduction stands for the side that reads. */
export function phaseOf(
  { introducedAt, ending, expiresAt, mine, theirs }: State,
  now: Date,
): Phase {
  if (ending === 'declined' || ending === 'expired') return ending;
  if (ending === 'withdrawn' || ending === 'blocked') return 'stopped';
  if (mine === 'withdrawn' || theirs === 'withdrawn') return 'stopped';
  if (ending === 'started' || ending === 'nothing') return ending;
  if (introducedAt !== null) return 'introduced';
  if (expiresAt <= now) return 'expired';
  return mine === 'yes' ? 'theirs' : 'yours';
}

/** What an answer does. */
export type Answered =
  | { readonly did: 'said-yes' | 'introduced' | 'declined' }
  | { readonly refused: 'over' | 'said-already' };

/** What a yes or a no of the side that reads does to an introduction. */
export function answered(state: State, answer: 'yes' | 'no', now: Date): Answered {
  const phase = phaseOf(state, now);
  if (phase === 'theirs' && answer === 'yes') return { refused: 'said-already' };
  if (phase !== 'yours' && phase !== 'theirs') return { refused: 'over' };
  if (answer === 'no') return { did: 'declined' };
  return { did: state.theirs === 'yes' ? 'introduced' : 'said-yes' };
}

/** Whether the side that reads has a consent that it can take back, at any moment. */
export function canWithdraw({ mine }: Pick<State, 'mine'>): boolean {
  return mine === 'yes';
}

/**
 * How an introduction ends by what the two say became of it: one `nothing` is enough, because it
 * takes two; `started` needs both. Null: not yet.
 */
export function endingBy(became: readonly (string | null)[]): 'started' | 'nothing' | null {
  if (became.includes('nothing')) return 'nothing';
  return became.length === 2 && became.every((one) => one === 'started') ? 'started' : null;
}

/** The moment that suits both sides, the earliest first; null when there is none, or one has not said. */
export function momentForBoth(
  moments: readonly Date[],
  suits: readonly (readonly string[] | null)[],
): Date | null {
  if (suits.length !== 2) return null;
  const both = moments.filter((_, index) => suits.every((side) => side?.includes(String(index))));
  return both.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null;
}

/** The two cards in the order in which a pair is kept. */
export function inOrder(one: string, other: string): readonly [string, string] {
  return one < other ? [one, other] : [other, one];
}

/** A moment so many days after another. */
export function daysAfter(moment: Date, days: number): Date {
  return new Date(moment.getTime() + days * 86_400_000);
}
