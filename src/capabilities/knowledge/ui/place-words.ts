import { partNames } from '#capabilities/scan/ui/part-names.ts';
import { formatEuros, formatNumber } from '#platform/language/format.ts';
import type { Language } from '#platform/language/language.ts';
import { countryName } from '../countries.ts';
import { wordPlace, type Place } from '../changes.ts';
import { draftTexts } from '../draft.messages.ts';
import { entryTexts } from '../entry.messages.ts';

/** What a place in a text is called on screen: its field, and the language where that matters. */
export function placeName(place: string, language: Language, original?: Language): string {
  const t = draftTexts[language];
  const word = wordPlace(place as Place);
  if (word && word.language !== original && original !== undefined)
    return `${t.short[word.field]} (${t.clash.inLanguage[word.language]})`;
  const fields: Readonly<Record<string, string>> = t.short;
  return fields[word?.field ?? place] ?? place;
}

/** What stands in a place, in words that can be read; empty when nothing does. */
export function placeValue(place: Place, value: unknown, language: Language): string {
  const t = entryTexts[language];
  const words = (dictionary: Readonly<Record<string, string>>) =>
    (Array.isArray(value) ? value : [value])
      .map((one) => dictionary[String(one)] ?? String(one))
      .join(', ');
  if (value === null || value === undefined || value === false || value === '') return '';
  if (place === 'sectors' || place === 'partnerSectors') return words(t.sector);
  if (place === 'audiences') return words(t.audience);
  if (place === 'stage') return words(t.stage);
  if (place === 'licence') return words(t.licence);
  if (place === 'language') return words(draftTexts[language].clash.inLanguage);
  if (place === 'countries' && Array.isArray(value))
    return value.map((code) => countryName(String(code), language)).join(', ');
  if (place === 'parts' && Array.isArray(value))
    return partNames(language)
      .filter(({ part }) => value.includes(part))
      .map(({ name }) => name)
      .join(', ');
  if (place === 'costUnknown') return draftTexts[language].field.costUnknown;
  if (typeof value === 'number')
    return place.endsWith('Euros') ? formatEuros(value, language) : formatNumber(value, language);
  if (place === 'sources' && Array.isArray(value)) return value.map(sourceLine).join('\n');
  return Array.isArray(value) ? value.join(', ') : String(value);
}

function sourceLine(source: unknown): string {
  const { title, url, year } = source as Readonly<Record<string, string>>;
  return [title, url, year].filter(Boolean).join(', ');
}
