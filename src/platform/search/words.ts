/** One word of a text: folded, as it is compared, and in lower case, as it stands there. */
export type Word = { readonly word: string; readonly surface: string };

/** Letters that Unicode does not take apart, as people without that key write them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const APOSTROPHES = "'’‘ʼ`´";
const HYPHENS = '\\-‐‑';
const LETTER = '[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*';
const WORD = new RegExp(`${LETTER}(?:[${APOSTROPHES}${HYPHENS}]${LETTER})*`, 'gu');
const HYPHEN = new RegExp(`[${HYPHENS}]`, 'u');
const BEYOND_ASCII = /\P{ASCII}/u;
/** A word is looked at up to here: what is longer was not written to be read. */
const LONGEST_WORD = 64;
/** Spellings of which the words are remembered; then we begin again, so that memory stays bounded. */
const REMEMBERED = 400_000;

/** A word without case, diacritics, apostrophes and hyphens; folding twice changes nothing. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (!BEYOND_ASCII.test(lower)) return lower.replace(/[^a-z0-9]/g, '').slice(0, LONGEST_WORD);
  const apart = lower.normalize('NFKD').toLowerCase().normalize('NFKD');
  return Array.from(apart.replace(/[^\p{L}\p{N}]/gu, ''), (letter) => LETTERS[letter] ?? letter)
    .slice(0, LONGEST_WORD)
    .join('');
}

/** Reads words out of a text. `theater-workshop` is one word, and both its parts. */
export function wordReader(possessive?: RegExp): (text: string) => Word[] {
  let remembered = new Map<string, readonly Word[]>();
  const wordsOf = (raw: string): readonly Word[] => {
    const surface = raw.toLowerCase();
    const whole = possessive === undefined ? surface : surface.replace(possessive, '');
    const parts = HYPHEN.test(whole) ? whole.split(HYPHEN) : [];
    return [whole, ...parts]
      .map((part) => ({ word: fold(part), surface: part }))
      .filter(({ word }) => word !== '');
  };
  return (text) => {
    const plain = BEYOND_ASCII.test(text) ? text.normalize('NFKC') : text;
    const found: Word[] = [];
    for (const raw of plain.match(WORD) ?? []) {
      let words = remembered.get(raw);
      if (words === undefined) {
        if (remembered.size >= REMEMBERED) remembered = new Map();
        words = wordsOf(raw);
        remembered.set(raw, words);
      }
      for (const word of words) found.push(word);
    }
    return found;
  };
}
