import type { Language } from '../language/language.ts';

/**
 * Endings of words that both languages took from Greek, Latin or French: `microbioloog` is a
 * microbiologist. Each line: the Dutch ending, and what English makes of it.
 */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['loog', ['logist', 'logue']],
  ['loge', ['logist']],
  ['logie', ['logy']],
  ['logisch', ['logical', 'logic']],
  ['graaf', ['grapher', 'graph']],
  ['grafie', ['graphy']],
  ['grafisch', ['graphic', 'graphical']],
  ['nomie', ['nomy']],
  ['noom', ['nomist', 'nomer']],
  ['sofie', ['sophy']],
  ['soof', ['sopher']],
  ['thie', ['thy']],
  ['metrie', ['metry']],
  ['iatrie', ['iatry']],
  ['iater', ['iatrist']],
  ['tie', ['tion', 'cy', 'ty']],
  ['sie', ['sion', 'sy']],
  ['xie', ['xion', 'xy']],
  ['teit', ['ty']],
  ['isch', ['ic', 'ical', 'ian']],
  ['ische', ['ic', 'ical', 'ian']],
  ['isme', ['ism']],
  ['iek', ['ic', 'ics', 'ique', 'y']],
  ['ieel', ['ial']],
  ['ele', ['al']],
  ['eel', ['al', 'el']],
  ['ief', ['ive']],
  ['ieve', ['ive']],
  ['eren', ['ate', 'ise', 'ize', 'e', '']],
  ['iseren', ['ise', 'ize']],
  ['ficeren', ['fy', 'ficate']],
  ['eur', ['or', 'er', 'eur']],
  ['teur', ['tor', 'ter', 'teur']],
  ['trice', ['tor', 'tress']],
  ['icus', ['ician', 'icist', 'ic']],
  ['ica', ['ician', 'icist']],
  ['aris', ['ary', 'arian']],
  ['air', ['ary', 'ar']],
  ['aal', ['al']],
  ['ale', ['al']],
  ['ant', ['ant']],
  ['ent', ['ent']],
  ['ist', ['ist']],
  ['iste', ['ist']],
  ['antie', ['ance', 'ancy']],
  ['entie', ['ence', 'ency']],
  ['eus', ['ous']],
  ['euze', ['ous']],
  ['ator', ['ator']],
  ['age', ['age']],
  ['cus', ['c', 'cian']],
  ['um', ['um']],
  ['ma', ['m', 'me', 'mme']],
  ['ium', ['ium', 'y']],
  ['orie', ['ory']],
  ['erie', ['ery', 'ery']],
  ['ie', ['y']],
];

/** Letters within a word: Dutch, and as English has them. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/^k|k(?=[alortu])/g, 'c'],
  [/kt/g, 'ct'],
  [/ks/g, 'x'],
  [/kw/g, 'qu'],
  [/f(?=[aeiouy].*|r)/g, 'ph'],
  [/oo/g, 'o'],
  [/ee/g, 'e'],
  [/aa/g, 'a'],
  [/uu/g, 'u'],
  [/ij/g, 'i'],
  [/oe/g, 'u'],
  [/t(?=[aeiou])/, 'th'],
];
/** Spellings of one word that are tried at most. */
const MOST = 60;

/** How a word would be spelled in the other language if it were the same word there. */
export function cognatesOf(word: string, from: Language): string[] {
  if (word.length < 5) return [];
  const isDutch = from === 'nl';
  const spellings = new Set<string>([word]);
  for (const [dutch, english] of ENDINGS) {
    for (const other of english) {
      const [ending, made] = isDutch ? [dutch, other] : [other, dutch];
      if (ending === '' || !word.endsWith(ending) || word.length - ending.length < 3) continue;
      spellings.add(word.slice(0, word.length - ending.length) + made);
    }
  }
  if (isDutch) {
    for (const [letters, other] of LETTERS) {
      for (const spelling of [...spellings].slice(0, MOST)) {
        spellings.add(spelling.replace(letters, other));
      }
    }
  }
  spellings.delete(word);
  return [...spellings];
}
