/** A word of a question that an entry holds; a piece of the reasons that search gives. */
type Hit = { readonly found: string; readonly share: number };

/** What search found, the best first. */
export type Hits = {
  readonly id: string;
  readonly score: number;
  readonly coverage: number;
  readonly reasons: readonly Hit[];
};

/** How strongly an entry resembles a plan. */
export const strengths = ['exists', 'partly', 'not'] as const;
export type Strength = (typeof strengths)[number];

/** Where what merely shares some words is: places 9 to 16 of what was found; before it, eight can be alike. */
const BACKGROUND = { from: 8, until: 16 } as const;

/**
 * How much a plan and an entry resemble each other; 0 is not at all, and most pairs stay below 1.
 * Three things must hold together, so they are multiplied:
 * 1. the entry covers the plan, and does so in what it is about (title, problem, what was done) and
 *    not only in passing: the mean of both coverages, 0–1;
 * 2. it stands out from what merely shares some words with the plan: the logarithm of its score over
 *    the mean score of the background; 1 when too little was found to have a background;
 * 3. it does so by several words, not by one rare one: the logarithm of their number.
 * `core` holds the words (lower case) of what the entry is about.
 */
export function resemblance(found: readonly Hits[], hit: Hits, core: ReadonlySet<string>): number {
  const inCore = hit.reasons
    .filter((reason) => core.has(reason.found))
    .reduce((sum, { share }) => sum + share, 0);
  const behind = found.slice(BACKGROUND.from, BACKGROUND.until);
  const background = behind.reduce((sum, { score }) => sum + score, 0) / behind.length;
  const standsOut = behind.length === 0 ? 1 : Math.max(0, Math.log(hit.score / background));
  return ((hit.coverage + inCore) / 2) * standsOut * Math.log(1 + hit.reasons.length);
}

/** The words of a text, in lower case, as search names what it found. */
export function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
}

/**
 * From which resemblance on something is said. Calibrated on 2026-11-22 with 148 entries by `npm run
 * bench wheel-check`, on the calibration half of 231 plans of our own: the lowest values at which 9
 * out of 10 claims "this exists" are right (30 of 32), and 8 out of 10 claims that something has to
 * do with a plan (61 of 75). On the other half: 38 of 41, and 69 of 80. See docs/wheel-check.md.
 */
export const THRESHOLDS = { exists: 1.16, partly: 0.43 } as const;

/** What a resemblance lets us say. */
export function strengthOf(value: number): Strength {
  if (value >= THRESHOLDS.exists) return 'exists';
  return value >= THRESHOLDS.partly ? 'partly' : 'not';
}

/** A sentence that says less than this is read with the next one. */
const SHORTEST = 25;
/** More pieces of a plan than this are not asked apart. */
const MOST_SENTENCES = 12;

/** The sentences of a plan that can be asked apart; none when it has only one. */
export function sentencesOf(plan: string): string[] {
  const raw = plan
    .replace(/\r/g, '')
    .split(/(?<=[.?!…])\s+|\n+/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '');
  const sentences: string[] = [];
  for (const sentence of raw) {
    const last = sentences.at(-1);
    if (last !== undefined && last.length < SHORTEST)
      sentences[sentences.length - 1] = `${last} ${sentence}`;
    else sentences.push(sentence);
  }
  return sentences.length < 2 ? [] : sentences.slice(0, MOST_SENTENCES);
}
