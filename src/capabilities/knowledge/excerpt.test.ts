import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marked, passageWith, shortened } from './excerpt.ts';

describe('marking', () => {
  it('marks whole words, also with accents and in other letters', () => {
    expect(marked('Ideeën over KAARTEN, kaartenbak.', new Set(['ideeën', 'kaarten']))).toEqual([
      { text: 'Ideeën', isFound: true },
      { text: ' over ', isFound: false },
      { text: 'KAARTEN', isFound: true },
      { text: ', kaartenbak.', isFound: false },
    ]);
  });
  it('never loses or changes a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, words) => {
        const pieces = marked(text, new Set(words));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});

describe('a passage', () => {
  const texts = ['Een begin. Dan de kaartverkoop en de zaal. Slot.', 'Over de zaal.'];
  it('begins at the sentence that holds most of the words', () => {
    expect(passageWith(texts, new Set(['zaal', 'kaartverkoop']))).toBe(
      'Dan de kaartverkoop en de zaal. Slot.',
    );
  });
  it('is the beginning when no word is in it', () => {
    expect(passageWith(texts, new Set(['niets']))).toBe(texts[0]);
    expect(passageWith([], new Set())).toBe('');
  });
  it('is cut between words', () => {
    const long = shortened('woord '.repeat(100));
    expect(long.length).toBeLessThan(270);
    expect(long).toMatch(/woord …$/);
  });
});
