import { concepts } from './concepts.ts';
import { partsOfWord } from './word-parts.ts';
import type { ConceptLanguage } from './concept.ts';
import { type PlainWord, plainWords } from './plain-word.ts';

/** One way in which a concept can be said: stems that must stand near each other. */
export type Label = {
  readonly concept: string;
  readonly stems: readonly string[];
  /** How sure it is that who says this means the concept, 0–1. */
  readonly worth: number;
};

/** All labels of one language, to be found by any of their stems. */
export type Shelf = {
  readonly labels: ReadonlyMap<string, readonly Label[]>;
  readonly known: ReadonlySet<string>;
  /** How much a stem says: more when fewer concepts have it in their labels. */
  readonly weight: (stem: string) => number;
};

/** A top concept is named by a word for a whole field, which is seldom what somebody asks for. */
const TOP_CONCEPT = 0.6;
/** `verkoop van kaarten` for `kaartverkoop`. */
const TAKEN_APART = 0.85;

function shelfOf(language: ConceptLanguage): Shelf {
  const whole = concepts.flatMap((concept) =>
    [concept[language].label, ...concept[language].others].map((label) => ({
      concept: concept.id,
      words: wordsOfLabel(label, language),
      worth: concept.broader === null ? TOP_CONCEPT : 1,
    })),
  );
  const known = new Set(whole.flatMap(({ words }) => words.map(({ stem }) => stem)));
  const small = new Set(
    whole.flatMap(({ words }) => words.filter(({ isSmall }) => isSmall).map(({ stem }) => stem)),
  );
  const labels = new Map<string, Label[]>();
  const holders = new Map<string, Set<string>>();
  const shelve = (label: Label) => {
    for (const stem of label.stems) {
      labels.set(stem, [...(labels.get(stem) ?? []), label]);
      holders.set(stem, (holders.get(stem) ?? new Set()).add(label.concept));
    }
  };
  for (const { concept, words, worth } of whole) {
    if (words.length > 0) shelve({ concept, worth, stems: words.map(({ stem }) => stem) });
    const [only, ...more] = words;
    if (language !== 'nl' || only === undefined || more.length > 0) continue;
    const parts = partsOfWord(only.word, known);
    if (parts.length === 2) shelve({ concept, worth: worth * TAKEN_APART, stems: parts });
  }
  return {
    labels,
    known,
    weight: (stem) =>
      small.has(stem) ? 0 : Math.log(1 + concepts.length / (holders.get(stem)?.size ?? 1)),
  };
}

/** Small words are left out when enough is left: `advies aan bestuur` yes, `on tour` no. */
function wordsOfLabel(label: string, language: ConceptLanguage): readonly PlainWord[] {
  const words = plainWords(label, language);
  const telling = words.filter(({ isSmall }) => !isSmall);
  return telling.length > 1 ? telling : words;
}

/** The labels as they are looked for in texts; made once. */
export const shelves: Readonly<Record<ConceptLanguage, Shelf>> = {
  nl: shelfOf('nl'),
  en: shelfOf('en'),
};
