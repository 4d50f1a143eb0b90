import { noWords, wordFields, type Content } from './entry.ts';

/** The texts by which an entry is found, one per language: its title, and everything it tells. */
export function searchWords(
  content: Content,
): { language: Content['language']; title: string; text: string }[] {
  const { organisations, place, sources } = content.facts;
  const names = [...organisations, place, ...sources.map(({ title }) => title)];
  return (['nl', 'en'] as const).flatMap((language) => {
    const words = content.words[language] ?? noWords;
    if (words.title === '') return [];
    const told = wordFields.filter((field) => field !== 'title').map((field) => words[field]);
    return [{ language, title: words.title, text: [...told, ...names].filter(Boolean).join('\n') }];
  });
}
