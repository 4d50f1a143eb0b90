import { partNames } from '#capabilities/scan/ui/part-names.ts';
import { formatEuros } from '#platform/language/format.ts';
import type { Language } from '#platform/language/language.ts';
import type { Facet } from '../catalogue.ts';
import { catalogueTexts } from '../catalogue.messages.ts';
import { costBands } from '../entry.ts';
import { entryTexts } from '../entry.messages.ts';
import { countryName } from '../countries.ts';

/** The name of a value of a facet; what we do not know (somebody typed it) stays as it is. */
export function valueName(facet: Facet, value: string, language: Language): string {
  const [t, own] = [entryTexts[language], catalogueTexts[language]];
  const names: Partial<Record<Facet, Readonly<Record<string, string>>>> = {
    kind: t.kind,
    setting: own.setting,
    sector: t.sector,
    audience: t.audience,
    stage: t.stage,
    licence: t.licence,
  };
  if (facet === 'cost') return bandName(Number(value), language);
  if (facet === 'country') return countryName(value, language);
  if (facet === 'part')
    return partNames(language).find(({ part }) => part === value)?.name ?? value;
  const named = names[facet];
  return named && Object.hasOwn(named, value) ? (named[value] ?? value) : value;
}

function bandName(band: number, language: Language): string {
  const t = catalogueTexts[language];
  const [from, to] = [costBands[band - 1], costBands[band]];
  const euros = (amount: number) => formatEuros(amount, language);
  if (to === 0) return t.free;
  if (to === undefined) return from === undefined ? '' : t.moreThan(euros(from));
  return from === undefined || from === 0 ? t.upTo(euros(to)) : t.between(euros(from), euros(to));
}
