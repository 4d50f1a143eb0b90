import { describe, expect, it } from 'vitest';
import { changesBetween, withNew } from './changes.ts';
import type { Verdict } from './check.ts';

const found = (check: string, verdict: Verdict) => ({ check, verdict, reason: 'any', facts: {} });

describe('what changed', () => {
  it('is told apart in worse and better', () => {
    const { worse, better } = changesBetween(
      [found('hsts', 'good'), found('spf', 'bad'), found('caa', 'good')],
      [found('hsts', 'improve'), found('spf', 'good'), found('caa', 'good')],
    );
    expect(worse.map(({ after }) => after.check)).toEqual(['hsts']);
    expect(better.map(({ after }) => after.check)).toEqual(['spf']);
  });

  it('is nothing when one of the two could not be measured, or the check is new', () => {
    const before = [found('hsts', 'good'), found('spf', 'not-measured'), found('dane', 'good')];
    const after = [
      found('hsts', 'not-measured'),
      found('spf', 'bad'),
      found('dane', 'not-possible'),
      found('caa', 'bad'),
    ];
    expect(changesBetween(before, after)).toEqual({ worse: [], better: [] });
  });

  it('puts what was measured again in the place of the earlier finding', () => {
    const before = [found('hsts', 'bad'), found('spf', 'good')];
    expect(withNew(before, [found('hsts', 'good')])).toEqual([
      found('hsts', 'good'),
      found('spf', 'good'),
    ]);
    expect(withNew([], [found('caa', 'bad')])).toEqual([found('caa', 'bad')]);
  });
});
