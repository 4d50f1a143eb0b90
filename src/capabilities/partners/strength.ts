/** A line that search found, as far as its strength depends on it; the best of each language first. */
type Found = {
  readonly id: string;
  readonly language: string;
  readonly score: number;
  readonly coverage: number;
};

/** How a line stood when another line was asked. */
export type Heard = {
  /** Its score beside the best of its language and its place there; 1 is the first, 0 is not found. */
  readonly standing: number;
  /** How much of the asked line it holds, 0–1. */
  readonly coverage: number;
};

/** At this place (counted from 0) a line stands half as well as its score says. */
const HALF_PLACE = 5;
/** Who scores at most so many times as much does not stand before it. */
const EQUAL = 1.1;

/**
 * The chance that a give meets a need, as a logistic function of how they stand to each other (`s`, the
 * mean of both ways of asking) and of how much the one holds of the other (`c`, the larger of both).
 * Fitted on 120,699 pairs of lines that search found in six generated markets (labels, alternative labels
 * and descriptions of occupations from ESCO v1.0.8, in one language and across), of which 5,521 were
 * planted; see docs/matching.md for what else was tried.
 */
const LOGIT = { none: -4.6, s: 5.6, c: 0.8, both: 2.7 } as const;

/** Who holds less than this part of the other says less, in proportion: some line always is the best of a poor list. */
const LITTLE = 0.25;

/** Concepts that people chose themselves say this much, whatever the words. */
const BY_CONCEPT = 0.6;

/** How each line that was found stands, by its id; scores are compared within one language. */
export function heardIn(found: readonly Found[]): Map<string, Heard> {
  const before = new Map<string, number[]>();
  const heard = new Map<string, Heard>();
  for (const { id, language, score, coverage } of found) {
    const scores = before.get(language) ?? [];
    before.set(language, scores);
    const best = scores[0] ?? score;
    scores.push(score);
    if (heard.has(id)) continue;
    // Of many who say the same each is as good: only who scores clearly better stands before it.
    let place = 0;
    while ((scores[place] ?? 0) > score * EQUAL) place += 1;
    heard.set(id, { standing: score / best / (1 + place / HALF_PLACE), coverage });
  }
  return heard;
}

/**
 * How well a give meets a need, 0–1: the chance that they are about the same thing. `forth` is the one
 * asked by the other, `back` the other way round (undefined: not asked or not found), in any order;
 * `kinship` how near their concepts are, 0–1.
 */
export function strengthOf(forth?: Heard, back?: Heard, kinship = 0): number {
  const byConcept = BY_CONCEPT * kinship;
  if (!forth && !back) return byConcept;
  const s = ((forth?.standing ?? 0) + (back?.standing ?? 0)) / 2;
  const c = Math.max(forth?.coverage ?? 0, back?.coverage ?? 0);
  const chance = logistic(LOGIT.none + LOGIT.s * s + LOGIT.c * c + LOGIT.both * s * c);
  const byWords = Math.min(1, c / LITTLE) * chance;
  return 1 - (1 - byWords) * (1 - byConcept);
}

function logistic(z: number): number {
  return 1 / (1 + Math.exp(-z));
}
