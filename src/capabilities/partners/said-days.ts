import { saidBy, type Said } from './said.ts';

const months: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const month = months
  .flat()
  .toSorted((a, b) => b.length - a.length)
  .join('|');
/** `1 maart 2027`, `March 1st, 2027`, `maart 2027`, `maart`, `1-3-2027`, `2027-03-01`. */
const day = `(?:(\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4})|(?:(\\d{1,2})(?:st|nd|rd|th|e)?\\s+(?:of\\s+)?)?(?:eind |begin |the end of |mid |half )?(${month})(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d]))?(?:,?\\s+(\\d{4}))?)(?![\\p{L}\\d])`;

/** A day in a text: with its date, or the whole month where only that was named. */
type Named = { readonly year: number; readonly month: number; readonly date: number | null };

const begins = new RegExp(
  `(?<!\\p{L})(?:vanaf|starten? (?:in|op|vanaf)|start (?:in|op)|beginnen? (?:in|op)|begint (?:in|op)|starting (?:in|on|from)|starts? (?:in|on)|begins? (?:in|on)|beginning in|from|as of)\\s+${day}`,
  'giu',
);
const between = new RegExp(
  `(?<!\\p{L})(?:tussen|between|vanaf|van|from)\\s+${day}\\s+(?:en|and|tot(?: en met)?|t/m|to|until)\\s+${day}`,
  'giu',
);
const ends = new RegExp(
  `(?<!\\p{L})(?:(tot(?: en met)?|t/m|until|till|uiterlijk(?: in| op)?|no later than|klaar (?:zijn )?(?:in|op)|af (?:zijn )?(?:in|op)|finished (?:in|on)|ready (?:in|on)|eindigt (?:in|op)|ends? (?:in|on)|by)|(voor|vóór|before))\\s+${day}`,
  'giu',
);
const decides = new RegExp(
  `(?<!\\p{L})(?:beslissen(?: we)?|beslist|besluiten(?: we)?|besluit(?: valt)?|decide|decision)\\s+(?:is |valt |we |wij )?(?:in|on|op|by|before|voor|uiterlijk(?: op)?)\\s+${day}`,
  'giu',
);

/** The days that a text names: when it begins, when it ends, and when somebody decides. */
export type DaysSaid = {
  readonly startsOn?: Said<string>;
  readonly endsOn?: Said<string>;
  readonly decidesOn?: Said<string>;
};

/** Reads the days in a text; a month without a year is the first one after `today` (`2026-11-22`). */
export function daysSaid(text: string, today: string): DaysSaid {
  const [decision] = saidBy(text, decides, (match) => lastOf(named(match, 1, today)));
  const rest = decision ? blank(text, decision) : text;
  const [span] = saidBy(rest, between, (match) => {
    const last = named(match, 11, today);
    const first = named(match, 1, today, last?.year);
    return first && last ? { first: dayOf(first, 1), last: lastDayOf(last) } : undefined;
  });
  const [start] = span ? [] : saidBy(rest, begins, (match) => firstOf(named(match, 1, today)));
  const [end] = span
    ? []
    : saidBy(rest, ends, (match) => {
        const one = named(match, 3, today);
        return match[2] && one?.date === null ? dayBefore(one) : lastOf(one);
      });
  const startsOn = span ? { ...span, value: span.value.first } : start;
  const endsOn = span ? { ...span, value: span.value.last } : end;
  const isOrdered = !startsOn || !endsOn || startsOn.value <= endsOn.value;
  return {
    ...(startsOn ? { startsOn } : {}),
    ...(endsOn && isOrdered ? { endsOn } : {}),
    ...(decision ? { decidesOn: decision } : {}),
  };
}

function named(
  match: RegExpExecArray,
  first: number,
  today: string,
  yearOfOther?: number,
): Named | undefined {
  const [isoYear, isoMonth, isoDate, date, number, year, before, name, after, named] = match.slice(
    first,
    first + 10,
  );
  if (isoYear) return valid(Number(isoYear), Number(isoMonth), Number(isoDate));
  if (year) return valid(Number(year), Number(number), Number(date));
  const place = months.findIndex((names) => names.includes(name?.toLowerCase() ?? '')) + 1;
  if (place === 0) return undefined;
  const on = before ?? after;
  const thisYear = Number(today.slice(0, 4));
  const isPast = place < Number(today.slice(5, 7));
  const guessed = yearOfOther ?? (isPast ? thisYear + 1 : thisYear);
  return valid(named ? Number(named) : guessed, place, on ? Number(on) : null);
}

function valid(year: number, month: number, date: number | null): Named | undefined {
  if (year < 2000 || year > 2099 || month < 1 || month > 12) return undefined;
  if (date !== null && (date < 1 || date > daysIn(year, month))) return undefined;
  return { year, month, date };
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const written = (year: number, month: number, date: number) =>
  new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);

const dayOf = ({ year, month, date }: Named, otherwise: number) =>
  written(year, month, date ?? otherwise);
const lastDayOf = (one: Named) => dayOf(one, daysIn(one.year, one.month));
const firstOf = (one: Named | undefined) => one && dayOf(one, 1);
const lastOf = (one: Named | undefined) => one && lastDayOf(one);
/** Before March is at the latest on the last day of February. */
const dayBefore = ({ year, month }: Named) => written(year, month, 0);

function blank(text: string, { from, to }: { from: number; to: number }): string {
  return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
}
