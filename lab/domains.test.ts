import { describe, expect, it } from 'vitest';
import { checks } from '#capabilities/resilience/checks.ts';
import { isPublic } from '#platform/http/addresses.ts';
import { domains } from './domains.ts';
import { wellVerdicts } from './verdicts.ts';
import { nameservers } from './zones.ts';

const known = new Set(checks.map(({ id }) => id));

describe('The table of the laboratory', () => {
  it('has at least thirty domains, each with a name and addresses of its own', () => {
    expect(domains.length).toBeGreaterThanOrEqual(30);
    for (const key of ['id', 'v4', 'v6', 'about'] as const)
      expect(new Set(domains.map((each) => each[key])).size, key).toBe(domains.length);
  });

  it('has addresses of the outside world, so that the guard stays on', () => {
    const addresses = domains.flatMap(({ v4, v6 }) => [v4, v6]);
    for (const each of [...addresses, ...Object.values(nameservers).flat()])
      expect(isPublic(each), each).toBe(true);
  });

  it('says of every check what a domain gets on which all is well', () => {
    for (const { id } of checks) expect(wellVerdicts, id).toHaveProperty(id);
  });

  it('names no check twice in other words', () => {
    for (const { id, expected } of domains)
      for (const check of Object.keys(expected))
        expect(wellVerdicts, `${id}: ${check}`).toHaveProperty(check);
  });

  // Each shows as skipped until its check is there.
  for (const id of Object.keys(wellVerdicts))
    it.skipIf(!known.has(id))(`waits for no check: ${id}`, () => {
      expect(known).toContain(id);
    });
});
