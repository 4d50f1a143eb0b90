import type { Language } from '#platform/language/language.ts';
import type { CardField } from '../card-changes.ts';
import { cardWords } from '../card.messages.ts';
import type { Content, Kind } from '../card.ts';
import { writingTexts } from '../writing.messages.ts';
import { broughtIn, practicalFacts, type CardFact } from './card-facts.ts';

/** One field of a card in words, also when nothing was said. */
export function fieldInWords(
  field: CardField,
  content: Content,
  kind: Kind,
  language: Language,
): CardFact {
  const t = writingTexts[language];
  const words = cardWords[language];
  if (field === 'title') return { term: t.field.title, value: content.title };
  if (field === 'problem') return { term: words.heading.problem[kind], value: content.problem };
  if (field === 'language')
    return { term: t.field.language, value: words.language[content.language] };
  if (field === 'needs' || field === 'gives')
    return {
      term: words.heading[field][kind],
      value: content[field].map((one) => one.text).join(' · '),
    };
  const term = field === 'moneySource' ? words.fact.money : words.fact[field];
  const all = [...broughtIn(content, language), ...practicalFacts(content, language)];
  return { term, value: all.find((fact) => fact.term === term)?.value ?? '' };
}
