import { categories, type Category, type Verdict } from './check.ts';

/** What counts of one judgement. */
export type Counted = {
  readonly category: Category;
  readonly weight: number;
  readonly verdict: Verdict;
};

/** 0–100, whole numbers; a category in which nothing could be judged has none. */
export type Score = {
  readonly overall: number | undefined;
  readonly perCategory: Readonly<Partial<Record<Category, number>>>;
};

/** What a verdict is worth. Whatever is not here says nothing about the domain, and does not count. */
const WORTH: Readonly<Partial<Record<Verdict, number>>> = { good: 1, improve: 0.5, bad: 0 };

/**
 * The score. In a category: what its checks are worth, each as heavy as its weight, of what they could be
 * worth at most. Overall: the mean of the categories that have a score, each as heavy. 100 only when all is
 * good. How Internet.nl counts, and where we differ, is in docs/resilience.md.
 */
export function scoreOf(judgements: readonly Counted[]): Score {
  const perCategory: Partial<Record<Category, number>> = {};
  for (const category of categories) {
    let [got, most] = [0, 0];
    for (const { weight, verdict, category: own } of judgements) {
      const worth = WORTH[verdict];
      if (own !== category || worth === undefined) continue;
      got += weight * worth;
      most += weight;
    }
    if (most > 0) perCategory[category] = hundredths(got / most);
  }
  const all = Object.values(perCategory);
  const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
  return { overall: all.length > 0 ? hundredths(mean / 100) : undefined, perCategory };
}

/** Rounded down, so that 100 means that nothing is left. */
function hundredths(part: number): number {
  return Math.floor(part * 100 + 1e-9);
}
