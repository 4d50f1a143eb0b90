import { describe, expect, it } from 'vitest';
import { daysSince, digestIsDue, isWeekend, reminderIsDue, type Quiet } from './silence.ts';

const touchedAt = new Date('2026-11-02T10:00:00Z');
const quiet = (more: Partial<Quiet> = {}): Quiet => ({
  ...{ touchedAt, remindedAt: null, endedAt: null },
  ...more,
});
const after = (days: number, hours = 0) =>
  new Date(touchedAt.getTime() + (days * 24 + hours) * 60 * 60 * 1000);

describe('a reminder', () => {
  it('goes after two silent weeks, not a moment earlier', () => {
    expect(reminderIsDue(quiet(), after(13, 23))).toBe(false);
    expect(reminderIsDue(quiet(), after(14))).toBe(true);
  });
  it('goes once in a silence, and again when it becomes silent again', () => {
    expect(reminderIsDue(quiet({ remindedAt: after(14) }), after(30))).toBe(false);
    const woken = quiet({ remindedAt: after(14), touchedAt: after(16) });
    expect(reminderIsDue(woken, after(29))).toBe(false);
    expect(reminderIsDue(woken, after(30))).toBe(true);
  });
  it('does not go about what has ended', () => {
    expect(reminderIsDue(quiet({ endedAt: after(3) }), after(20))).toBe(false);
  });
  it('waits for Monday in a weekend', () => {
    expect(reminderIsDue(quiet(), after(19))).toBe(false);
    expect(reminderIsDue(quiet(), after(20))).toBe(false);
    expect(reminderIsDue(quiet(), after(21))).toBe(true);
  });
});

describe('a weekend', () => {
  it('begins and ends at midnight in the Netherlands, also in summer', () => {
    expect(isWeekend(new Date('2026-11-20T22:59:00Z'))).toBe(false);
    expect(isWeekend(new Date('2026-11-20T23:00:00Z'))).toBe(true);
    expect(isWeekend(new Date('2026-07-03T22:00:00Z'))).toBe(true);
    expect(isWeekend(new Date('2026-07-05T22:00:00Z'))).toBe(false);
  });
});

it('counts whole days, and none of what lies ahead', () => {
  expect(daysSince(touchedAt, after(3, 23))).toBe(3);
  expect(daysSince(after(3), touchedAt)).toBe(0);
});

describe('the mail about what came in', () => {
  const monday = new Date('2026-11-23T08:00:00Z');
  it('goes at most once a day', () => {
    expect(digestIsDue(null, monday)).toBe(true);
    expect(digestIsDue(new Date('2026-11-22T22:59:00Z'), monday)).toBe(true);
    expect(digestIsDue(new Date('2026-11-22T23:01:00Z'), monday)).toBe(false);
  });
  it('does not go in a weekend', () => {
    expect(digestIsDue(null, new Date('2026-11-22T08:00:00Z'))).toBe(false);
  });
});
