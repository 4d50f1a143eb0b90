import { forms } from './card.ts';
import type { Wish } from './gate.ts';

/** Sorts and regions of organisations, as `organisation.ts` of that capability keeps them. */
const sorts = [
  ...['stage', 'museum', 'heritage', 'festival', 'library', 'education', 'technology'],
  ...['research', 'public-authority', 'other'],
];
const regions = ['DR', 'FL', 'FR', 'GE', 'GR', 'LI', 'NB', 'NH', 'OV', 'UT', 'ZE', 'ZH', 'abroad'];
const sources = ['structural', 'project'];

/** What can be not wanted, as the choice of a form: `sort:museum`, or `all`. */
export const wishChoices: readonly string[] = [
  'all',
  ...sorts.map((value) => `sort:${value}`),
  ...regions.map((value) => `region:${value}`),
  ...forms.map((value) => `form:${value}`),
  ...sources.map((value) => `money-source:${value}`),
];

const chosenKinds = ['all', 'sort', 'region', 'form', 'money-source'] as const;

/** A choice as a wish; undefined when it is none of ours. */
export function wishFrom(choice: string): Pick<Wish, 'kind' | 'value'> | undefined {
  if (!wishChoices.includes(choice)) return undefined;
  const [name, value = ''] = choice.split(':');
  const kind = chosenKinds.find((one) => one === name);
  return kind && { kind, value };
}
