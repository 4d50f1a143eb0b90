import { describe, expect, it } from 'vitest';
import type { Category, Verdict } from './check.ts';
import { checks } from './checks.ts';
import { scoreOf } from './score.ts';

const counted = (category: Category, verdict: Verdict, weight = 1) => ({
  category,
  verdict,
  weight,
});

describe('the score', () => {
  it('is 100 when all is good, and only then', () => {
    expect(scoreOf([counted('web', 'good'), counted('mail', 'good', 3)]).overall).toBe(100);
    const nearly = [...Array(400)].map(() => counted('web', 'good'));
    expect(scoreOf([...nearly, counted('web', 'improve')]).overall).toBe(99);
  });

  it('counts what can be better for half, and each check as heavy as its weight', () => {
    const score = scoreOf([counted('web', 'good', 3), counted('web', 'bad', 1)]);
    expect(score.perCategory.web).toBe(75);
    expect(scoreOf([counted('web', 'improve')]).overall).toBe(50);
  });

  it('takes the mean of the categories, however many checks each has', () => {
    const web = [counted('web', 'good'), counted('web', 'good'), counted('web', 'good')];
    expect(scoreOf([...web, counted('mail', 'bad')]).overall).toBe(50);
  });

  it('leaves out what was not measured, does not apply, or a supplier does not offer', () => {
    const score = scoreOf([
      counted('web', 'good'),
      counted('web', 'not-measured', 3),
      counted('mail', 'not-applicable'),
      counted('routes', 'not-possible'),
    ]);
    expect(score).toEqual({ overall: 100, perCategory: { web: 100 } });
  });

  it('is absent when nothing could be judged', () => {
    expect(scoreOf([counted('web', 'not-measured')])).toEqual({
      overall: undefined,
      perCategory: {},
    });
  });

  it('never counts advice', () => {
    expect(scoreOf([counted('web', 'good'), counted('web', 'bad', 0)]).overall).toBe(100);
  });

  it('of the example in docs/resilience.md is what it says there', () => {
    const said: Readonly<Record<string, Verdict>> = {
      ...{ dnssec: 'bad', caa: 'bad', 'ipv6-mail': 'improve', 'nameserver-networks': 'improve' },
      ...{ hsts: 'improve', 'tls-key': 'improve', csp: 'bad', 'security-txt': 'bad' },
      ...{ dane: 'improve', 'mta-sts': 'improve', 'tls-rpt': 'improve', 'dmarc-policy': 'improve' },
      ...{ 'dmarc-reports': 'improve', dkim: 'not-measured', 'dkim-key': 'not-measured' },
      ...{ 'null-mx': 'not-applicable', rpki: 'not-measured' },
    };
    const all = checks.map(({ id, category, weight }) => {
      const verdict = said[id] ?? 'good';
      return { category, weight, verdict };
    });
    expect(scoreOf(all)).toEqual({ overall: 75, perCategory: { names: 50, web: 88, mail: 89 } });
  });
});
