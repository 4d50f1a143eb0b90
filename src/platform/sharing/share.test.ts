import { describe, expect, it } from 'vitest';
import { expiryOf, shareState } from './share.ts';

const now = new Date('2026-11-22T10:00:00Z');

describe('a link to a report', () => {
  it('works until its last moment', () => {
    const share = { expiresAt: expiryOf(7, now), withdrawnAt: null };
    expect(shareState(share, new Date('2026-11-29T09:59:59Z'))).toBe('working');
    expect(shareState(share, new Date('2026-11-29T10:00:00Z'))).toBe('expired');
  });
  it('stops at once when it is withdrawn', () => {
    expect(shareState({ expiresAt: expiryOf(90, now), withdrawnAt: now }, now)).toBe('withdrawn');
  });
});
