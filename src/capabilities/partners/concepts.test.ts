import { describe, expect, test } from 'vitest';
import { MOST_LEVELS, facets } from './concept.ts';
import { conceptsOf } from './concept-lines.ts';
import {
  KINSHIP,
  broaderThan,
  conceptWith,
  concepts,
  kinship,
  labelOf,
  topConcepts,
  withNarrower,
} from './concepts.ts';

/**
 * Words of the glossary, and words that people mistake for them: in Samenspel they mean one thing, so
 * no concept may be called so. (A longer label may hold one: `3D-scan`, `open rehearsal`.)
 */
const glossaryWords: Readonly<Record<'nl' | 'en', readonly string[]>> = {
  nl: `organisatie scan onderdeel niveau antwoord gesprekspunt uitkomst verschil stap weerbaarheid
    kaart vraag aanbod visie match makelaar introductie initiatief afspraken experiment besluit
    repetitie moment terugkoppeling praktijkvoorbeeld wielcheck sectorbeeld methode bron concept
    bekende matchmaking intermediair nulmeting volwassenheidsscan`.split(/\s+/),
  en: `organisation scan part level response outcome gap step resilience card request offer vision
    match broker introduction initiative agreement experiment decision rehearsal moment reply case
    method source concept acquaintance matchmaking intermediary
    maturity`.split(/\s+/),
};

const languages = ['nl', 'en'] as const;
const labelsOf = (language: 'nl' | 'en') =>
  concepts.flatMap((concept) => [concept[language].label, ...concept[language].others]);
const twice = (values: readonly string[]) =>
  values.filter((value, at) => values.indexOf(value) !== at);

describe('the scheme', () => {
  test('has about four hundred concepts, under each of the five facets', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(390);
    expect(concepts.length).toBeLessThanOrEqual(450);
    for (const facet of facets) expect(topConcepts(facet).length).toBeGreaterThan(3);
  });
  test('uses every id once', () => {
    expect(twice(concepts.map(({ id }) => id))).toEqual([]);
  });
  test.each(languages)('uses every label once (%s), so that a word leads to one concept', (l) => {
    expect(twice(labelsOf(l).map((label) => label.toLowerCase()))).toEqual([]);
  });
  test('says what every concept is in both languages, and notes in both or none', () => {
    for (const { nl, en } of concepts) {
      expect(nl.label).not.toBe('');
      expect(en.label).not.toBe('');
      expect(nl.note === '').toBe(en.note === '');
    }
  });
  test('gives nearly every concept other words that people use', () => {
    const without = concepts.filter(({ nl, en }) => nl.others.length < 1 || en.others.length < 1);
    expect(without.length).toBeLessThan(concepts.length * 0.03);
  });
  test('is a tree of at most three levels without circles', () => {
    for (const { id, broader, narrower } of concepts) {
      expect(broaderThan(id).length).toBeLessThan(MOST_LEVELS);
      expect(broaderThan(id)).not.toContain(id);
      if (broader !== null) expect(conceptWith(broader)?.narrower).toContain(id);
      for (const below of narrower) expect(conceptWith(below)?.broader).toBe(id);
    }
  });
  test('relates both ways, never to itself, and never to what is broader or narrower', () => {
    for (const { id, related } of concepts)
      for (const other of related) {
        expect(other).not.toBe(id);
        expect(conceptWith(other)?.related).toContain(id);
        expect(broaderThan(id)).not.toContain(other);
        expect(broaderThan(other)).not.toContain(id);
      }
  });
  test.each(languages)('uses no word of the glossary for something else (%s)', (language) => {
    const labels = labelsOf(language).map((label) => label.toLowerCase());
    expect(labels.filter((label) => glossaryWords[language].includes(label))).toEqual([]);
  });
});

describe('kinship', () => {
  test('is 1 for the same, less for kin, 0 for strangers and for what does not exist', () => {
    expect(kinship('captioning', 'captioning')).toBe(KINSHIP.same);
    expect(kinship('captioning', 'live-captioning')).toBe(KINSHIP.broader);
    expect(kinship('live-captioning', 'deaf-people')).toBe(KINSHIP.related);
    expect(kinship('access-services', 'live-captioning')).toBe(KINSHIP.twoSteps);
    expect(kinship('live-captioning', 'surtitling')).toBe(KINSHIP.sibling);
    expect(kinship('captioning', 'touch-tour')).toBe(KINSHIP.siblingBelowTop);
    expect(kinship('captioning', 'state-aid')).toBe(0);
    expect(kinship('captioning', 'no-such-thing')).toBe(0);
    expect(kinship('no-such-thing', 'no-such-thing')).toBe(0);
  });
  test('is the same both ways, and 1 only for the same', () => {
    for (const { id: one } of concepts)
      for (const { id: other } of concepts) {
        if (kinship(one, other) !== kinship(other, one)) expect.fail(`${one} ${other}`);
        if (one !== other && kinship(one, other) >= 1) expect.fail(`${one} ${other}`);
      }
  });
});

test('a label is the word of the language, or the id of what is gone', () => {
  expect(labelOf('captioning', 'nl')).toBe('ondertiteling');
  expect(labelOf('captioning', 'en')).toBe('captioning');
  expect(labelOf('gone', 'nl')).toBe('gone');
});
test('who filters by a concept means everything below it', () => {
  expect(withNarrower('captioning')).toEqual(['captioning', 'live-captioning', 'surtitling']);
});
test('a line that cannot be read is told', () => {
  const none = { skills: '', technology: '', audience: '', law: '', money: '' };
  expect(() => conceptsOf({ ...none, law: 'a | b' })).toThrow('a | b');
  expect(() => conceptsOf({ ...none, law: 'a | b | c\n    d | e | f' })).toThrow('d | e | f');
  expect(() => conceptsOf({ ...none, law: 'a | b | c | ~ d' })).toThrow('does not exist');
});
