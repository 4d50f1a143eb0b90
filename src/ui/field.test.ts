import { describe, expect, it } from 'vitest';
import { allTexts, describedBy, firstText } from './field.ts';

describe('the value of a field', () => {
  it('may be a text, a number, a list or nothing', () => {
    expect([firstText('a'), firstText(0), firstText(['b', 'c']), firstText(undefined)]).toEqual([
      'a',
      '0',
      'b',
      '',
    ]);
    expect([allTexts('a'), allTexts(['b', 'c']), allTexts(null)]).toEqual([['a'], ['b', 'c'], []]);
  });
});

describe('what describes a control', () => {
  it('is its hint, then its error, and nothing that is not there', () => {
    expect(describedBy('field-name', 'hint', 'error')).toBe('field-name-hint field-name-error');
    expect(describedBy('field-name', '', 'error')).toBe('field-name-error');
    expect(describedBy('field-name')).toBeUndefined();
  });
});
