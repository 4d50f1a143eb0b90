/** A text on screen, complete in both languages. */
export type Text = { readonly nl: string; readonly en: string };

/** The five parts of digital transformation, in the order in which they are shown. */
export const parts = [
  'strategy-and-budget',
  'culture-and-competences',
  'data-and-technology',
  'audience-and-value',
  'processes-and-structure',
] as const;

/** One of the five parts. */
export type Part = (typeof parts)[number];

/** How far a scan goes, smallest first: each layer holds everything in the layers before it. */
export const layers = ['quick', 'basis', 'deepening'] as const;

/** One of the three layers. */
export type Layer = (typeof layers)[number];

/** A level from 1 (Startend) to 5 (Integraal). */
export type Level = 1 | 2 | 3 | 4 | 5;

/** One thing per level, level 1 first. */
export type FivePer<T> = readonly [T, T, T, T, T];

/** One question and the smallest layer that asks it; an id keeps its question over versions. */
export type Indicator = {
  readonly id: string;
  readonly part: Part;
  readonly theme: Text;
  readonly layer: Layer;
  readonly question: Text;
  readonly hint?: Text;
  readonly anchors: FivePer<Text>;
};

/** A part in words: its name, what it is about, and an organisation at each level. */
export type PartDescription = {
  readonly part: Part;
  readonly name: Text;
  readonly about: Text;
  readonly levels: FivePer<Text>;
};

/** A complete questionnaire; the version changes as soon as one text in it changes. */
export type Instrument = {
  readonly id: string;
  readonly version: string;
  readonly name: Text;
  readonly levelNames: FivePer<Text>;
  readonly parts: readonly PartDescription[];
  readonly indicators: readonly Indicator[];
};

/** What a scan of this layer asks, smaller layers included, in the instrument's order. */
export function indicatorsOf(instrument: Instrument, layer: Layer): readonly Indicator[] {
  const included = layers.slice(0, layers.indexOf(layer) + 1);
  return instrument.indicators.filter((indicator) => included.includes(indicator.layer));
}
