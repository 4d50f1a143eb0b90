import type { Evidence } from './evidence.ts';
import type { Paste } from './paste.ts';

export const categories = ['names', 'web', 'mail', 'routes'] as const;
export type Category = (typeof categories)[number];

/**
 * From worst to best, and then what is no judgement at all. `improve` works and can be better;
 * `not-possible` is said by the organisation: its supplier does not offer it.
 */
export const verdicts = [
  'bad',
  'improve',
  'good',
  'not-measured',
  'not-applicable',
  'not-possible',
] as const;
export type Verdict = (typeof verdicts)[number];

/** What a text needs to say it: only data, because it is kept. */
export type Fact = string | number | boolean | readonly string[];
export type Facts = Readonly<Record<string, Fact>>;

/** One verdict with its reason, one of those that the check has texts for. */
export type Judgement<Reason extends string = string> = {
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly facts: Facts;
};

/** Whoever can mend it. */
export type Fixer = 'yourself' | 'names' | 'website' | 'mail' | 'computers';

/** A norm, guideline or list that asks for it. */
export type Source = { readonly name: string; readonly url: string };

export type CheckTexts<Reason extends string> = {
  readonly name: string;
  /** Two sentences at B1: what can go wrong, and what this does about it. */
  readonly why: string;
  /** What was found, in one sentence, for each reason. */
  readonly found: Readonly<Record<Reason, string | ((facts: Facts) => string)>>;
  /** What to do, as a task; the line of the action list. */
  readonly action: string;
  /** What to ask of a supplier, in their words: becomes the middle of a mail. */
  readonly ask: (facts: Facts) => string;
};

/** One thing that is looked at: its rule, its weight, where it comes from, and its words. */
export type Check<Reason extends string = string> = {
  /** In the address of its page; never changes. */
  readonly id: string;
  readonly category: Category;
  /** How much it counts in the score: 3 much, 1 little, 0 advice that never counts. */
  readonly weight: 0 | 1 | 2 | 3;
  /** How much it helps when it is mended. */
  readonly impact: 1 | 2 | 3;
  /** Minutes for somebody who knows how. */
  readonly minutes: number;
  readonly fixer: Fixer;
  readonly sources: readonly Source[];
  readonly judge: (evidence: Evidence) => Judgement<Reason>;
  /** What can be pasted to mend it for this domain; undefined when nothing safe can be said. */
  readonly paste?: (domain: string, judgement: Judgement, now: number) => Paste | undefined;
  readonly texts: { readonly nl: CheckTexts<Reason>; readonly en: CheckTexts<Reason> };
};

/** Makes a check; the reasons it may give are those that it has texts for, in both languages. */
export function check<const Reason extends string>(made: Check<Reason>): Check<Reason> {
  return made;
}

/** A verdict with its reason. */
export function judged<const Reason extends string>(
  verdict: Verdict,
  reason: Reason,
  facts: Facts = {},
): Judgement<Reason> {
  return { verdict, reason, facts };
}
