import { beforeAll, describe, expect, it } from 'vitest';
import { checks } from '#capabilities/resilience/checks.ts';
import { limits } from '#capabilities/resilience/retrieval/tools.server.ts';
import type { Placed } from './domain.ts';
import { domains } from './domains.ts';
import { laboratoryOfTests } from './laboratory-of-tests.ts';
import { measured, type Measured } from './measured.ts';
import { expectedOf, wellVerdicts, type Expected } from './verdicts.ts';

const lab = laboratoryOfTests();
let found: ReadonlyMap<string, Measured> = new Map();

beforeAll(async () => {
  if (lab)
    found = await measured(
      lab,
      domains.map(({ name }) => name),
    );
}, 15 * 60_000);

/** The verdicts that are not those of the table. */
function wrongOf({ name, expected }: Placed) {
  const all: Expected = { ...wellVerdicts, ...expected };
  return (found.get(name)?.findings ?? []).flatMap(({ check, verdict, reason }) => {
    const { verdict: wanted, because } = expectedOf(all, check);
    const isRight = wanted === 'any' || (verdict === wanted && (because ?? reason) === reason);
    return isRight ? [] : [`${check}: ${verdict} (${reason}), not ${wanted}`];
  });
}

describe.skipIf(!lab)('A measurement in the laboratory', () => {
  it.each(domains)('of $name gives the verdicts of its line: $about', (domain) => {
    expect(found.get(domain.name)?.findings).toHaveLength(checks.length);
    expect(wrongOf(domain)).toEqual([]);
  });

  it('ends in time, whatever the other side does', () => {
    for (const [name, { milliseconds }] of found)
      expect(milliseconds, name).toBeLessThan(limits.domain + 5_000);
  });

  it('never reached the inside', () => {
    expect(lab?.tripped()).toEqual([]);
  });
});
