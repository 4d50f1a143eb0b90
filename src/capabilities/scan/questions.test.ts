import { describe, expect, it } from 'vitest';
import { indicatorsOf, layers, parts, type Text } from './instrument.ts';
import { samenspelInstrument } from './questions.ts';

const MAX_WORDS_IN_ANCHOR = 30;
const MAX_WORDS_IN_DUTCH_SENTENCE = 25;

const { indicators, levelNames } = samenspelInstrument;

const anchors = indicators.flatMap((indicator) => [...indicator.anchors]);

// A theme is shared by two indicators; every other text appears once.
const textsThatAppearOnce: readonly Text[] = [
  samenspelInstrument.name,
  ...levelNames,
  ...samenspelInstrument.parts.flatMap(({ name, about, levels }) => [name, about, ...levels]),
  ...indicators.flatMap(({ question, hint }) => (hint ? [question, hint] : [question])),
  ...anchors,
];

const texts: readonly Text[] = [...textsThatAppearOnce, ...indicators.map(({ theme }) => theme)];

const wordsIn = (text: string) => text.trim().split(/\s+/).length;

const sentencesIn = (text: string) => text.split(/(?<=[.?])\s+/);

describe('the layers', () => {
  it('hold 10, 25 and 50 indicators', () => {
    expect(indicatorsOf(samenspelInstrument, 'quick')).toHaveLength(10);
    expect(indicatorsOf(samenspelInstrument, 'basis')).toHaveLength(25);
    expect(indicatorsOf(samenspelInstrument, 'deepening')).toHaveLength(50);
  });

  it('each contain the smaller layer', () => {
    const basis = indicatorsOf(samenspelInstrument, 'basis');
    const deepening = indicatorsOf(samenspelInstrument, 'deepening');
    expect(basis).toEqual(expect.arrayContaining([...indicatorsOf(samenspelInstrument, 'quick')]));
    expect(deepening).toEqual(expect.arrayContaining([...basis]));
  });

  it.each(parts)('ask 2, 5 and 10 questions on %s', (part) => {
    const counts = layers.map((layer) => {
      const asked = indicatorsOf(samenspelInstrument, layer);
      return asked.filter((indicator) => indicator.part === part).length;
    });
    expect(counts).toEqual([2, 5, 10]);
  });
});

describe('the parts', () => {
  it('are the five, in order', () => {
    expect(samenspelInstrument.parts.map(({ part }) => part)).toEqual(parts);
  });

  it.each(parts)('have five themes on %s, each with one deepening question', (part) => {
    const inPart = indicators.filter((indicator) => indicator.part === part);
    const themes = [...new Set(inPart.map(({ theme }) => theme.nl))];
    expect(themes).toHaveLength(5);
    for (const theme of themes) {
      const inTheme = inPart.filter((indicator) => indicator.theme.nl === theme);
      expect(inTheme).toHaveLength(2);
      expect(inTheme.filter(({ layer }) => layer === 'deepening')).toHaveLength(1);
    }
  });
});

describe('the indicators', () => {
  it('have unique slugs as ids', () => {
    const ids = indicators.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('ask about structural money in the quick layer', () => {
    const money = indicators.find(({ id }) => id === 'structural-money');
    expect(money).toMatchObject({ part: 'strategy-and-budget', layer: 'quick' });
  });

  it('ask one question of one sentence', () => {
    for (const { question } of indicators) {
      expect(question.nl).toMatch(/^[^.?]+\?$/);
      expect(question.en).toMatch(/^[^.?]+\?$/);
    }
  });

  it('have five anchors that all differ, in both languages', () => {
    for (const indicator of indicators) {
      expect(new Set(indicator.anchors.map(({ nl }) => nl)).size).toBe(5);
      expect(new Set(indicator.anchors.map(({ en }) => en)).size).toBe(5);
    }
  });

  // A talking point shows two anchors of one indicator without those in between.
  it('have anchors that stand on their own', () => {
    for (const { nl, en } of anchors) {
      expect(nl).not.toMatch(/^(Zo|Dit|Dat|Die|Deze|Daarnaast)\s/);
      expect(en).not.toMatch(/^(This|That|These|Those)\s/);
    }
  });

  it('have no anchor that is too long to compare at a glance', () => {
    for (const { nl, en } of anchors) {
      expect(wordsIn(nl), nl).toBeLessThanOrEqual(MAX_WORDS_IN_ANCHOR);
      expect(wordsIn(en), en).toBeLessThanOrEqual(MAX_WORDS_IN_ANCHOR);
    }
  });
});

describe('the texts', () => {
  it('are never empty', () => {
    for (const { nl, en } of texts) {
      expect(nl.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
    }
  });

  it('are never used twice, themes aside', () => {
    const dutch = textsThatAppearOnce.map(({ nl }) => nl);
    const english = textsThatAppearOnce.map(({ en }) => en);
    expect(dutch.filter((text, at) => dutch.indexOf(text) !== at)).toEqual([]);
    expect(english.filter((text, at) => english.indexOf(text) !== at)).toEqual([]);
  });

  it('are translated', () => {
    for (const { nl, en } of texts) expect(nl).not.toBe(en);
  });

  it('have no exclamation mark', () => {
    for (const { nl, en } of texts) expect(nl + en).not.toContain('!');
  });

  it('have Dutch sentences short enough for B1', () => {
    for (const sentence of texts.flatMap(({ nl }) => sentencesIn(nl))) {
      expect(wordsIn(sentence), sentence).toBeLessThanOrEqual(MAX_WORDS_IN_DUTCH_SENTENCE);
    }
  });
});
