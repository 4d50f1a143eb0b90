import type { ActionList, Listed } from './action-list.ts';

/** A domain, as far as the next step depends on it. */
export type DomainStanding = {
  readonly id: string;
  readonly name: string;
  readonly state: 'unproven' | 'proven' | 'expired';
  /** Whether there ever was a result. */
  readonly isMeasured: boolean;
  /** The measurement that is under way. */
  readonly underWay: string | null;
};

/** The one thing that stands on top of the first screen. */
export type NextStep =
  | { readonly kind: 'add' }
  | { readonly kind: 'prove' | 'prove-again' | 'measure'; readonly domain: DomainStanding }
  | { readonly kind: 'watch'; readonly domain: DomainStanding; readonly measurement: string }
  | { readonly kind: 'do' | 'look-again'; readonly action: Listed }
  | { readonly kind: 'answer' }
  | { readonly kind: 'nothing' };

/**
 * What to do next. A second domain that is not proven yet does not keep anybody from mending the first;
 * what somebody said to be done is looked at before all is called well, and so is what was asked and not answered.
 */
export function nextStep(
  domains: readonly DomainStanding[],
  list: ActionList,
  unanswered: number,
): NextStep {
  const [first] = domains;
  if (!first) return { kind: 'add' };
  const [action] = list.now;
  const [waiting] = list.waiting;
  const running = domains.find(({ underWay, isMeasured }) => underWay !== null && !isMeasured);
  if (running?.underWay) return { kind: 'watch', domain: running, measurement: running.underWay };
  const unmeasured = domains.find(({ state, isMeasured }) => state === 'proven' && !isMeasured);
  if (unmeasured) return { kind: 'measure', domain: unmeasured };
  if (action) return { kind: 'do', action };
  if (waiting) return { kind: 'look-again', action: waiting };
  if (unanswered > 0 && domains.some(({ isMeasured }) => isMeasured)) return { kind: 'answer' };
  const unproven = domains.find(({ state }) => state === 'unproven');
  if (unproven) return { kind: 'prove', domain: unproven };
  const expired = domains.find(({ state }) => state === 'expired');
  return expired ? { kind: 'prove-again', domain: expired } : { kind: 'nothing' };
}
