import { describe, expect, it } from 'vitest';
import { isDueDay, isStartDay, lastDueDay, moneyFault, partsOfStep, stepState } from './step.ts';

describe('a step', () => {
  it('is finished within 90 days of its start', () => {
    expect(lastDueDay('2026-11-22')).toBe('2027-02-20');
    expect(isDueDay('2026-11-22', '2027-02-20')).toBe(true);
    expect(isDueDay('2026-11-22', '2027-02-21')).toBe(false);
    expect(isDueDay('2026-11-22', '2026-11-22')).toBe(false);
  });
  it('starts within a year of today', () => {
    expect(isStartDay('2026-01-01', '2026-11-22')).toBe(true);
    expect(isStartDay('2016-01-01', '2026-11-22')).toBe(false);
    expect(isStartDay('2036-01-01', '2026-11-22')).toBe(false);
  });
  it('says where its money comes from, and what remains when that ends', () => {
    expect(moneyFault(0, 'none', '')).toBeUndefined();
    expect(moneyFault(100, 'none', '')).toBe('source-missing');
    expect(moneyFault(0, 'structural', '')).toBe('amount-missing');
    expect(moneyFault(100, 'structural', '')).toBeUndefined();
    expect(moneyFault(100, 'project', ' ')).toBe('remains-missing');
    expect(moneyFault(100, 'project', 'De werkwijze blijft.')).toBeUndefined();
  });
  it('touches the part of its gap, once', () => {
    expect(
      partsOfStep(['audience-and-value', 'data-and-technology'], 'data-and-technology'),
    ).toEqual(['data-and-technology', 'audience-and-value']);
    expect(partsOfStep([], 'data-and-technology')).toEqual(['data-and-technology']);
  });
  it('that was done stays done, whatever its check said', () => {
    expect(stepState(null, null)).toBe('open');
    expect(stepState(null, 'not-done')).toBe('not-done');
    expect(stepState(null, 'unwanted')).toBe('unwanted');
    expect(stepState(new Date(), 'unwanted')).toBe('done');
  });
});
