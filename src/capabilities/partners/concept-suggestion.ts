import { broaderThan } from './concepts.ts';
import { plainWords } from './plain-word.ts';
import { partsOfWord } from './word-parts.ts';
import type { ConceptLanguage } from './concept.ts';
import { type Label, type Shelf, shelves } from './label-shelf.ts';

/** So many concepts are suggested at most; a line of a card takes no more. */
export const MOST_SUGGESTED = 5;

/** A stem in the text: a word (1), or a part of a compound (less). */
type Said = { readonly place: number; readonly worth: number };
type Hit = { readonly concept: string; readonly score: number; readonly places: readonly number[] };

const IN_A_COMPOUND = 0.7;
/** Dutch texts hold English words, and the other way round. */
const OTHER_LANGUAGE = 0.7;
/** A shorter foreign word is an accident: `zo'n` is no zoning. */
const SHORTEST_FOREIGN = 7;
/** `text to speech` is not `speech to text`, but `kaarten verkopen` is `verkoop van kaarten`. */
const OUT_OF_ORDER = 0.95;
/** So many other words may stand between the words of a label. */
const BETWEEN = 2;
const BETWEEN_OUT_OF_ORDER = 0;

/**
 * The concepts that a plain text speaks of, the clearest first, at most five: by their labels and
 * other labels, in any form, within Dutch compounds, and with other words between. What is broader
 * than another suggestion is left out.
 */
export function suggestedConcepts(text: string, language: ConceptLanguage): string[] {
  const hits = [
    ...hitsOf(text, language, 1),
    ...hitsOf(text, language === 'nl' ? 'en' : 'nl', OTHER_LANGUAGE),
  ].sort((one, other) => other.score - one.score);
  const chosen: Hit[] = [];
  for (const hit of hits) {
    const isSaidBetter = chosen.some(
      ({ concept, places }) =>
        concept === hit.concept || hit.places.every((place) => places.includes(place)),
    );
    if (!isSaidBetter) chosen.push(hit);
  }
  return chosen
    .filter((hit) => !isImplied(hit, chosen))
    .map(({ concept }) => concept)
    .slice(0, MOST_SUGGESTED);
}

/** A broader concept stays when words of its own say it, and it does not stand for a whole field. */
function isImplied(hit: Hit, all: readonly Hit[]): boolean {
  const narrower = all.filter(({ concept }) => broaderThan(concept).includes(hit.concept));
  if (narrower.length === 0) return false;
  const places = new Set(narrower.flatMap((one) => one.places));
  return broaderThan(hit.concept).length === 0 || hit.places.some((place) => places.has(place));
}

function hitsOf(text: string, language: ConceptLanguage, worth: number): readonly Hit[] {
  const shelf = shelves[language];
  const said = saidIn(text, language, shelf);
  const labels = new Set([...said.keys()].flatMap((stem) => shelf.labels.get(stem) ?? []));
  return [...labels].flatMap((label) => {
    const hit = hitOf(label, said, shelf);
    const isAccident = worth < 1 && label.stems.join('').length < SHORTEST_FOREIGN;
    return hit === undefined || isAccident ? [] : [{ ...hit, score: hit.score * worth }];
  });
}

function saidIn(text: string, language: ConceptLanguage, shelf: Shelf) {
  const said = new Map<string, Said[]>();
  const add = (stem: string, one: Said) => said.set(stem, [...(said.get(stem) ?? []), one]);
  for (const { word, stem, place, isSmall } of plainWords(text, language)) {
    if (shelf.known.has(stem)) add(stem, { place, worth: 1 });
    else if (language === 'nl' && !isSmall)
      for (const part of partsOfWord(word, shelf.known)) add(part, { place, worth: IN_A_COMPOUND });
  }
  return said;
}

/** Where all words of a label stand near each other. */
function hitOf(label: Label, said: ReadonlyMap<string, readonly Said[]>, shelf: Shelf) {
  const [first = '', ...more] = label.stems;
  let best: Hit | undefined;
  for (const start of said.get(first) ?? []) {
    const places = [start.place];
    let score = shelf.weight(first) * start.worth;
    for (const stem of more) {
      const next = nearest(said.get(stem) ?? [], start.place);
      if (next === undefined) break;
      places.push(next.place);
      score += shelf.weight(stem) * next.worth;
    }
    const width = Math.max(...places) - Math.min(...places);
    const between = isInOrder(places) ? BETWEEN : BETWEEN_OUT_OF_ORDER;
    if (places.length < label.stems.length || width > more.length + between) continue;
    score *= label.worth * (isInOrder(places) ? 1 : OUT_OF_ORDER);
    if (best === undefined || score > best.score) best = { concept: label.concept, score, places };
  }
  return best;
}

const isInOrder = (places: readonly number[]): boolean =>
  places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0));

function nearest(said: readonly Said[], place: number): Said | undefined {
  return [...said].sort(
    (one, other) => Math.abs(one.place - place) - Math.abs(other.place - place),
  )[0];
}
