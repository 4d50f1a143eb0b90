import { describe, expect, it } from 'vitest';
import { checkWith } from '#capabilities/resilience/checks.ts';
import { foundIn } from '#capabilities/resilience/told.ts';
import { statementWith } from '#capabilities/resilience/statements.ts';
import { demoBasics } from './basics.ts';
import { demoFindings } from './resilience.ts';

describe('what the demo measured', () => {
  const all = [...demoFindings.before, ...demoFindings.after];

  it('was found by checks that are there, for reasons that they have words for', () => {
    for (const finding of all) {
      const check = checkWith(finding.check);
      expect(check, finding.check).toBeDefined();
      for (const language of ['nl', 'en'] as const)
        expect(check && foundIn(check, finding, language), finding.check).not.toBe('');
    }
  });
});

describe('what the demo answered', () => {
  it('is about statements that are there', () => {
    for (const id of Object.keys(demoBasics)) expect(statementWith(id), id).toBeDefined();
  });
});
