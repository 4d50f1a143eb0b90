import { describe, expect, it } from 'vitest';
import { checkState, dueDaysToAsk } from './step-check.ts';

describe('the check of a step', () => {
  it('asks about what was due until yesterday, not about what everybody has forgotten', () => {
    expect(dueDaysToAsk('2026-11-22')).toEqual({ from: '2026-09-23', through: '2026-11-21' });
  });
  it('can be answered for 60 days, and its answer can be read for ever', () => {
    const asked = new Date('2026-11-22T10:00:00Z');
    const last = new Date('2027-01-21T09:59:59Z');
    const after = new Date('2027-01-21T10:00:00Z');
    expect(checkState(asked, null, last)).toBe('to-answer');
    expect(checkState(asked, null, after)).toBe('expired');
    expect(checkState(asked, asked, after)).toBe('answered');
  });
});
