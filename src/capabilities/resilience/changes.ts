import type { Verdict } from './check.ts';
import type { Finding } from './measurement.ts';

/** What one check said before and says now. */
export type Change = { readonly before: Finding; readonly after: Finding };
export type Changes = { readonly worse: readonly Change[]; readonly better: readonly Change[] };

/** How good a verdict is; whatever is not here says nothing about the domain. */
const RANK: Readonly<Partial<Record<Verdict, number>>> = { bad: 0, improve: 1, good: 2 };

/**
 * What became worse and what better between two measurements of one domain. A check that could not be
 * measured one of the times, or did not apply, has not changed.
 */
export function changesBetween(before: readonly Finding[], after: readonly Finding[]): Changes {
  const earlier = new Map(before.map((finding) => [finding.check, finding]));
  const worse: Change[] = [];
  const better: Change[] = [];
  for (const finding of after) {
    const was = earlier.get(finding.check);
    const [from, to] = [was && RANK[was.verdict], RANK[finding.verdict]];
    if (was === undefined || from === undefined || to === undefined || from === to) continue;
    (to < from ? worse : better).push({ before: was, after: finding });
  }
  return { worse, better };
}

/** The earlier findings with those that were measured again in their place. */
export function withNew(before: readonly Finding[], fresh: readonly Finding[]): Finding[] {
  const found = new Map(fresh.map((finding) => [finding.check, finding]));
  const kept = before.map((finding) => found.get(finding.check) ?? finding);
  const known = new Set(before.map(({ check }) => check));
  return [...kept, ...fresh.filter(({ check }) => !known.has(check))];
}
