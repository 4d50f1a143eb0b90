/** How far the scan of an organisation is, as one member may know it. */
export type OpenScan = {
  readonly id: string;
  readonly asked: number;
  readonly submitted: number;
  /** Whether the person who asks was asked to answer, and did. */
  readonly mine: 'not-asked' | 'open' | 'submitted';
  readonly answersClosed: boolean;
};

export type DueStep = { readonly title: string; readonly dueOn: string; readonly mine: boolean };

/** Where an organisation stands in its round of scan, gaps and steps. */
export type Standing = {
  /** The newest scan that is not concluded. */
  readonly scan: OpenScan | null;
  /** Whether there is something to choose gaps from: a concluded scan or an earlier result. */
  readonly outcome: boolean;
  /** Gaps that are not closed, and how many of them have no step yet. */
  readonly openGaps: number;
  readonly gapsWithoutStep: number;
  /** Whether gaps were chosen after the newest outcome. */
  readonly chosenSince: boolean;
  readonly openSteps: number;
  /** The open step that has to be finished first. */
  readonly nextDue: DueStep | null;
};

/** The six places in the round of a scan, in order, as the figure on the start page shows them. */
export const stages = ['begin', 'answer', 'conversation', 'gaps', 'steps', 'again'] as const;
export type Stage = (typeof stages)[number];

/** Something to do next: `path` is below the organisation's own address. */
export type NextStep = { readonly stage: Stage; readonly path: string } & (
  | { readonly kind: 'begin' | 'ask-director' | 'choose-gaps' | 'wait-for-gaps' | 'plan-steps' }
  | { readonly kind: 'answer' | 'converse' | 'wait-for-conversation' | 'again' | 'wait-for-again' }
  | {
      readonly kind: 'invite' | 'close-answers' | 'wait';
      readonly asked: number;
      readonly submitted: number;
    }
  | { readonly kind: 'do-step'; readonly step: DueStep; readonly others: number }
);

/** With fewer people asked than this there is nothing to talk about: answers stay hidden below three. */
export const FEWEST_ANSWERS = 3;

/**
 * The one thing to do next, for a director or for somebody else in the team. One's own answers go
 * before everything, then what the team is in the middle of, then the plan.
 */
export function nextStep(standing: Standing, director: boolean): NextStep {
  const { scan } = standing;
  if (scan) return nextInScan(scan, director);
  if (standing.gapsWithoutStep > 0) return { kind: 'plan-steps', stage: 'steps', path: '/plan' };
  if (standing.nextDue) {
    const others = standing.openSteps - 1;
    return { kind: 'do-step', stage: 'steps', path: '/plan', step: standing.nextDue, others };
  }
  if (standing.outcome && !standing.chosenSince) {
    const kind = director ? 'choose-gaps' : 'wait-for-gaps';
    return { kind, stage: 'gaps', path: '/gaps' };
  }
  if (standing.outcome) {
    const kind = director ? 'again' : 'wait-for-again';
    return { kind, stage: 'again', path: director ? '/scans/new' : '/plan' };
  }
  return director
    ? { kind: 'begin', stage: 'begin', path: '/scans/new' }
    : { kind: 'ask-director', stage: 'begin', path: '/members' };
}

function nextInScan(scan: OpenScan, director: boolean): NextStep {
  const { asked, submitted } = scan;
  const path = `/scans/${scan.id}`;
  if (scan.answersClosed) {
    const kind = director ? 'converse' : 'wait-for-conversation';
    return { kind, stage: 'conversation', path: director ? `${path}/conversation` : path };
  }
  if (scan.mine === 'open') return { kind: 'answer', stage: 'answer', path: `${path}/answers` };
  if (director && asked < FEWEST_ANSWERS) {
    return { kind: 'invite', stage: 'answer', path, asked, submitted };
  }
  if (director && submitted === asked) {
    return { kind: 'close-answers', stage: 'conversation', path, asked, submitted };
  }
  return { kind: 'wait', stage: 'answer', path, asked, submitted };
}
