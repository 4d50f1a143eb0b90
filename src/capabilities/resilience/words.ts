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
