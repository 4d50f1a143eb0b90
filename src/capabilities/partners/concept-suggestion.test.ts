import { describe, expect, test } from 'vitest';
import { MOST_SUGGESTED, suggestedConcepts } from './concept-suggestion.ts';
import { conceptWith } from './concepts.ts';
import { keptApart, ofNothing, seen } from './data/concept-sentences.ts';

type Sentence = { language: 'nl' | 'en'; text: string; wanted: readonly string[] };

const read = (list: string): readonly Sentence[] =>
  list
    .trim()
    .split('\n')
    .map((line) => {
      const [language = '', text = '', wanted = ''] = line.split('|').map((part) => part.trim());
      return { language: language === 'nl' ? 'nl' : 'en', text, wanted: wanted.split(' ') };
    });

/** Recall: of what a curator chose, how much is suggested. Precision: of what is suggested, how much they chose. */
function measured(list: string) {
  let [wanted, given, right] = [0, 0, 0];
  for (const sentence of read(list)) {
    const suggested = suggestedConcepts(sentence.text, sentence.language);
    wanted += sentence.wanted.length;
    given += suggested.length;
    right += suggested.filter((concept) => sentence.wanted.includes(concept)).length;
  }
  return { recall: right / wanted, precision: right / given };
}

describe('suggestions, measured', () => {
  test('on sixty sentences that were looked at: recall above .90, precision above .80', () => {
    expect(read(seen)).toHaveLength(60);
    expect(measured(seen).recall).toBeGreaterThan(0.9);
    expect(measured(seen).precision).toBeGreaterThan(0.8);
  });
  test('on forty sentences that were kept apart: recall above .80, precision above .85', () => {
    expect(read(keptApart)).toHaveLength(40);
    expect(measured(keptApart).recall).toBeGreaterThan(0.8);
    expect(measured(keptApart).precision).toBeGreaterThan(0.85);
  });
  test('nothing is suggested for twenty sentences that speak of nothing', () => {
    expect(read(ofNothing)).toHaveLength(20);
    expect(
      read(ofNothing).filter((one) => suggestedConcepts(one.text, one.language).length > 0),
    ).toEqual([]);
  });
  test('the sentences ask for concepts that exist', () => {
    for (const { wanted } of [...read(seen), ...read(keptApart)])
      for (const id of wanted) expect(conceptWith(id)?.id).toBe(id);
  });
});

describe('suggestions', () => {
  test('come from other forms, compounds, and words with others between', () => {
    expect(suggestedConcepts('Verkoop van onze kaarten', 'nl')).toEqual(['ticketing']);
    expect(suggestedConcepts('jongerentheater', 'nl')).toEqual(['young-people']);
    expect(suggestedConcepts('live en gratis ondertiteling', 'nl')).toEqual(['live-captioning']);
    expect(suggestedConcepts('Subtitled videos', 'en')).toContain('captioning');
  });
  test('come from English words in a Dutch text', () => {
    expect(suggestedConcepts('Wij doen aan usability testing.', 'nl')).toContain('user-research');
  });
  test('tell IT from it', () => {
    expect(suggestedConcepts('We think about it.', 'en')).toEqual([]);
    expect(suggestedConcepts('We think about IT.', 'en')).toEqual(['it-basics']);
  });
  test('leave out what is broader, unless other words say it', () => {
    expect(suggestedConcepts('live captions', 'en')).toEqual(['live-captioning']);
    expect(suggestedConcepts('de AVG en datalekken', 'nl')).toEqual(['gdpr', 'data-breach']);
  });
  test('are at most five, and none for nothing, strange signs or a very long text', () => {
    const many = 'dans, film, podcast, tickets, subsidie, vrijwilligers, scholen, depot en drones';
    expect(suggestedConcepts(many, 'nl')).toHaveLength(MOST_SUGGESTED);
    expect(suggestedConcepts('', 'nl')).toEqual([]);
    expect(suggestedConcepts('\u0000 🎭 ---', 'en')).toEqual([]);
    expect(suggestedConcepts('Wij vinden dat mooi.', 'nl')).toEqual([]);
  });
  test('take less than a tenth of a second for a text of three thousand signs', () => {
    const long = 'Wij zoeken vrijwilligers voor ondertiteling en kaartverkoop in de zaal. '.repeat(
      42,
    );
    const before = performance.now();
    suggestedConcepts(long, 'nl');
    expect(performance.now() - before).toBeLessThan(500);
  });
});
