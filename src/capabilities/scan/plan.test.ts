import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parts } from './instrument.ts';
import { agenda, isLate, missingParts, progress, sums } from './plan.ts';
import type { StepFacts } from './step.ts';

const step = (facts: Partial<StepFacts>): StepFacts => ({
  parts: ['strategy-and-budget'],
  hours: 0,
  euros: 0,
  money: 'none',
  partnerNeeded: false,
  dueOn: '2026-12-31',
  state: 'open',
  ...facts,
});

describe('a plan', () => {
  it('is integral when its steps touch all five parts', () => {
    expect(missingParts([])).toEqual(parts);
    expect(
      missingParts([step({ parts: parts.slice(0, 3) }), step({ parts: [...parts.slice(2)] })]),
    ).toEqual([]);
  });
  it('says which parts are missing, in their own order', () => {
    expect(missingParts([step({ parts: ['culture-and-competences'] })])).toEqual([
      'strategy-and-budget',
      'data-and-technology',
      'audience-and-value',
      'processes-and-structure',
    ]);
  });
  it('does not count what is no longer wanted', () => {
    const unwanted = step({ parts, hours: 5, euros: 7, money: 'project', state: 'unwanted' });
    expect(missingParts([unwanted])).toEqual(parts);
    expect(sums([unwanted])).toEqual({ hours: 0, structural: 0, project: 0 });
    expect(progress([unwanted, step({ state: 'done' })])).toEqual({ done: 1, of: 1 });
    expect(agenda([step({ state: 'not-done' }), unwanted])).toEqual([]);
  });
  it('keeps structural and project money apart, and loses none of it', () => {
    const money = fc.constantFrom('structural' as const, 'project' as const);
    const some = fc.record({ euros: fc.nat(10_000_000), hours: fc.nat(10_000), money });
    fc.assert(
      fc.property(fc.array(some), (all) => {
        const { hours, structural, project } = sums(all.map(step));
        expect(hours).toBe(all.reduce((sum, one) => sum + one.hours, 0));
        expect(structural + project).toBe(all.reduce((sum, one) => sum + one.euros, 0));
      }),
    );
  });
  it('puts what is due first on top, and says when it is late', () => {
    const [late, later] = [step({ dueOn: '2026-11-21' }), step({ dueOn: '2027-01-01' })];
    expect(agenda([later, step({ state: 'done', dueOn: '2026-01-01' }), late])).toEqual([
      late,
      later,
    ]);
    expect(isLate(late, '2026-11-22')).toBe(true);
    expect(isLate(step({ dueOn: '2026-11-22' }), '2026-11-22')).toBe(false);
    expect(isLate(step({ dueOn: '2026-11-21', state: 'done' }), '2026-11-22')).toBe(false);
  });
});
