import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, wordReader } from './words.ts';

const read = wordReader();

function folded(text: string): string[] {
  return read(text).map(({ word }) => word);
}

describe('words of a text', () => {
  it('are compared without case, diacritics and apostrophes', () => {
    expect(folded("Café’s coördineren foto's")).toEqual(['cafes', 'coordineren', 'fotos']);
    expect(folded('Ærø Straße œuvre')).toEqual(['aero', 'strasse', 'oeuvre']);
  });

  it('with a hyphen are one word, and also their parts', () => {
    expect(folded('theater-workshop')).toEqual(['theaterworkshop', 'theater', 'workshop']);
    expect(folded('theater‑workshop')).toEqual(['theaterworkshop', 'theater', 'workshop']);
  });

  it('keep how they stand there, in lower case, so that they can be marked', () => {
    expect(read('Ideeën')).toEqual([{ word: 'ideeen', surface: 'ideeën' }]);
  });

  it('lose nothing to quotes, dashes and numbers', () => {
    expect(folded('‘Samen’ – 24 uur (2026): ja.')).toEqual(['samen', '24', 'uur', '2026', 'ja']);
    expect(folded(" 'n hand- en voetboek")).toEqual(['n', 'hand', 'en', 'voetboek']);
  });

  it('composed or decomposed are the same', () => {
    expect(folded('ideeën')).toEqual(folded('ideeën'.normalize('NFD')));
    expect(folded('ﬁlm')).toEqual(['film']);
  });

  it('are there in other scripts too', () => {
    expect(folded('Київ 東京')).toEqual([fold('Київ'), fold('東京')]);
  });

  it('lose a possessive when the language has one', () => {
    const english = wordReader(/['’]s?$/u);
    expect(english("the director's").map(({ word }) => word)).toEqual(['the', 'director']);
  });
});

it('folding twice is folding once, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

it('no word is empty or endless, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      for (const { word } of read(text)) {
        expect(word).not.toBe('');
        expect([...word].length).toBeLessThanOrEqual(128);
      }
    }),
  );
  expect(folded('a'.repeat(10_000))).toEqual(['a'.repeat(64)]);
});
