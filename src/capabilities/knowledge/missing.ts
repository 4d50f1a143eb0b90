import { cost, wordsIn, type Content, type Kind } from './entry.ts';
import { partOf, type FactField, type WordField, type WritingPart } from './writing-parts.ts';

/** What an entry needs before a broker looks at it; a case without what failed is not finished. */
const needed: { readonly [K in Kind]: readonly (WordField | 'sectors' | 'cost' | 'sources')[] } = {
  case: ['title', 'problem', 'done', 'changed', 'failed', 'sectors', 'cost'],
  method: ['title', 'problem', 'done'],
  source: ['title', 'problem', 'sources'],
};

/** Something that is not there yet, and the field that asks it. */
export type Missing = {
  readonly what: WordField | 'sectors' | 'cost' | 'sources' | 'translation';
  readonly field: WordField | FactField;
  readonly part: WritingPart | 'translation';
};

/** What is still missing before an entry may be submitted, in the order in which it is asked. */
export function missing(kind: Kind, content: Content): readonly Missing[] {
  const words = wordsIn(content, content.language);
  const { facts } = content;
  const isThere = (what: (typeof needed)[Kind][number]): boolean => {
    if (what === 'cost') return cost(facts) !== null || facts.costUnknown === true;
    if (what === 'sectors' || what === 'sources') return facts[what].length > 0;
    return words[what].trim() !== '';
  };
  const gone = needed[kind]
    .filter((what) => !isThere(what))
    .map((what): Missing => {
      const field = what === 'cost' ? 'structuralEuros' : what;
      return { what, field, part: partOf(field) };
    });
  return [...gone, ...missingTranslation(content)];
}

/** A translation that was begun needs at least its title and its problem; without one there is none. */
function missingTranslation(content: Content): Missing[] {
  const other = content.language === 'nl' ? 'en' : 'nl';
  const words = content.words[other];
  if (!words || (words.title.trim() && words.problem.trim())) return [];
  const field = words.title.trim() ? 'problem' : 'title';
  return [{ what: 'translation', field, part: 'translation' }];
}
