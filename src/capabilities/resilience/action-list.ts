import type { Action, ActionState } from './action.ts';

/** What an organisation said of an action last. */
export type Said = {
  readonly state: ActionState;
  /** For later: the day (2026-11-30) from which it is shown again. */
  readonly until: string | null;
  readonly note: string;
  readonly saidAt: Date;
  /** The step of the plan that it became. */
  readonly stepId: string | null;
};

/** Something that is not as it should be, when that was last seen, and how bad it is. */
export type Candidate = Action & {
  readonly isBad: boolean;
  /** When it was last looked at; for an answer, when it was given. */
  readonly seenAt: Date;
};

/**
 * How an action stands. `returned`: it was said to be done, and was seen after that and is not;
 * `waiting`: said to be done, and not looked at since; `due`: it was put off until a day that has come.
 */
export type Standing = 'open' | 'returned' | 'due' | 'waiting' | 'later' | 'not-possible';

export type Listed = Candidate & { readonly standing: Standing; readonly said: Said | undefined };

export type ActionList = {
  /** What to do first. */
  readonly now: readonly Listed[];
  readonly rest: readonly Listed[];
  readonly waiting: readonly Listed[];
  readonly later: readonly Listed[];
  readonly notPossible: readonly Listed[];
};

/** A person who directs a theatre has no room for more at once. */
export const MOST_NOW = 5;

/** Up to half an hour is little, up to two hours some, more is much. */
function effort({ minutes }: Pick<Action, 'minutes'>): 1 | 2 | 3 {
  return minutes <= 30 ? 1 : minutes <= 120 ? 2 : 3;
}

/** How much an action helps for what it takes; what only can be better helps half as much as what is wrong. */
export function worthOf(action: Pick<Candidate, 'impact' | 'minutes' | 'isBad'>): number {
  return ((action.isBad ? 1 : 0.5) * action.impact) / effort(action);
}

/** How an action stands, by what was said of it and what was seen since. */
export function standingOf(
  { seenAt }: Pick<Candidate, 'seenAt'>,
  said: Said | undefined,
  today: string,
): Standing {
  switch (said?.state) {
    case 'done':
      return seenAt > said.saidAt ? 'returned' : 'waiting';
    case 'later':
      return said.until !== null && said.until > today ? 'later' : 'due';
    case 'not-possible':
      return 'not-possible';
    case 'open':
    case undefined:
      return 'open';
  }
}

/**
 * All actions in one list: what helps most for what it takes stands first, at most five of them now; what
 * is put off, waits to be looked at, or cannot be done stands apart.
 */
export function actionList(
  candidates: readonly Candidate[],
  said: ReadonlyMap<string, Said>,
  today: string,
): ActionList {
  const listed = candidates
    .map((one): Listed => {
      const spoken = said.get(one.key);
      return { ...one, said: spoken, standing: standingOf(one, spoken, today) };
    })
    .sort(
      (a, b) =>
        worthOf(b) - worthOf(a) ||
        b.impact - a.impact ||
        a.minutes - b.minutes ||
        (a.key < b.key ? -1 : 1),
    );
  const at = (...standings: readonly Standing[]) =>
    listed.filter(({ standing }) => standings.includes(standing));
  const open = at('open', 'returned', 'due');
  return {
    now: open.slice(0, MOST_NOW),
    rest: open.slice(MOST_NOW),
    waiting: at('waiting'),
    later: at('later'),
    notPossible: at('not-possible'),
  };
}
