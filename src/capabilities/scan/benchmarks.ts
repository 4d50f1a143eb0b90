import type { Part, Text } from './instrument.ts';

/** A published mean level (1–5); `n` counts the study's respondents, `sizeClass` is in FTE. */
export type Benchmark = {
  readonly part: Part | 'overall';
  readonly value: number;
  readonly unit: 'level';
  readonly sizeClass?: '51-100';
  readonly n?: number;
  readonly year: number;
  readonly source: { readonly title: string; readonly url: string };
  readonly caution: Text;
  readonly note: Text;
};

const source = {
  title: 'DEN, “Is the cultural sector ready for the digital citizen?”',
  url: 'https://www.den.nl/en/knowledge-and-inspiration/is-the-cultural-sector-ready-for-the-digital-citizen-new-data-reveal-strategic-gap',
};

const caution: Text = {
  nl: 'andere vragenlijst, zelfselectie',
  en: 'other questionnaire, self-selected',
};

const wholeStudy: Text = {
  nl: 'Gemiddelde uit een onderzoek onder 215 professionals van meer dan 100 organisaties.',
  en: 'Average from a study among 215 professionals of more than 100 organisations.',
};

/** The averages per part that we found published; a part without one has no figure here. */
export const benchmarks: readonly Benchmark[] = [
  {
    part: 'strategy-and-budget',
    value: 2.3,
    unit: 'level',
    n: 215,
    year: 2025,
    source,
    caution,
    note: {
      nl: `${wholeStudy.nl} Dit is het laagste van de vijf onderdelen.`,
      en: `${wholeStudy.en} This is the lowest of the five parts.`,
    },
  },
  {
    part: 'strategy-and-budget',
    value: 1.69,
    unit: 'level',
    sizeClass: '51-100',
    year: 2025,
    source,
    caution,
    note: {
      nl: 'Gemiddelde van organisaties met 51 tot en met 100 fte. Hoeveel mensen in deze groep meededen, is niet gepubliceerd.',
      en: 'Average of organisations with 51 to 100 FTE. How many people in this group took part has not been published.',
    },
  },
  {
    part: 'culture-and-competences',
    value: 3.3,
    unit: 'level',
    n: 215,
    year: 2025,
    source,
    caution,
    note: wholeStudy,
  },
];
