import type { Concept, Sign } from './concept.ts';
import type { Reason } from './search.ts';
import type { Shelf } from './shelf.ts';

/** Reasons that one result gives at most. */
const MOST_REASONS = 12;

/** How much of a question a text holds, and through which words. */
export function explain(
  shelf: Shelf,
  text: number,
  concepts: readonly Concept[],
): { coverage: number; reasons: Reason[] } {
  const held = new Set<number>();
  for (const packed of shelf.contentsOf(text)) held.add(packed & 0xffffff);
  const weights = concepts.map((concept) => concept.weight * rarity(shelf, concept));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let covered = 0;
  const reasons: Reason[] = [];
  for (const [index, concept] of concepts.entries()) {
    const sign = bestSign(concept.signs.filter(({ word }) => held.has(word)));
    if (sign === undefined || whole === 0) continue;
    const share = ((weights[index] ?? 0) * Math.min(1, sign.weight)) / whole;
    covered += share;
    const found = shelf.surfaces.get(sign.word) ?? shelf.words[sign.word] ?? '';
    reasons.push({ asked: concept.asked, found, way: sign.way, share });
  }
  reasons.sort((a, b) => b.share - a.share);
  return { coverage: Math.min(1, covered), reasons: reasons.slice(0, MOST_REASONS) };
}

/**
 * The weight of a concept in the coverage: the rarer, the more; but what nobody uses weighs no more
 * than what one text in two hundred uses, so that the scale is the same for few texts and for many.
 */
function rarity(shelf: Shelf, { signs }: Concept): number {
  const use = signs.reduce((sum, { word, weight }) => sum + weight * shelf.spread.at(word), 0);
  return -Math.log(Math.min(1, (use + 0.5) / (shelf.size + 1)) + 0.005) + 0.01;
}

function bestSign(signs: readonly Sign[]): Sign | undefined {
  return signs.reduce<Sign | undefined>(
    (best, sign) => (best === undefined || sign.weight > best.weight ? sign : best),
    undefined,
  );
}
