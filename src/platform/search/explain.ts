import type { Concept, Sign } from './concept.ts';
import type { Reason } from './search.ts';
import type { Shelf } from './shelf.ts';

/** Reasons that one result gives at most. */
const MOST_REASONS = 12;
/** A concept that nobody uses weighs as much as one in this part of the texts, whatever their number. */
const RAREST = 0.005;

/** How much of a question a text holds, and through which words. */
export type Explain = (text: number) => {
  readonly coverage: number;
  /** Made when they are asked for: that costs more than the coverage. */
  readonly reasons: () => Reason[];
};

/** Explains texts of a shelf by the concepts of one question. */
export function explainer(shelf: Shelf, concepts: readonly Concept[]): Explain {
  const weights = concepts.map((concept) => concept.weight * rarity(shelf, concept));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const meanings = new Map<number, { concept: number; sign: Sign }[]>();
  for (const [concept, { signs }] of concepts.entries()) {
    for (const sign of signs) {
      const known = meanings.get(sign.word);
      if (known === undefined) meanings.set(sign.word, [{ concept, sign }]);
      else known.push({ concept, sign });
    }
  }
  const wholeOf = wholesOf(concepts);
  return (text) => {
    const best = new Map<number, Sign>();
    for (const packed of shelf.contentsOf(text)) {
      for (const { concept, sign } of meanings.get(packed & 0xffffff) ?? []) {
        const known = best.get(concept);
        if (known === undefined || sign.weight > known.weight) best.set(concept, sign);
      }
    }
    for (const [concept, whole] of wholeOf) {
      // Who says the whole compound has said its parts.
      const sign = best.get(whole);
      if (sign && sign.weight > (best.get(concept)?.weight ?? 0)) best.set(concept, sign);
    }
    const shareOf = (concept: number, { weight }: Sign) =>
      ((weights[concept] ?? 0) * Math.min(1, weight)) / whole;
    const reasonOf = ([concept, sign]: [number, Sign]): Reason => {
      const found = shelf.surfaces.get(sign.word) ?? shelf.words[sign.word] ?? '';
      const asked = concepts[concept]?.asked ?? '';
      return { asked, found, way: sign.way, share: shareOf(concept, sign) };
    };
    let coverage = 0;
    for (const [concept, sign] of best) coverage += shareOf(concept, sign);
    return {
      coverage: Math.min(1, coverage),
      reasons: () => heaviest(Array.from(best, reasonOf)),
    };
  };
}

/** For each part of a compound the concept of the whole, when the question has one. */
function wholesOf(concepts: readonly Concept[]): Map<number, number> {
  const wholes = new Map<number, number>();
  let last: number | undefined;
  for (const [index, { place, isPart }] of concepts.entries()) {
    if (!isPart) last = index;
    else if (last !== undefined && concepts[last]?.place === place) wholes.set(index, last);
  }
  return wholes;
}

/** The heaviest reasons; a word and its part that lead to the same word are one reason. */
function heaviest(reasons: readonly Reason[]): Reason[] {
  const together = new Map<string, Reason>();
  for (const reason of reasons) {
    const key = `${reason.asked} ${reason.found}`;
    const known = together.get(key);
    const way = known !== undefined && known.share >= reason.share ? known.way : reason.way;
    together.set(key, { ...reason, way, share: reason.share + (known?.share ?? 0) });
  }
  return [...together.values()]
    .sort((a, b) => b.share - a.share || (a.asked + a.found < b.asked + b.found ? -1 : 1))
    .slice(0, MOST_REASONS);
}

/** The weight of a concept in the coverage: the rarer, the more, on the same scale for few texts and many. */
function rarity(shelf: Shelf, { signs }: Concept): number {
  const use = signs.reduce((sum, { word, weight }) => sum + weight * shelf.spread.at(word), 0);
  const part = Math.min(1, (use + 0.5) / (shelf.size + 1));
  return Math.log((1 + RAREST) / (part + RAREST)) + 0.01;
}
