import { expect, it } from 'vitest';
import { CROWD, toldOf } from '../src/capabilities/partners/anonymity.ts';
import { organisations } from './organisations.ts';

it('no organisation of the demo is named by what is told of it', () => {
  const told = toldOf(organisations).map((one) => JSON.stringify(one));
  const counts = new Map<string, number>();
  for (const one of told) counts.set(one, (counts.get(one) ?? 0) + 1);
  expect(organisations.length).toBeGreaterThanOrEqual(40);
  expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(CROWD);
  // And something is told all the same.
  expect(counts.size).toBeGreaterThanOrEqual(3);
});
