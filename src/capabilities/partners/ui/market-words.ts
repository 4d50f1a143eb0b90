import type { Language } from '#platform/language/language.ts';
import { cardWords } from '../card.messages.ts';
import { audiences, forms, kinds, places } from '../card.ts';
import { facets } from '../concept.ts';
import { topConcepts } from '../concepts.ts';
import { marketLanguages, type MarketChoice, type MarketFilter } from '../marketplace.ts';
import { conceptTitle } from './concept-words.ts';

/** The name of a value of a filter; the value itself when it has none. */
export function filterValueName(filter: MarketFilter, value: string, language: Language): string {
  if (filter === 'concept') return conceptTitle(value, language);
  const t = cardWords[language];
  const names: Readonly<
    Record<Exclude<MarketFilter, 'concept'>, Readonly<Record<string, string>>>
  > = {
    kind: t.kind,
    form: t.form,
    audience: t.audience,
    place: t.place,
    language: t.language,
  };
  return names[filter][value] ?? value;
}

/** The values that one can choose; of the concepts the top ones, and the one that was chosen by a link. */
export function filterOptions(filter: MarketFilter, choice: MarketChoice, language: Language) {
  const named = (value: string) => ({ value, label: filterValueName(filter, value, language) });
  if (filter !== 'concept') {
    const values = { kind: kinds, form: forms, audience: audiences, place: places };
    return (filter === 'language' ? marketLanguages : values[filter]).map(named);
  }
  const tops = facets.flatMap(topConcepts).map(({ id }) => id);
  const all = new Set([...tops, ...(choice.concept === undefined ? [] : [choice.concept])]);
  return [...all].map(named).sort((one, other) => one.label.localeCompare(other.label, language));
}
