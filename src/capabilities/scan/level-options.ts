import type { Indicator, Instrument, Text } from './instrument.ts';

type Words = {
  readonly level: (level: number, name: string) => string;
  readonly unknown: string;
  readonly notApplicable: string;
};

/** The five levels of an indicator to choose from, each with its anchor, and the two ways out. */
export function levelOptions(
  { anchors }: Indicator,
  { levelNames }: Instrument,
  language: keyof Text,
  words: Words,
) {
  return [
    ...anchors.map((anchor, at) => ({
      value: String(at + 1),
      label: words.level(at + 1, levelNames[at]?.[language] ?? ''),
      hint: anchor[language],
    })),
    { value: 'unknown', label: words.unknown },
    { value: 'not-applicable', label: words.notApplicable },
  ];
}
