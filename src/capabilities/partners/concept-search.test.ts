import { describe, expect, test } from 'vitest';
import { foundConcepts } from './concept-search.ts';

const ids = (typed: string, language: 'nl' | 'en') =>
  foundConcepts(typed, language).map(({ concept }) => concept.id);

describe('looking for a concept', () => {
  test('finds the exact word first, then what begins with it', () => {
    expect(ids('depot', 'nl')[0]).toBe('depot');
    expect(ids('captioning', 'en').slice(0, 2)).toEqual(['captioning', 'automatic-captions']);
  });
  test('finds the beginning of a word, in any case and without accents', () => {
    expect(ids('Financiele', 'nl')).toContain('finance-software');
    expect(ids('KAARTV', 'nl')).toContain('ticketing');
  });
  test('says by which other word it was found, also of the other language', () => {
    const [first] = foundConcepts('tickets', 'nl');
    expect(first?.concept.id).toBe('ticketing');
    expect(first?.as).toBe('tickets');
    expect(foundConcepts('ondertiteling', 'en')[0]).toMatchObject({ as: 'ondertiteling' });
    expect(foundConcepts('ondertiteling', 'nl')[0]?.as).toBeNull();
  });
  test('finds what a sentence speaks of', () => {
    expect(ids('we zoeken een gebarentolk voor tien avonden', 'nl')).toEqual([
      'sign-language-interpretation',
    ]);
    expect(ids('someone to caption our live shows', 'nl')).toContain('live-captioning');
  });
  test('finds nothing for nothing, and not too much for one letter', () => {
    expect(ids('  ', 'nl')).toEqual([]);
    expect(ids('zzzz', 'en')).toEqual([]);
    expect(ids('a', 'en').length).toBeLessThanOrEqual(40);
  });
});
