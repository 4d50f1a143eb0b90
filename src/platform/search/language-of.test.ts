import fc from 'fast-check';
import { expect, it } from 'vitest';
import { languageOf } from './language-of.ts';

it.each([
  ['nl', 'hoe vinden we meer jonge bezoekers'],
  ['nl', 'kaartverkoop'],
  ['nl', 'vrijwilligers in het museum'],
  ['nl', 'samenwerking tussen podia en scholen'],
  ['nl', 'toegankelijkheid'],
  ['en', 'how do we find more young visitors'],
  ['en', 'ticketing'],
  ['en', 'volunteers in the museum'],
  ['en', 'partnership between venues and schools'],
  ['en', 'accessibility'],
] as const)('it is %s: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

it('nothing, or what tells nothing, is Dutch', () => {
  expect(['', '2026', '?!', 'film', '東京'].map((text) => languageOf(text))).toEqual(
    Array(5).fill('nl'),
  );
});

it('what tells nothing is in the language that was expected', () => {
  expect(languageOf('film', () => false, 'en')).toBe('en');
});

it('a word that is known in one language only tells more than its letters', () => {
  const knows = (word: string, language: string) => word === 'trichter' && language === 'en';
  expect([languageOf('trichter'), languageOf('trichter', knows)]).toEqual(['nl', 'en']);
});

it('any text has one of the two languages', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(['nl', 'en']).toContain(languageOf(text));
    }),
  );
});
