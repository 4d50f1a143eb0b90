import { wordFields, wordsIn, type Content } from './entry.ts';

/** A text of fewer characters does not tell its language. */
const TELLING = 120;

/** The original words of a content together, when there are enough of them to tell their language. */
export function tellingText(content: Content): string | undefined {
  const words = wordsIn(content, content.language);
  const text = wordFields.map((field) => words[field]).join('\n');
  return text.length < TELLING ? undefined : text;
}

/** The same words as another language than was thought; a translation changes places with them. */
export function inOtherLanguage(content: Content): Content {
  const { nl, en } = content.words;
  return {
    ...content,
    language: content.language === 'nl' ? 'en' : 'nl',
    words: { nl: en, en: nl },
  };
}
