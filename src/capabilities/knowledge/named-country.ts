import { countryNames } from './data/countries.ts';

const codes = new Map(
  Object.entries(countryNames).flatMap(([code, names]) =>
    [code, ...names].map((name) => [name.toLowerCase(), code] as const),
  ),
);
const longNames = Object.values(countryNames)
  .flat()
  .filter((name) => name.length > 3);
const inText = new RegExp(`(?<!\\p{L})(?:${longNames.join('|')})(?!\\p{L})`, 'gu');

/** The country that these words are the name or the code of, as ISO 3166-1 alpha-2. */
export function countryOf(words: string): string | undefined {
  const name = words.trim();
  // A code is written in capitals: "(de)" is a word.
  if (name.length <= 3 && name !== name.toUpperCase()) return undefined;
  return codes.get(name.toLowerCase());
}

/** The countries that a text names, in order, each once. */
export function countriesIn(text: string): string[] {
  const named = [...text.matchAll(inText)].map(([name]) => countryOf(name));
  const coded = [...text.matchAll(/\(([A-Z]{2,3})\)/g)].map(([, code = '']) => countryOf(code));
  return [...new Set([...named, ...coded])].filter((code) => code !== undefined);
}
