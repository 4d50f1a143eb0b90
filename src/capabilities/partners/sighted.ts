import type { Content } from './card.ts';

/** A word by which a card was found, and how much of the score it gave. */
type FoundBy = { readonly found: string; readonly share: number };

/**
 * What of a search result may be told about a card that is shown without names: only words that stand
 * in what the reader sees. Words that were left out (a name, a place on the web) neither explain a
 * result nor move it up; a card that was found by nothing else was not found. Returns what is left
 * of the score, 0–1, and of the reasons.
 */
export function sighted<R extends FoundBy>(
  content: Content,
  reasons: readonly R[],
  labelOf: (concept: string, language: Content['language']) => string,
): { readonly reasons: readonly R[]; readonly share: number } {
  const seen = wordsOf(content, labelOf);
  const left = reasons.filter(({ found }) => wordsIn(found).every((word) => seen.has(word)));
  const all = sum(reasons);
  return { reasons: left, share: all === 0 ? 0 : sum(left) / all };
}

const sum = (reasons: readonly FoundBy[]) => reasons.reduce((total, { share }) => total + share, 0);
const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function wordsOf(
  { language, title, problem, needs, gives }: Content,
  labelOf: (concept: string, language: Content['language']) => string,
): ReadonlySet<string> {
  const lines = [...needs, ...gives];
  const labels = lines.flatMap(({ concepts }) => concepts.map((one) => labelOf(one, language)));
  return new Set([title, problem, ...lines.map(({ text }) => text), ...labels].flatMap(wordsIn));
}
