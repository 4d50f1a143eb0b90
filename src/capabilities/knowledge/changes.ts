import { noWords, wordFields, type Content, type Words } from './entry.ts';
import { factFields, isWordField, type FactField, type WordField } from './writing-parts.ts';

type Language = Content['language'];

/** A field of a content: a fact, or a word field in one language (`nl.problem`). */
export type Place = FactField | 'language' | `${Language}.${WordField}`;

const places: readonly Place[] = [
  'language',
  ...(['nl', 'en'] as const).flatMap((language) =>
    wordFields.map((field) => `${language}.${field}` as const),
  ),
  ...factFields,
];

/** What stands in a place. */
export function valueAt(content: Content, place: Place): unknown {
  if (place === 'language') return content.language;
  const word = wordPlace(place);
  if (word) return content.words[word.language]?.[word.field] ?? '';
  const value = content.facts[place as FactField];
  return place === 'costUnknown' ? value === true : value;
}

/** A content with something else in one place; a translation without any words is no translation. */
export function withValue(content: Content, place: Place, value: unknown): Content {
  if (place === 'language') return { ...content, language: value as Language };
  const word = wordPlace(place);
  if (!word) return { ...content, facts: { ...content.facts, [place]: value } };
  const words: Words = { ...(content.words[word.language] ?? noWords), [word.field]: value };
  const isNone =
    word.language !== content.language && wordFields.every((field) => words[field] === '');
  return { ...content, words: { ...content.words, [word.language]: isNone ? undefined : words } };
}

/** The language and the field of a place that holds words; undefined when it holds a fact. */
export function wordPlace(
  place: Place,
): { readonly language: Language; readonly field: WordField } | undefined {
  const [language, field = ''] = place.split('.');
  return (language === 'nl' || language === 'en') && isWordField(field)
    ? { language, field }
    : undefined;
}

/** The places in which two contents differ, in the order in which they are read. */
export function changedPlaces(before: Content, after: Content): readonly Place[] {
  return places.filter((place) => !same(valueAt(before, place), valueAt(after, place)));
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** A place that two people changed at once, each in another way. */
export type Clash = { readonly place: Place; readonly theirs: unknown; readonly mine: unknown };

/** Two tellings with a common ancestor, as far as they can be put together without asking. */
export type Merged = {
  /** Holds what only one of both changed; where they clash, what the other one wrote. */
  readonly content: Content;
  readonly clashes: readonly Clash[];
  /** What the other one changed meanwhile. */
  readonly changedByOther: readonly Place[];
};

/** Puts what I typed (from `base`) on top of what somebody else saved meanwhile (`theirs`). */
export function merge(base: Content, theirs: Content, mine: Content): Merged {
  const changedByOther = changedPlaces(base, theirs);
  let content = theirs;
  const clashes: Clash[] = [];
  for (const place of changedPlaces(base, mine)) {
    const [other, own] = [valueAt(theirs, place), valueAt(mine, place)];
    if (same(other, own)) continue;
    if (changedByOther.includes(place)) clashes.push({ place, theirs: other, mine: own });
    else content = withValue(content, place, own);
  }
  return { content, clashes, changedByOther };
}
