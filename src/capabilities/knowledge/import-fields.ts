import type { Facts } from './entry.ts';

/** Facts that somebody corrects by typing. */
export const typedFacts = [
  'organisations',
  'started',
  'ended',
  'structuralEuros',
  'projectEuros',
  'hours',
  'n',
] as const satisfies readonly (keyof Facts)[];

/** Facts of which somebody ticks what is right. */
export const keepableFacts = [
  'sectors',
  'partnerSectors',
  'countries',
  'audiences',
  'stage',
  'licence',
  'sources',
] as const satisfies readonly (keyof Facts)[];
export type KeepableFact = (typeof keepableFacts)[number];

/** How a box names a value: `sectors:stage`. */
export function keyOf(fact: KeepableFact, value: unknown): string {
  return `${fact}:${typeof value === 'string' ? value : JSON.stringify(value)}`;
}
