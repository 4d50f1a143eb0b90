import { describe, expect, it } from 'vitest';
import { benchmarks } from './benchmarks.ts';

const figuresOf = (part: string) =>
  benchmarks.filter((benchmark) => benchmark.part === part).map(({ value }) => value);

describe('the published sector figures', () => {
  it('are the three that we found published, and no others', () => {
    expect(benchmarks).toHaveLength(3);
    expect(figuresOf('strategy-and-budget')).toEqual([2.3, 1.69]);
    expect(figuresOf('culture-and-competences')).toEqual([3.3]);
  });

  it('leave a part without a published figure empty', () => {
    expect(figuresOf('data-and-technology')).toEqual([]);
    expect(figuresOf('audience-and-value')).toEqual([]);
    expect(figuresOf('processes-and-structure')).toEqual([]);
    expect(figuresOf('overall')).toEqual([]);
  });

  it('lie on the scale of levels', () => {
    for (const { value } of benchmarks) {
      expect(value).toBeGreaterThanOrEqual(1);
      expect(value).toBeLessThanOrEqual(5);
    }
  });

  it('each carry a source, a year and a note in two languages', () => {
    for (const { source, year, note } of benchmarks) {
      expect(source.title).not.toBe('');
      expect(new URL(source.url).hostname).toBe('www.den.nl');
      expect(year).toBe(2025);
      expect(note.nl).not.toBe('');
      expect(note.en).not.toBe('');
      expect(note.nl).not.toBe(note.en);
    }
  });

  it('each carry the caution that they come from elsewhere', () => {
    for (const { caution } of benchmarks) {
      expect(caution).toEqual({
        nl: 'andere vragenlijst, zelfselectie',
        en: 'other questionnaire, self-selected',
      });
    }
  });

  it('name the number of respondents only where it was published', () => {
    for (const { n, sizeClass, note } of benchmarks) {
      if (sizeClass === undefined) expect(n).toBe(215);
      else {
        expect(n).toBeUndefined();
        expect(note.nl).toContain('niet gepubliceerd');
        expect(note.en).toContain('not been published');
      }
    }
  });
});
