/** Money that a text names. */
export type Money = {
  readonly euros: number;
  /** Every year from the running budget, or once from project money. */
  readonly sort: 'structural' | 'project';
  readonly isTotal: boolean;
};

const money =
  /(?:€|\bEUR\b|\beuros?\b)\s?(\d{1,3}(?:[., ]\d{3})+|\d+(?:[.,]\d{1,2})?)(?:,-)?\s?(miljoen|mln\.?|million|m\b|k\b|duizend|thousand)?|(?<![\d.,])(\d{1,3}(?:[., ]\d{3})+|\d+(?:[.,]\d{1,2})?)\s?(miljoen|mln\.?|million|k|duizend|thousand)?\s?(?:€|\beuros?\b|\bEUR\b)/giu;
const costly =
  /\bkost\w*|\bbudget\w*|\bbegro(?:ot|ting)\w*|\bsubsidie\w*|\buitgegeven|\bbeste(?:ed|den|edde)\w*|\binvester\w*|\bgefinancier\w*|\bbetaal\w*|\bprojectgeld|\bstructure\w+|\bcosts?\b|\bspent\b|\bgrants?\b|\bfund(?:ed|ing|s)\b|\binvest\w+|\bpaid\b|\bmoney\b|\bper jaar|\bper year|\ba year|\bexpens\w+/i;
/** The price of a ticket is no cost of the project. */
const priced =
  /\b(?:kaartjes?|toegang\w*|entree\w*|per (?:persoon|kaart|bezoeker|ticket|person|visitor|head)|tickets?|omzet|opbrengst|revenue|turnover|winst|profit)\b/i;
const yearly =
  /structure\w+|per jaar|jaarlijks\w*|p\.j\.|ieder jaar|elk jaar|per year|a year|annual\w*|yearly|every year|running (?:costs?|budget)/i;
const once =
  /project(?:geld|budget|subsidie|money|funding)?|eenmalig\w*|subsidie|one-off|once|grant/i;
const total = /\b(?:in totaal|totale|totaal|total|altogether|in all)\b/i;

/** The costs in euros that a sentence names; `isAboutCost` when a heading says that it is about cost. */
export function moneyIn(sentence: string, isAboutCost = false): Money[] {
  if (!isAboutCost && !costly.test(sentence)) return [];
  const found = [...sentence.matchAll(money)];
  return found.flatMap((match, place) => {
    const begin = (found[place - 1]?.index ?? 0) + (found[place - 1]?.[0].length ?? 0);
    const end = match.index + match[0].length;
    const [before, after] = [
      sentence.slice(begin, match.index),
      sentence.slice(end, found[place + 1]?.index ?? sentence.length),
    ];
    const near = after.slice(0, 60);
    if (priced.test(`${before.slice(-25)} ${near.slice(0, 30)}`)) return [];
    const euros = numberOf(match[1] ?? match[3] ?? '', match[2] ?? match[4] ?? '');
    if (euros === undefined) return [];
    const clause = after.split(/[,;]|\s(?:en|and|plus)\s/u, 1)[0] ?? '';
    const lead = before.split(/[,;]|\s(?:en|and|plus)\s/u).at(-1) ?? '';
    const isYearly = yearly.test(clause) || (!once.test(clause) && yearly.test(lead));
    return [
      {
        euros,
        sort: isYearly ? ('structural' as const) : ('project' as const),
        isTotal: total.test(before) || total.test(clause),
      },
    ];
  });
}

const own =
  /\b(?:eigen|medewerk\w*|collega\w*|uren|inzet|besteed\w*|besteedde\w*|kost\w*|personeel|team|staff|own|spent|colleagues|volunteers?|vrijwillig\w*|in-kind|people|work|worked|cost|took)\b/i;

/** Hours of work that a sentence names; a number of hours a week, or of opening, is something else. */
export function hoursIn(sentence: string, isAboutCost = false): number | undefined {
  for (const match of sentence.matchAll(
    /(?<![\d.,:])(\d{1,3}(?:[., ]\d{3})+|\d+)\s?(?:manuren|werkuren|uren|uur|hours|person-hours)\b(?!\s?(?:per|a|an|in de|van)\s?(?:week|dag|maand|day|month)|\s+(?:open|later|lang|long|voor|before|na|after|zender|service)\b)/giu,
  )) {
    if (!isAboutCost && !own.test(sentence.replace(match[0], ''))) continue;
    if (
      /\b(?:om|at|binnen|within|na|after|van|from)\s$/i.test(sentence.slice(0, match.index)) &&
      !isAboutCost
    )
      continue;
    return numberOf(match[1] ?? '', '');
  }
  return undefined;
}

const counted =
  '(?:bezoekers?|deelnemers?|mensen|personen|jongeren|leerlingen|scholieren|studenten|respondenten|kinderen|gebruikers|toeschouwers|kijkers|ouderen|visitors?|participants?|people|respondents?|pupils|students|children|users|viewers|visits|bezoeken|audience members|young people|older people|interviews|teachers|docenten|medewerkers)';
const countedIn = new RegExp(
  `(?<![\\d.,€-])(?:(\\d{1,3}(?:[.,]\\d{3})+|\\d{1,6})\\s+(?:\\p{Ll}+\\s+){0,2}?${counted})(?!\\p{L})`,
  'iu',
);

/** How many people or visits a sentence is about; undefined when it does not say. */
export function countIn(sentence: string): number | undefined {
  const stated = /\bn\s?=\s?(\d{1,3}(?:[.,]\d{3})+|\d+)/i.exec(sentence)?.[1];
  const said = stated ?? countedIn.exec(sentence)?.[1];
  return said === undefined ? undefined : numberOf(said, '');
}

/** A number as people in the Netherlands or in England write it: both 6.000 and 6,000 are six thousand. */
export function numberOf(text: string, scale: string): number | undefined {
  const plain = /^\d{1,3}(?:[., ]\d{3})+$/.test(text)
    ? text.replace(/[., ]/g, '')
    : text.replace(',', '.');
  const times = /^(?:mil|mln|m$)/i.test(scale) ? 1_000_000 : scale ? 1_000 : 1;
  const number = Math.round(Number(plain) * times);
  return Number.isSafeInteger(number) && number <= 1_000_000_000 ? number : undefined;
}
