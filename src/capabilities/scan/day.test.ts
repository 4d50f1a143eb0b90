import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayOf, daysBetween, isDay } from './day.ts';

describe('a day', () => {
  it('is that of the Netherlands, also when it is still yesterday in UTC', () => {
    expect(dayOf(new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-23');
    expect(dayOf(new Date('2026-07-01T22:30:00Z'))).toBe('2026-07-02');
  });
  it('exists or does not', () => {
    expect(isDay('2028-02-29')).toBe(true);
    for (const text of [
      '2026-02-29',
      '2026-13-01',
      '22-11-2026',
      '',
      '2026-1-1',
      '0000-01-01',
      '9999-99-99',
    ])
      expect(isDay(text), text).toBe(false);
  });
  it('moves by months to the last day of a shorter month', () => {
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-12-31', 12)).toBe('2027-12-31');
  });
  it('counts days both ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
        expect(daysBetween('2026-11-22', addDays('2026-11-22', days))).toBe(days);
      }),
    );
  });
});
