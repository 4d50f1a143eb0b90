import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parts } from './instrument.ts';
import { samenspelInstrument } from './questions.ts';
import { extremes, leftOutOf, publishedFor, resultOf, sharedValue, stageOf } from './result.ts';

const facts = { dots: {}, leftOut: {}, targets: {}, sizeClass: '51-100' };

describe('the stage of a value', () => {
  it('is between two levels when it has not reached the next', () => {
    expect(stageOf(1.7)).toEqual({ reached: 1, next: 2, exactly: false });
  });
  it('is a level as soon as it is reached', () => {
    expect(stageOf(2)).toEqual({ reached: 2, next: 3, exactly: true });
  });
  it('ends at the highest level', () => {
    expect(stageOf(5)).toEqual({ reached: 5, next: undefined, exactly: true });
  });
});

describe('the published figures', () => {
  it('of a size class are shown only to organisations of that size', () => {
    const values = (size: string) =>
      publishedFor('strategy-and-budget', size).map(({ value }) => value);
    expect(values('51-100')).toEqual([2.3, 1.69]);
    expect(values('6-20')).toEqual([2.3]);
  });
  it('are never invented for a part without one', () => {
    expect(publishedFor('data-and-technology', '51-100')).toEqual([]);
  });
});

describe('a result', () => {
  it('has the five parts, also those that nobody measured', () => {
    const parts = resultOf(samenspelInstrument, {
      ...facts,
      values: { 'audience-and-value': 2.2 },
    });
    expect(parts).toHaveLength(5);
    expect(parts.filter(({ value }) => value !== undefined)).toHaveLength(1);
  });
  it('names its lowest and highest part', () => {
    const values = { 'strategy-and-budget': 1.7, 'culture-and-competences': 3.1 };
    expect(extremes(resultOf(samenspelInstrument, { ...facts, values }))).toMatchObject({
      lowest: { part: 'strategy-and-budget' },
      highest: { part: 'culture-and-competences' },
    });
  });
  it('names every part that shares the lowest value', () => {
    const values = {
      'strategy-and-budget': 2,
      'culture-and-competences': 3,
      'data-and-technology': 2,
    };
    const found = extremes(resultOf(samenspelInstrument, { ...facts, values }));
    expect(found?.allLowest.map(({ part }) => part)).toEqual([
      'strategy-and-budget',
      'data-and-technology',
    ]);
  });
  it('has no lowest and no highest part when all are equal', () => {
    const values = { 'strategy-and-budget': 2, 'culture-and-competences': 2 };
    const same = resultOf(samenspelInstrument, { ...facts, values });
    expect([extremes(same), sharedValue(same)]).toEqual([undefined, 2]);
  });
  it('never holds one or two dots, whatever comes in', () => {
    const values = fc.array(fc.double({ min: 1, max: 5, noNaN: true }), { maxLength: 6 });
    const dots = fc.record(Object.fromEntries(parts.map((part) => [part, values])));
    fc.assert(
      fc.property(dots, (some) => {
        const shown = resultOf(samenspelInstrument, { ...facts, values: {}, dots: some });
        for (const part of shown)
          expect(part.dots.length === 0 || part.dots.length >= 3).toBe(true);
      }),
    );
  });
  it('compares nothing when only one part was measured', () => {
    const values = { 'strategy-and-budget': 1.7 };
    expect(extremes(resultOf(samenspelInstrument, { ...facts, values }))).toBeUndefined();
  });
  it('counts outcomes without a level per part, within its layer', () => {
    const unknown = { kind: 'unknown', level: null };
    const outcomes = [
      { indicator: 'structural-money', ...unknown },
      { indicator: 'choosing-ideas', ...unknown },
      { indicator: 'skills', kind: 'level', level: 2 },
    ];
    expect(leftOutOf(samenspelInstrument, 'quick', outcomes)).toEqual({ 'strategy-and-budget': 1 });
  });
});
