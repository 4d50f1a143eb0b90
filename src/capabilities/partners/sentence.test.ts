import { describe, expect, it } from 'vitest';
import { LONGEST_TITLE, MOST_LINES } from './card.ts';
import { cardOfSentence } from './sentence.ts';

const today = '2026-11-22';

describe('what is understood', () => {
  it('has the words of each fact', () => {
    const sentence =
      'Wij zoeken iemand die onze repetities live kan ondertitelen, we hebben 6.000 euro en 80 uur en bieden een testpubliek van jongeren.';
    expect(cardOfSentence(sentence, 'nl', today).said).toEqual([
      { field: 'kind', words: 'Wij zoeken iemand die onze' },
      { field: 'needs', words: 'Wij zoeken iemand die onze repetities live kan ondertitelen' },
      { field: 'gives', words: 'bieden een testpubliek van jongeren' },
      { field: 'hours', words: '80 uur' },
      { field: 'money', words: '6.000 euro' },
      { field: 'audiences', words: 'jongeren' },
    ]);
  });
  it('stays within its bounds, whatever is pasted', () => {
    const long = `Wij zoeken ${'een zaal, '.repeat(400)} en bieden ${'w'.repeat(5000)}`;
    const { content } = cardOfSentence(long, 'nl', today);
    expect(content.needs.length).toBeLessThanOrEqual(MOST_LINES);
    expect(content.title.length).toBeLessThanOrEqual(LONGEST_TITLE);
    for (const { text } of [...content.needs, ...content.gives])
      expect(text.length).toBeLessThanOrEqual(300);
  });
  it.each([
    '',
    ' ',
    '.',
    ',,,',
    '€',
    '!!! ???',
    'we',
    'wij zoeken',
    'we hebben nodig',
    '\u0000',
    '🎭',
  ])('is nothing in %j', (sentence) => {
    const { content } = cardOfSentence(sentence, 'nl', today);
    expect(content.needs).toEqual([]);
    expect(content.gives).toEqual([]);
  });
  it('takes no time, also for a page of nonsense', () => {
    const began = performance.now();
    for (const part of [
      'we hebben ',
      'tussen 1 en ',
      'van 1 maart tot ',
      'a, en een ',
      '€ 1.',
      'wij willen x ',
    ])
      cardOfSentence(part.repeat(Math.ceil(1_500 / part.length)), 'nl', today);
    expect(performance.now() - began).toBeLessThan(1_500);
  });
});
