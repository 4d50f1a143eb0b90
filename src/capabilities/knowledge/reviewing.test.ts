import { describe, expect, it } from 'vitest';
import { mayApprove } from './reviewing.ts';
import { dueMoments, isLongAgo } from './still-true.ts';

describe('a broker', () => {
  it('approves what others wrote', () => {
    expect(mayApprove({ belongsToOwner: false, others: 0 })).toBe('yes');
  });
  it('approves what their own organisation wrote only when nobody else can', () => {
    expect(mayApprove({ belongsToOwner: true, others: 1 })).toBe('no');
    expect(mayApprove({ belongsToOwner: true, others: 0 })).toBe('alone');
  });
});

describe('the yearly question', () => {
  const now = new Date('2026-11-22T10:00:00Z');
  it('comes a year after the last word of the owner', () => {
    const { confirmed, asked } = dueMoments(now);
    expect(confirmed.toISOString()).toBe('2025-11-22T10:00:00.000Z');
    expect(asked.toISOString()).toBe('2026-10-23T10:00:00.000Z');
    expect(isLongAgo(new Date('2025-11-22T09:59:59Z'), now)).toBe(true);
    expect(isLongAgo(confirmed, now)).toBe(false);
    expect(isLongAgo(null, now)).toBe(true);
  });
});
