import type { Language } from './language.ts';

const timeZone = 'Europe/Amsterdam';

// A formatter costs far more to make than to use, so each is made once.
const formatters = { nl: formattersFor('nl-NL'), en: formattersFor('en-GB') } as const;

function formattersFor(locale: string) {
  const euros = { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 } as const;
  return {
    date: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }),
    moment: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }),
    appointment: new Intl.DateTimeFormat(locale, {
      ...{ dateStyle: 'full', timeStyle: 'short', timeZone },
    }),
    euros: new Intl.NumberFormat(locale, euros),
    /** By the most decimals that they write. */
    number: {
      1: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
      2: new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }),
    },
  };
}

/** A calendar day in words: 22 november 2026. */
export function formatDate(date: Date, language: Language): string {
  return formatters[language].date.format(date);
}

/** Day and minute: 22 november 2026 om 14:05. */
export function formatMoment(date: Date, language: Language): string {
  return formatters[language].moment.format(date);
}

/** Day of the week, day and minute, for what one has to keep free: dinsdag 24 november 2026 om 10:00. */
export function formatAppointment(date: Date, language: Language): string {
  return formatters[language].appointment.format(date);
}

/** Whole euros: € 6.000. */
export function formatEuros(euros: number, language: Language): string {
  return formatters[language].euros.format(euros);
}

/** A number with at most `digits` decimals: 1,7 in Dutch, 1.7 in English. */
export function formatNumber(value: number, language: Language, digits: 1 | 2 = 1): string {
  return formatters[language].number[digits].format(value);
}
