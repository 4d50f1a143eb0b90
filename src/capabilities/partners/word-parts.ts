import { stemOf } from './plain-word.ts';

/** A part of a compound that is shorter than this is an accident more often than a word. */
const SHORTEST_PART = 4;
/** When only one part is known it must be longer. */
const SHORTEST_ALONE = 5;

/**
 * The stems of the known words in a Dutch compound (`jongerentheater`: young people, theatre); the
 * longest pair that is known, else the longest known beginning or end. The links between parts (-s-,
 * -en-, -e-) are endings for the stemmer.
 */
export function partsOfWord(word: string, known: ReadonlySet<string>): readonly string[] {
  const alone: string[] = [];
  for (let at = word.length - 3; at >= 3; at--) {
    const left = stemOf(word.slice(0, at), 'nl');
    const right = stemOf(word.slice(at), 'nl');
    const hasLeft = at >= SHORTEST_PART && known.has(left);
    const hasRight = word.length - at >= SHORTEST_PART && known.has(right);
    if (hasLeft && hasRight) return [left, right];
    if (hasLeft && at >= SHORTEST_ALONE && word.length - at >= SHORTEST_PART) alone.push(left);
    if (hasRight && word.length - at >= SHORTEST_ALONE) alone.push(right);
  }
  return alone.sort((one, other) => other.length - one.length).slice(0, 1);
}
