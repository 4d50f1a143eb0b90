import { describe, expect, it } from 'vitest';
import { check, judged } from './check.ts';
import type { Finding } from './measurement.ts';
import { scoreOfFindings, withNotPossible } from './standing.ts';

const texts = { name: '', why: '', found: { x: '' }, action: '', ask: () => '' };
const made = (id: string) =>
  check({
    ...{ id, category: 'web', weight: 1, impact: 1, minutes: 1, fixer: 'website', sources: [] },
    judge: () => judged('good', 'x'),
    texts: { nl: texts, en: texts },
  });
const finding = (id: string, verdict: Finding['verdict']): Finding => ({
  ...{ check: id, verdict, reason: 'x', facts: {} },
});

describe('a check that a supplier does not offer', () => {
  const found = [finding('a', 'good'), finding('b', 'bad'), finding('gone', 'bad')];

  it('is not possible, and does not count in the score', () => {
    expect(scoreOfFindings([made('a'), made('b')], found).overall).toBe(50);
    const said = withNotPossible(found, new Set(['b']));
    expect(said.map(({ verdict }) => verdict)).toEqual(['good', 'not-possible', 'bad']);
    expect(scoreOfFindings([made('a'), made('b')], said).overall).toBe(100);
  });

  it('stays good when it is good after all', () => {
    expect(withNotPossible(found, new Set(['a']))[0]?.verdict).toBe('good');
  });
});
