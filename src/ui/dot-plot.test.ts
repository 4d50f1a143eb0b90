import { describe, expect, it } from 'vitest';
import { layOut, tableOf, type DotRow } from './dot-plot.ts';

const full: DotRow = {
  label: 'Strategie & budget',
  dots: [1, 1, 4],
  outcome: 1.7,
  target: 3,
  reference: [
    { value: 2.3, label: 'sector' },
    { value: 2.2, label: '51–100 fte' },
  ],
};

describe('one line of a dot plot', () => {
  it('stacks equal responses above the line, and close figures below it', () => {
    const { line, responses, figures, height } = layOut(full, 4);
    expect(responses.every(({ y }) => y < line)).toBe(true);
    expect(new Set(responses.filter(({ value }) => value === 1).map(({ y }) => y)).size).toBe(2);
    expect(new Set(figures.map(({ y }) => y)).size).toBe(2);
    expect(figures.every(({ y }) => y > line && y < height)).toBe(true);
  });
  it('still has a line when there is nothing on it', () => {
    const { line, height } = layOut({ label: 'Data & technologie' }, 4);
    expect(height).toBeGreaterThan(line);
  });
});

describe('the table beside a dot plot', () => {
  it('says everything that is drawn', () => {
    expect(tableOf([full], (value) => value.toFixed(1))).toEqual([
      ['Strategie & budget', '1.0 · 1.0 · 4.0', '1.7', '3.0', '2.3 (sector) · 2.2 (51–100 fte)'],
    ]);
  });
  it('says that something is not there', () => {
    expect(tableOf([{ label: 'Leeg' }], String)).toEqual([['Leeg', '–', '–', '–', '–']]);
  });
});
