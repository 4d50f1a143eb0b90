import { describe, expect, it } from 'vitest';
import { outcomeOf, yearOf, type Course } from './outcomes.ts';

const now = new Date('2026-11-22T10:00:00Z');
const course = (more: Partial<Course> = {}): Course => ({
  createdAt: new Date('2026-11-01T10:00:00Z'),
  ...{ introducedAt: null, metAt: null, ending: null, reasons: [] },
  expiresAt: new Date('2026-11-29T10:00:00Z'),
  ...more,
});

describe('what became of an introduction', () => {
  it('is the furthest that it came', () => {
    expect(outcomeOf(course(), now)).toBe('waiting');
    expect(outcomeOf(course({ introducedAt: now }), now)).toBe('introduced');
    expect(outcomeOf(course({ introducedAt: now, metAt: now }), now)).toBe('met');
    expect(outcomeOf(course({ metAt: now, ending: 'started' }), now)).toBe('started');
    expect(outcomeOf(course({ metAt: now, ending: 'nothing' }), now)).toBe('nothing');
    expect(outcomeOf(course({ ending: 'declined' }), now)).toBe('declined');
  });
  it('does not tell who stopped it', () => {
    expect(outcomeOf(course({ ending: 'withdrawn' }), now)).toBe('stopped');
    expect(outcomeOf(course({ ending: 'blocked' }), now)).toBe('stopped');
  });
  it('has expired when nobody answered in time, also before a job says so', () => {
    expect(outcomeOf(course({ expiresAt: now }), now)).toBe('expired');
    expect(outcomeOf(course({ introducedAt: now, expiresAt: now }), now)).toBe('introduced');
  });
});

describe('a year of a desk', () => {
  it('counts what began in it, and why not, the most frequent reason first', () => {
    const old = course({ createdAt: new Date('2025-11-22T10:00:00Z'), ending: 'started' });
    const year = yearOf(
      [
        old,
        course({ ending: 'declined', reasons: ['no-time'] }),
        course({ ending: 'nothing', reasons: ['too-far', 'no-time'] }),
        course(),
      ],
      now,
    );
    expect(year.all).toBe(3);
    expect(year.counts.filter(({ count }) => count > 0)).toEqual([
      { outcome: 'waiting', count: 1 },
      { outcome: 'nothing', count: 1 },
      { outcome: 'declined', count: 1 },
    ]);
    expect(year.reasons).toEqual([
      { reason: 'no-time', count: 2 },
      { reason: 'too-far', count: 1 },
    ]);
  });
  it('is empty at first', () => {
    expect(yearOf([], now)).toMatchObject({ all: 0, reasons: [] });
  });
});
