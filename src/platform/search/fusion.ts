import type { Found } from './search.ts';
import type { Near } from './vectors.ts';

/** How slowly a place in a list loses worth (Cormack, Clarke & Büttcher 2009). */
const K = 60;

/**
 * One list out of what was found by words and what lies near in meaning: by reciprocal rank, so that
 * scores need not be comparable. Each result says how much of its place came from its meaning.
 */
export function fuse(byWords: readonly Found[], near: readonly Near[], limit: number): Found[] {
  const nearest = new Map<string, Near & { worth: number }>();
  for (const one of near) {
    if (!nearest.has(one.id)) nearest.set(one.id, { ...one, worth: 1 / (K + nearest.size + 1) });
  }
  const both = byWords.map((found, place): Found => {
    const word = 1 / (K + place + 1);
    const meaning = nearest.get(found.id)?.worth ?? 0;
    nearest.delete(found.id);
    const score = word + meaning;
    if (meaning === 0) return { ...found, score };
    const reasons = found.reasons.map((reason) => ({
      ...reason,
      share: (reason.share * word) / score,
    }));
    return { ...found, score, reasons: [...reasons, byMeaning(meaning / score)].sort(heaviest) };
  });
  const others = [...nearest.values()].map(({ id, language, worth }): Found => ({
    id,
    language,
    score: worth,
    coverage: 0,
    reasons: [byMeaning(1)],
  }));
  return [...both, ...others]
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

/** Meaning is in no word, so there is nothing to mark. */
const byMeaning = (share: number) => ({ asked: '', found: '', way: 'meaning' as const, share });

const heaviest = (a: { share: number }, b: { share: number }) => b.share - a.share;
