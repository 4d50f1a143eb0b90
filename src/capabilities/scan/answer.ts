import {
  indicatorsOf,
  type Indicator,
  type Instrument,
  type Layer,
  type Part,
} from './instrument.ts';
import type { Given } from './levels.ts';

/** How long a note can be: evidence in a few sentences, not a document. */
export const MAX_NOTE = 1000;

/** What can be chosen for an indicator: a level as it stands in a form, or why there is none. */
export const choices = ['1', '2', '3', '4', '5', 'unknown', 'not-applicable'] as const;
export type Choice = (typeof choices)[number];

/** Whether a text from outside is one of the choices. */
export function isChoice(text: unknown): text is Choice {
  return choices.some((choice) => choice === text);
}

/** A choice as it is kept. */
export function givenBy(indicator: string, choice: Choice): Given {
  return choice === 'unknown' || choice === 'not-applicable'
    ? { indicator, kind: choice, level: null }
    : { indicator, kind: 'level', level: Number(choice) };
}

/** What is kept as a choice in a form. */
export function choiceOf({ kind, level }: Pick<Given, 'kind' | 'level'>): Choice | undefined {
  const text = kind === 'level' ? String(level) : kind;
  return isChoice(text) ? text : undefined;
}

/** How far somebody is with one part. */
export type PartProgress = {
  readonly part: Part;
  readonly asked: readonly Indicator[];
  readonly open: readonly Indicator[];
};

/** Per part what a layer asks and what has no answer yet. */
export function progressOf(
  instrument: Instrument,
  layer: Layer,
  answers: readonly Pick<Given, 'indicator'>[],
): PartProgress[] {
  const done = new Set(answers.map(({ indicator }) => indicator));
  const all = indicatorsOf(instrument, layer);
  return instrument.parts.map(({ part }) => {
    const asked = all.filter((indicator) => indicator.part === part);
    return { part, asked, open: asked.filter(({ id }) => !done.has(id)) };
  });
}
