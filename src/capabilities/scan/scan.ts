import type { Layer } from './instrument.ts';

/** Where a scan is: people answer; the team talks; the outcomes stand. */
export const scanStates = ['answering', 'conversation', 'concluded'] as const;
export type ScanState = (typeof scanStates)[number];

/** The moments that decide where a scan is. */
export type Moments = {
  readonly answersClosedAt: Date | null;
  readonly concludedAt: Date | null;
};

/** Where a scan is by its moments. */
export function stateOf({ answersClosedAt, concludedAt }: Moments): ScanState {
  if (concludedAt) return 'concluded';
  return answersClosedAt ? 'conversation' : 'answering';
}

/** How long answering alone takes, in minutes. */
export const minutesFor: Record<Layer, number> = { quick: 15, basis: 45, deepening: 90 };

/** Why something cannot be done with a scan as it is. */
export type Refusal =
  | 'not-answering'
  | 'not-in-conversation'
  | 'not-concluded'
  | 'no-responses'
  | 'no-outcomes'
  | 'has-outcomes';

/** What a scan is and has, as far as the next step depends on it. */
export type Standing = {
  readonly state: ScanState;
  readonly responses: number;
  readonly outcomes: number;
};

/** What a director can do to a scan as a whole. */
export type Move = 'close-answers' | 'reopen-answers' | 'conclude' | 'reopen-conversation';

/** Why a director cannot do this now; undefined when they can. */
export function whyNot(move: Move, { state, responses, outcomes }: Standing): Refusal | undefined {
  switch (move) {
    case 'close-answers':
      if (state !== 'answering') return 'not-answering';
      return responses === 0 ? 'no-responses' : undefined;
    case 'reopen-answers':
      if (state !== 'conversation') return 'not-in-conversation';
      return outcomes > 0 ? 'has-outcomes' : undefined;
    case 'conclude':
      if (state !== 'conversation') return 'not-in-conversation';
      return outcomes === 0 ? 'no-outcomes' : undefined;
    case 'reopen-conversation':
      return state === 'concluded' ? undefined : 'not-concluded';
  }
}
