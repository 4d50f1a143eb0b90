import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { halvesOf, IN_LEXICON, partsOf } from './compounds.ts';
import { parseLexicon } from './lexicon.ts';
import { createDictionary } from './translation.ts';

const shipped = readFileSync(new URL('./data/lexicon.txt', import.meta.url), 'utf8');
const dictionary = createDictionary(parseLexicon(shipped).lexicon);
const standing = (language: 'nl' | 'en') => (word: string, isLast: boolean) =>
  dictionary.holds(word, language, isLast) ? IN_LEXICON : 0;

describe('a Dutch compound falls into its parts', () => {
  it.each([
    ['museumbezoek', 'museum bezoek'],
    ['theatertechniek', 'theater techniek'],
    ['boekenkast', 'boeken kast'],
    ['publieksonderzoek', 'publiek onderzoek'],
    ['vrijwilligersbeleid', 'vrijwilliger beleid'],
  ])('%s: %s', (word, parts) => {
    expect(partsOf(word, standing('nl')).join(' ')).toBe(parts);
  });

  it('with the fewest parts', () => {
    expect(partsOf('kaartverkoopsysteem', standing('nl'))).toHaveLength(2);
  });

  it('the last of which may be a plural', () => {
    expect(partsOf('theaterzalen', standing('nl'))[0]).toBe('theater');
  });
});

it.each(['voorstelling', 'samenwerking', 'organisatie', 'landschap', 'mogelijkheden', 'kaart'])(
  'the Dutch word %s is whole',
  (word) => {
    expect(partsOf(word, standing('nl'))).toEqual([]);
  },
);

it('English words fall apart only into two long words that we know', () => {
  expect(halvesOf('lighthouse', standing('en'))).toEqual(['light', 'house']);
  expect(halvesOf('rehearsal', standing('en'))).toEqual([]);
});

it('what is endless or no word is whole', () => {
  expect(partsOf('kaart'.repeat(500), standing('nl'))).toEqual([]);
  expect(partsOf('', standing('nl'))).toEqual([]);
  expect(halvesOf('card'.repeat(500), standing('en'))).toEqual([]);
});
