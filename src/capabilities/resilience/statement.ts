import type { Fixer, Source } from './check.ts';

/** The five basic principles of NCSC and DTC (2024), in their order. */
export const principles = ['risks', 'behaviour', 'systems', 'access', 'incidents'] as const;
export type Principle = (typeof principles)[number];

/** What a statement says in one language. */
export type StatementTexts = {
  /** In the words of the organisation: “we …”. */
  readonly statement: string;
  /** Two sentences for whoever directs. */
  readonly why: string;
  readonly how: string;
  /** What to do when it is not so, as one line of a list. */
  readonly action: string;
  /** What to ask a supplier; of what somebody does themselves there is nothing to ask. */
  readonly ask?: string;
};

/** One statement of the basics; its id is kept with the answers, and never changes. */
export type Statement = {
  readonly id: string;
  readonly principle: Principle;
  /** 3: without it, one mistake can stop everything. */
  readonly impact: 1 | 2 | 3;
  /** For who knows how. */
  readonly minutes: number;
  readonly fixer: Fixer;
  readonly sources: readonly Source[];
  readonly texts: { readonly nl: StatementTexts; readonly en: StatementTexts };
};
