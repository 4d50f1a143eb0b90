import type { Fact } from './check.ts';

const and = { nl: 'en', en: 'and' } as const;

/** A fact in a sentence; several things as “a, b en c”, and after six “… en 4 andere”. */
export function inWords(fact: Fact | undefined, language: 'nl' | 'en'): string {
  if (fact === undefined) return '';
  if (typeof fact !== 'object') return String(fact);
  const shown = fact.length > MOST ? fact.slice(0, MOST - 1) : fact;
  const rest = fact.length - shown.length;
  const others = { nl: `${rest} andere`, en: `${rest} others` }[language];
  const all = rest > 0 ? [...shown, others] : shown;
  return all.length < 2
    ? (all[0] ?? '')
    : `${all.slice(0, -1).join(', ')} ${and[language]} ${all.at(-1)}`;
}

const MOST = 6;

const oneDay = { nl: ['minder dan een dag', '1 dag'], en: ['less than a day', '1 day'] } as const;
const days = { nl: 'dagen', en: 'days' } as const;

/** Whole days in a sentence: “minder dan een dag”, “1 dag”, “12 dagen”. */
export function daysInWords(fact: Fact | undefined, language: 'nl' | 'en'): string {
  if (typeof fact !== 'number') return inWords(fact, language);
  return oneDay[language][fact] ?? `${fact} ${days[language]}`;
}
