import { formatEuros, formatNumber } from '#platform/language/format.ts';
import type { Language } from '#platform/language/language.ts';
import type { Facts } from '../entry.ts';
import { wheelCheckTexts } from '../wheel-check.messages.ts';

/**
 * What it cost on one line, with structural and project money apart; or that it is not known.
 * A sum of nothing is left out beside others.
 */
export function costInWords(
  {
    structuralEuros,
    projectEuros,
    hours,
  }: Pick<Facts, 'structuralEuros' | 'projectEuros' | 'hours'>,
  language: Language,
): string {
  const t = wheelCheckTexts[language];
  const isFree = structuralEuros === 0 || projectEuros === 0;
  const known = [
    structuralEuros ? t.structural(formatEuros(structuralEuros, language)) : '',
    projectEuros ? t.project(formatEuros(projectEuros, language)) : '',
    hours === null ? '' : t.hours(formatNumber(hours, language)),
  ].filter(Boolean);
  return known.join(' · ') || (isFree ? t.free : t.costUnknown);
}
