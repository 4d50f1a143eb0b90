import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holidays, momentsFrom } from './moments.ts';

const read = (moment: Date) =>
  new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone: 'Europe/Amsterdam', hourCycle: 'h23', weekday: 'short' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  })
    .formatToParts(moment)
    .reduce<Record<string, string>>((parts, { type, value }) => ({ ...parts, [type]: value }), {});

describe('moments for a first conversation', () => {
  it('are three on different days', () => {
    expect(momentsFrom(new Date('2026-11-22T10:00:00Z')).map((one) => one.toISOString())).toEqual([
      '2026-11-30T09:00:00.000Z',
      '2026-12-04T13:00:00.000Z',
      '2026-12-11T10:00:00.000Z',
    ]);
  });
  it('are always on a working day, in office hours, 8 to 20 days ahead, also around summer time', () => {
    const day = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2040-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (now) => {
        const moments = momentsFrom(now);
        expect(moments).toHaveLength(3);
        expect(new Set(moments.map(Number)).size).toBe(3);
        for (const moment of moments) {
          const { weekday, year, month, day, hour, minute } = read(moment);
          expect(['Sat', 'Sun']).not.toContain(weekday);
          expect(holidays(Number(year)).has(`${year}-${month}-${day}`)).toBe(false);
          expect(['10', '11', '14']).toContain(hour);
          expect(minute).toBe('00');
          const ahead = (moment.getTime() - now.getTime()) / 86_400_000;
          expect(ahead).toBeGreaterThan(7);
          expect(ahead).toBeLessThan(21.7);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('Dutch public holidays', () => {
  it('follow Easter and the king', () => {
    expect([...holidays(2027)]).toEqual(
      expect.arrayContaining([
        '2027-03-26',
        '2027-03-29',
        '2027-05-06',
        '2027-05-17',
        '2027-04-27',
      ]),
    );
    expect(holidays(2025).has('2025-04-26')).toBe(true);
    expect(holidays(2025).has('2025-04-21')).toBe(true);
  });
});
