/** A first conversation lasts so many minutes. */
export const MINUTES = 45;
/** How many days ahead a first conversation is proposed: time to prepare, and not to forget. */
const SOONEST = 8;
const LATEST = 20;
const DAY = 86_400_000;

/** Hours in Amsterdam at which most people work, one for each proposal. */
const hours = [10, 14, 11] as const;

/**
 * Three moments for a first conversation: working days in office hours in Amsterdam, spread over the
 * days that are 8 to 20 ahead, without Dutch public holidays. The same `now` gives the same moments.
 */
export function momentsFrom(now: Date): readonly Date[] {
  const days: Date[] = [];
  for (let ahead = SOONEST; ahead <= LATEST; ahead += 1) {
    const day = dayOf(new Date(now.getTime() + offset(now) + ahead * DAY));
    if (isWorkingDay(day)) days.push(day);
  }
  const last = days.length - 1;
  const chosen = [days[0], days[Math.floor(last / 2)], days[last]];
  return chosen.flatMap((day, index) => (day ? [inAmsterdam(day, hours[index] ?? 10)] : []));
}

/** The days on which most Dutch offices are closed, beside the weekend, as `2027-04-27`. */
export function holidays(year: number): ReadonlySet<string> {
  const easter = easterOf(year);
  const around = (days: number) => iso(new Date(easter.getTime() + days * DAY));
  const kingsDay = new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? 26 : 27;
  return new Set([
    ...[`${year}-01-01`, `${year}-04-${kingsDay}`, `${year}-05-05`],
    ...[`${year}-12-25`, `${year}-12-26`],
    // Good Friday, Easter Monday, Ascension, Whit Monday.
    ...[around(-2), around(1), around(39), around(50)],
  ]);
}

function isWorkingDay(day: Date): boolean {
  const weekday = day.getUTCDay();
  return weekday > 0 && weekday < 6 && !holidays(day.getUTCFullYear()).has(iso(day));
}

const iso = (day: Date) => day.toISOString().slice(0, 10);
const dayOf = (moment: Date) => new Date(`${iso(moment)}T00:00:00Z`);

/** This hour on this day in Amsterdam, as a moment. */
function inAmsterdam(day: Date, hour: number): Date {
  const asIfUtc = new Date(day.getTime() + hour * 3_600_000);
  return new Date(asIfUtc.getTime() - offset(asIfUtc));
}

/**
 * How far Amsterdam is ahead of UTC, in milliseconds: two hours from the last Sunday of March to the
 * last Sunday of October, at 01:00 UTC (directive 2000/84/EC), else one.
 */
function offset(moment: Date): number {
  const year = moment.getUTCFullYear();
  const summer = moment >= lastSunday(year, 2) && moment < lastSunday(year, 9);
  return (summer ? 2 : 1) * 3_600_000;
}

function lastSunday(year: number, month: number): Date {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return new Date(last.getTime() - last.getUTCDay() * DAY);
}

/** Easter Sunday by the anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus 1991, ch. 8). */
function easterOf(year: number): Date {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return new Date(Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1));
}
