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

/** The language of a text, by its function words and then its letters; Dutch when neither tells. */
export function languageOf(text: string): Language {
  let balance = 0;
  for (const { word } of words(text.slice(0, 20_000)).slice(0, ENOUGH)) {
    const isDutch = dutchStopWords.has(word);
    const isEnglish = englishStopWords.has(word);
    if (isDutch !== isEnglish) balance += isDutch ? 3 : -3;
    else if (!isDutch) balance += Number(DUTCH.test(word)) - Number(ENGLISH.test(word));
  }
  return balance < 0 ? 'en' : 'nl';
}
