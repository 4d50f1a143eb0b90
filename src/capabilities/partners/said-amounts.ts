import { moneyBands, type MoneyBand, type MoneySource } from './card.ts';
import { saidBy, type Said } from './said.ts';

const words: Readonly<Record<string, number>> = {
  ...{ twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10 },
  ...{ twaalf: 12, vijftien: 15, twintig: 20, vijfentwintig: 25, dertig: 30, veertig: 40 },
  ...{ vijftig: 50, zestig: 60, zeventig: 70, tachtig: 80, negentig: 90, honderd: 100 },
  ...{ tweehonderd: 200, driehonderd: 300, vijfhonderd: 500, duizend: 1000, tweeduizend: 2000 },
  ...{ drieduizend: 3000, vierduizend: 4000, vijfduizend: 5000, zesduizend: 6000 },
  ...{ zevenduizend: 7000, achtduizend: 8000, tienduizend: 10_000, twaalfduizend: 12_000 },
  ...{ vijftienduizend: 15_000, twintigduizend: 20_000, vijftigduizend: 50_000 },
  ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60 },
  ...{ seventy: 70, eighty: 80, ninety: 90, hundred: 100 },
};
const word = Object.keys(words)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const digits = '\\d{1,3}(?:[., ]\\d{3})+|\\d+';
const number = `(?:${digits}|(?:a |one |een )?(?:${word}))`;
const scale = '(?:\\s?(?:k|duizend|thousand|hundred))';
const euro = '(?:€|euros?\\b|eur\\b)';
const range = `(?:(?:tussen(?: de)?|between|van)\\s+)?(?:${euro}\\s?)?${number}${scale}?\\s*(?:-|–|tot|en|to|and)\\s*`;

/** A number as people in the Netherlands or in England write it; undefined when it is none. */
export function numberOf(text: string, times = ''): number | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^(?:a|one|een) /, '');
  const value = words[plain] ?? Number(plain.replace(/[., ](?=\d{3}(?!\d))/g, ''));
  const factor = /k|duizend|thousand/i.test(times) ? 1000 : /hundred/i.test(times) ? 100 : 1;
  return Number.isSafeInteger(value) ? value * factor : undefined;
}

/** The band in which an amount of euros falls. */
export function bandOf(euros: number): MoneyBand {
  if (euros === 0) return 'none';
  return moneyBands.find((band) => Number(band) >= euros) ?? 'more';
}

const money = new RegExp(
  `(?<![\\p{L}\\d.,])(?:${range})?(?:${euro}\\s?(${digits})(${scale})?(?:,-|,\\d{2}\\b)?|(${number})(${scale})?(?:,-)?\\s?(?:${euro}))(?:\\s+(?:in totaal|per jaar|a year|per year|structureel|projectgeld|subsidie))?`,
  'giu',
);
const noMoney =
  /(?<!\p{L})(?:(?:helaas |unfortunately )?(?:geen|zonder) (?:geld|budget|middelen)|no (?:money|budget|funding)|without (?:a budget|money))(?!\p{L})/giu;

/** Amounts of euros that a text names, as bands; of a range the upper end. */
export function moneySaid(text: string): readonly Said<MoneyBand>[] {
  const named = saidBy(text, money, (match) => {
    const euros = numberOf(match[1] ?? match[3] ?? '', match[2] ?? match[4]);
    return euros === undefined ? undefined : bandOf(euros);
  });
  return named.length > 0 ? named : saidBy(text, noMoney, () => 'none');
}

const structural =
  /(?<!\p{L})(?:structure(?:el|le|el geld)|structural|per jaar|jaarlijks\p{L}*|elk jaar|ieder jaar|a year|per year|annual(?:ly)?|every year|(?:vaste|lopende) begroting|running budget)(?!\p{L})/giu;
const project =
  /(?<!\p{L})(?:project(?:geld|budget|subsidie| money| budget| funding)|subsidie|eenmalig\p{L}*|fonds|grant|one-off)(?!\p{L})/giu;

/** Whether money is of the running budget or of a project, where the text says one of them. */
export function moneySourceSaid(text: string): Said<MoneySource> | undefined {
  const [yearly] = saidBy(text, structural, (): MoneySource => 'structural');
  const [once] = saidBy(text, project, (): MoneySource => 'project');
  return yearly && once ? undefined : (yearly ?? once);
}

const hours = new RegExp(
  `(?<![\\p{L}\\d.,])(?:${range})?(${number})\\s?(?:eigen |own |working )?(?:manuren|werkuren|uren|uur|hours)(?!\\p{L})(?!\\s?(?:per|a|an|in de|each|each)\\s?(?:week|dag|maand|day|month))`,
  'giu',
);
/** Before these words it is a moment or a term, and no work. */
const moment = /(?:om|vanaf|tot|rond|binnen|within|at|after|na|until|by|elke|every)\s$/iu;

/** Hours of work that a text names; hours a week, and hours of the clock, are something else. */
export function hoursSaid(text: string): readonly Said<number>[] {
  return saidBy(text, hours, (match) => {
    if (moment.test(text.slice(0, match.index))) return undefined;
    return numberOf(match[1] ?? '');
  });
}
