import type { ConceptLanguage } from './concept.ts';

/** A word of a text, and what its forms have in common. */
export type PlainWord = {
  readonly word: string;
  readonly stem: string;
  /** Counts the words that say something; a small word stands half a place after the one before it. */
  readonly place: number;
  readonly isSmall: boolean;
};

/** Articles never matter; other small words do in `on tour`, `samen inkopen`. */
const articles = /^(?:de|het|een|the|an?)$/;

const smallWords: Readonly<Record<ConceptLanguage, ReadonlySet<string>>> = {
  nl: new Set(
    `aan al alle als bij dat de den der deze die dit door een eigen elkaar en er hebben heeft het
    hier hoe hun iets ik in is je kan kunnen maar mee meer met mij moet na naar niet nog of om
    omdat onder ons onze ook op over samen te tegen terwijl tijdens tot uit van veel via voor waar
    wat we wel welke werken wie wij wil willen worden wordt zelf zijn zo zoals zonder`.split(/\s+/),
  ),
  en: new Set(
    `a about after all also an and any are as at be because been before between but by can do
    during each for from has have how i in into is it its may more must no not of on or other our
    out own so some that the their them these they this through to together us want we what when
    where which while who whom will with without working your`.split(/\s+/),
  ),
};

/** The words of a text without articles, in order. `IT` in capitals is no small word. */
export function plainWords(text: string, language: ConceptLanguage): readonly PlainWord[] {
  let place = 0;
  const words = withoutSigns(text).match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).flatMap((said) => {
    const word = said === 'IT' ? said : said.toLowerCase();
    if (articles.test(word)) return [];
    const isSmall = smallWords[language].has(word);
    if (!isSmall) place++;
    return [{ word, stem: stemOf(word, language), place: isSmall ? place + 0.5 : place, isSmall }];
  });
}

const withoutSigns = (text: string): string =>
  text.normalize('NFD').replace(/[\u0300-\u036f'’]/g, '');

/** A text to compare with: lower case, without accents, one space between words. */
export const folded = (text: string): string =>
  withoutSigns(text).toLowerCase().replace(/\s+/g, ' ').trim();

/** What the forms of a folded word have in common; rough, and the same for labels and texts. */
export function stemOf(word: string, language: ConceptLanguage): string {
  if (word.length < 4) return word;
  const base = irregular.get(word);
  if (base !== undefined) return base;
  return language === 'nl' ? dutch(word) : english(word);
}

/** `ouderen` are older people, `ouders` are parents. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['ouderen', 'ouderen'],
  ['kinderen', 'kind'],
  ['leden', 'lid'],
]);

type Rule = readonly [RegExp, string];
const firstOf = (rules: readonly Rule[], word: string): string => {
  const rule = rules.find(([form]) => form.test(word));
  return rule === undefined ? word : word.replace(...rule);
};

const dutchEndings: readonly Rule[] = [
  [/^(.*)(muse|podi|centr|criteri|medi|laboratori)a$/, '$1$2um'],
  [/ieen$/, 'ie'],
  [/eeen$/, 'ee'],
  [/ies$/, 'ie'],
  [/heden$/, 'heid'],
  // gedigitaliseerd, digitaliseert, digitaliseren
  [/^ge(.{3,})eerde?$/, '$1eer'],
  [/^(.{3,})eer(?:t|d|de)$/, '$1eer'],
  [/^(.{3,})eren$/, '$1eer'],
  // schrijft, regelt
  [/^(.{3,}[fkplrm])t$/, '$1'],
  [/jes$/, ''],
  [/tje$|pje$|je$/, ''],
  [/^(.{2,})(?:en|es)$/, '$1'],
  [/^(.{3,}[^s])s$/, '$1'],
  [/^(.{2,}[^ei])e$/, '$1'],
];

function dutch(word: string): string {
  return firstOf(dutchEndings, word)
    .replace(/([aeou])\1(?=[^aeiou]$)/, '$1')
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

const englishEndings: readonly Rule[] = [
  [/^(.{2,})[iy][sz](?:e|es|ed|er|ers|ing|ation|ations)$/, '$1is'],
  [/ies$/, 'y'],
  [/^(.{2,}(?:ss|sh|ch|x))es$/, '$1'],
  [/^(.{3,})ing?s?$/, '$1'],
  [/^(.{3,})ed$/, '$1'],
  [/^(.{3,})ly$/, '$1'],
  [/^(.{2,}[^s])s$/, '$1'],
];

function english(word: string): string {
  return firstOf(englishEndings, word)
    .replace(/(.{3,})e$/, '$1')
    .replace(/([bdfgmnprt])\1$/, '$1')
    .replace(/y$/, 'i');
}
