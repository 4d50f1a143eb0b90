import { describe, expect, it } from 'vitest';
import { evidence } from '#tests/support/evidence.ts';
import type { Route } from '../evidence.ts';
import { rpki } from './rpki.ts';

const route = (address: string, state: Route['state']): Route => ({
  address,
  of: 'web',
  state,
  origins: [],
});
const judged = (...found: readonly Route[]) => rpki.judge(evidence({ routes: { found } }));

describe('RPKI', () => {
  it('is good when all addresses are covered, and can be better when some are', () => {
    const covered = route('145.220.0.10', 'covered');
    expect(judged(covered)).toMatchObject({ verdict: 'good', facts: { count: 1 } });
    expect(judged(covered, route('145.220.0.25', 'not-found'))).toMatchObject({
      verdict: 'improve',
      facts: { addresses: ['145.220.0.25'] },
    });
  });

  it('is bad when none is, or when it is said that nobody may', () => {
    expect(judged(route('145.220.0.10', 'not-found'))).toMatchObject({ reason: 'none' });
    const nobody = [route('145.220.0.10', 'covered'), route('145.220.0.25', 'nobody')];
    expect(judged(...nobody)).toMatchObject({ verdict: 'bad', reason: 'nobody' });
  });

  it('is outside the score without a validator or addresses', () => {
    expect(rpki.judge(evidence()).verdict).toBe('not-measured');
    expect(judged().verdict).toBe('not-applicable');
  });
});
