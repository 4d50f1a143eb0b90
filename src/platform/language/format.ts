import type { Language } from './language.ts';

const locale = { nl: 'nl-NL', en: 'en-GB' } as const;
const timeZone = 'Europe/Amsterdam';

/** A calendar day in words: 22 november 2026. */
export function formatDate(date: Date, language: Language): string {
  return new Intl.DateTimeFormat(locale[language], { dateStyle: 'long', timeZone }).format(date);
}

/** Day and minute: 22 november 2026 om 14:05. */
export function formatMoment(date: Date, language: Language): string {
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone } as const;
  return new Intl.DateTimeFormat(locale[language], options).format(date);
}

/** Whole euros: € 6.000. */
export function formatEuros(euros: number, language: Language): string {
  const options = { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(locale[language], options).format(euros);
}

/** A number with at most `digits` decimals: 1,7 in Dutch, 1.7 in English. */
export function formatNumber(value: number, language: Language, digits = 1): string {
  return new Intl.NumberFormat(locale[language], { maximumFractionDigits: digits }).format(value);
}
