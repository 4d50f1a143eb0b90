import { describe, expect, it } from 'vitest';
import { hsts } from './checks/hsts.ts';
import { countedOf, foundIn, worstVerdict } from './told.ts';

const finding = (reason: string) => ({
  check: 'hsts',
  verdict: 'improve' as const,
  reason,
  facts: { host: 'example.nl', days: 10 },
});

describe('telling what was found', () => {
  it('is a sentence in each language, and nothing for a reason that went out of use', () => {
    expect(foundIn(hsts, finding('short'), 'nl')).toContain('maar 10 dagen');
    expect(foundIn(hsts, finding('short'), 'en')).toContain('only 10 days');
    expect(foundIn(hsts, finding('of-old'), 'nl')).toBe('');
  });

  it('counts what is still looked at, by its worst', () => {
    const counted = countedOf([hsts], [finding('short'), { ...finding('x'), check: 'of-old' }]);
    expect(counted).toEqual([{ category: 'web', weight: 2, verdict: 'improve' }]);
    expect(worstVerdict(counted)).toBe('improve');
    expect(worstVerdict([])).toBeUndefined();
    expect(worstVerdict([{ category: 'web', weight: 0, verdict: 'bad' }])).toBeUndefined();
  });
});
