import { describe, expect, it } from 'vitest';
import { THRESHOLDS } from '#capabilities/knowledge/resemblance.ts';
import { measurePlans } from '../../bench/wheel-check/measured.ts';
import { questions } from '../../bench/wheel-check/questions.ts';
import { scoreOfExists, scoreOfParts } from '../../bench/wheel-check/scores.ts';
import { demoEntries } from './entries.ts';

// A change of search, of the lexicon or of the rules can make the thresholds wrong. Then calibrate
// them again: docs/wheel-check.md says how.
describe('the calibration of the wheel check', () => {
  const plans = measurePlans(questions, demoEntries);
  const share = ({ part, of }: { part: number; of: number }) => part / of;

  it('still holds: "this exists" is nearly always right, and is said often enough', () => {
    const { precision, recall } = scoreOfExists(plans, THRESHOLDS.exists);
    expect(share(precision)).toBeGreaterThanOrEqual(0.88);
    expect(share(recall)).toBeGreaterThanOrEqual(0.45);
  });
  it('still holds: "parts of it exist" is mostly right, and is said often enough', () => {
    const { precision, recall } = scoreOfParts(plans, THRESHOLDS.partly);
    expect(share(precision)).toBeGreaterThanOrEqual(0.78);
    expect(share(recall)).toBeGreaterThanOrEqual(0.7);
  });
  it('never says that something exists which nobody did', () => {
    const claimed = plans.filter(
      ({ expected, whole }) => expected === 'not' && whole.value >= THRESHOLDS.exists,
    );
    expect(claimed.map(({ id }) => id)).toEqual([]);
  });
});
