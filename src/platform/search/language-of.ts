import type { Language } from '../language/language.ts';
import { dutchStopWords } from './dutch.ts';
import { englishStopWords } from './english.ts';
import { wordReader } from './words.ts';

const words = wordReader();
/** Letters that one of the two languages hardly ever puts together. */
const DUTCH =
  /ij|aa|uu|ieu|oei|eeuw|sch(?!ool|ed|em)|[aeiou]cht|heid$|tie$|lijk|^ge.+d$|kk|en$|je$/;
const ENGLISH = /th|sh|wh|ck|ea|ou(?!d)|ow|[^aeiou]y$|ing$|tion|ity$|qu|ness$|^un|[^e]ed$|ly$/;
/** Words that are enough to tell. */
const ENOUGH = 200;

/** Whether somebody knows a word of a language: the lexicon does. */
type Knows = (word: string, language: Language) => boolean;

/** What a word says that is a function word of one language, or is known in one only; letters say 1. */
const FUNCTION_WORD = 3;
const KNOWN_WORD = 2;

/**
 * The language of a text, by its function words, the words that are known in one language only, and
 * then its letters; when none tells, what was expected. Of labels of a few words, 92 % are right with a lexicon
 * and 73 % without; of sentences all, either way.
 */
export function languageOf(
  text: string,
  knows: Knows = () => false,
  otherwise: Language = 'nl',
): Language {
  let balance = 0;
  for (const { word } of words(text.slice(0, 20_000)).slice(0, ENOUGH)) {
    const isDutch = dutchStopWords.has(word);
    const isEnglish = englishStopWords.has(word);
    if (isDutch !== isEnglish) balance += isDutch ? FUNCTION_WORD : -FUNCTION_WORD;
    else if (!isDutch) {
      balance += KNOWN_WORD * (Number(knows(word, 'nl')) - Number(knows(word, 'en')));
      balance += Number(DUTCH.test(word)) - Number(ENGLISH.test(word));
    }
  }
  if (balance === 0) return otherwise;
  return balance < 0 ? 'en' : 'nl';
}
