import { noFacts, wordFields, type Facts, type Kind, type Words } from './entry.ts';

export type WordField = keyof Words;
export type FactField = keyof Facts;

/** The parts in which an entry is written, in the order in which they are asked: the problem first. */
export const writingParts = [
  'problem',
  'done',
  'with',
  'audience',
  'changed',
  'failed',
  'cost',
  'after',
  'sources',
] as const;
export type WritingPart = (typeof writingParts)[number];

type Fields = { readonly words: readonly WordField[]; readonly facts: readonly FactField[] };

/** What each part asks. Together they ask everything, and nothing twice. */
export const fieldsOfPart: { readonly [P in WritingPart]: Fields } = {
  problem: { words: ['title', 'problem'], facts: [] },
  done: { words: ['done'], facts: ['stage', 'started', 'ended'] },
  with: {
    words: ['together'],
    facts: ['sectors', 'partnerSectors', 'organisations', 'place', 'countries'],
  },
  audience: { words: [], facts: ['audiences', 'parts'] },
  changed: { words: ['changed'], facts: ['n'] },
  failed: { words: ['failed'], facts: [] },
  cost: { words: [], facts: ['structuralEuros', 'projectEuros', 'hours', 'costUnknown'] },
  after: { words: ['remains', 'reuse'], facts: ['licence'] },
  sources: { words: [], facts: ['sources'] },
};

/** A source is what others found out: what it cost and who was reached are not asked. */
const skipped: { readonly [K in Kind]: readonly WritingPart[] } = {
  case: [],
  method: [],
  source: ['changed', 'failed', 'cost'],
};

/** The parts in which an entry of a kind is written. */
export function partsOf(kind: Kind): readonly WritingPart[] {
  return writingParts.filter((part) => !skipped[kind].includes(part));
}

export function isWritingPart(text: unknown): text is WritingPart {
  return writingParts.some((part) => part === text);
}

export function isWordField(field: string): field is WordField {
  return wordFields.some((one) => one === field);
}

/** Every fact, also those that a draft of an older day does not have. */
export const factFields: readonly FactField[] = [
  ...(Object.keys(noFacts) as FactField[]),
  'costUnknown',
];

/** The part that asks a field. */
export function partOf(field: WordField | FactField): WritingPart {
  const found = writingParts.find((part) => {
    const { words, facts } = fieldsOfPart[part];
    return words.some((one) => one === field) || facts.some((one) => one === field);
  });
  if (!found) throw new Error(`No part asks ${field}.`);
  return found;
}
