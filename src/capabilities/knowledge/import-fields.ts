import { wordFields, type Facts, type Words } from './entry.ts';
import type { Proposal } from './proposed.ts';

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

/** Every field that a proposal can have. */
export type ProposedFieldName = keyof Words | (typeof typedFacts)[number] | KeepableFact;
export const isTyped = (field: ProposedFieldName): field is (typeof typedFacts)[number] =>
  typedFacts.some((one) => one === field);
export const isKeepable = (field: ProposedFieldName): field is KeepableFact =>
  keepableFacts.some((one) => one === field);

/** Fields that were read from the same sentences, with those sentences; the title is always there. */
export type ProposedRow = {
  readonly from: readonly string[];
  readonly fields: readonly ProposedFieldName[];
};

/** The fields of a proposal, those from the same sentences together, so that nothing is quoted twice. */
export function rowsOf({ words, facts }: Proposal): ProposedRow[] {
  const found: ProposedFieldName[] = [
    ...wordFields.filter((field) => field !== 'title' && words[field]),
    ...typedFacts.filter((fact) => facts[fact]),
    ...keepableFacts.filter((fact) => facts[fact]),
  ];
  const rows = new Map<string, { from: readonly string[]; fields: ProposedFieldName[] }>();
  for (const field of ['title' as const, ...found]) {
    const from = isTyped(field) || isKeepable(field) ? facts[field]?.from : words[field]?.from;
    const key = JSON.stringify(from ?? []);
    const row = rows.get(key) ?? { from: from ?? [], fields: [] };
    row.fields.push(field);
    rows.set(key, row);
  }
  return [...rows.values()];
}
