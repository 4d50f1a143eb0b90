import { partNames } from '#capabilities/scan/ui/part-names.ts';
import { formatEuros, formatNumber } from '#platform/language/format.ts';
import type { Language } from '#platform/language/language.ts';
import { countryName } from '../countries.ts';
import type { Facts } from '../entry.ts';
import { entryTexts } from '../entry.messages.ts';

type Fact = { readonly term: string; readonly value: string };

const said = (facts: readonly (Fact | false)[]): Fact[] =>
  facts.filter((fact) => fact !== false && fact.value !== '') as Fact[];

/** With whom and where, in words; what is not known is left out. */
export function togetherFacts(facts: Facts, language: Language): Fact[] {
  const t = entryTexts[language];
  return said([
    { term: t.fact.organisations, value: facts.organisations.join(', ') },
    { term: t.fact.sectors, value: facts.sectors.map((one) => t.sector[one]).join(', ') },
    {
      term: t.fact.partnerSectors,
      value: facts.partnerSectors.map((one) => t.sector[one]).join(', '),
    },
    { term: t.fact.place, value: facts.place },
    {
      term: t.fact.countries,
      value: facts.countries.map((code) => countryName(code, language)).join(', '),
    },
    { term: t.fact.period, value: periodOf(facts, language) },
    { term: t.fact.stage, value: facts.stage ? t.stage[facts.stage] : '' },
  ]);
}

/** For whom it was, and which parts of the scan it is about. */
export function audienceFacts(facts: Facts, language: Language): Fact[] {
  const t = entryTexts[language];
  const parts = partNames(language).filter(({ part }) => facts.parts.includes(part));
  return said([
    { term: t.fact.audiences, value: facts.audiences.map((one) => t.audience[one]).join(', ') },
    { term: t.fact.parts, value: parts.map(({ name }) => name).join(', ') },
  ]);
}

/** What it cost, structural and project money apart. */
export function costFacts(facts: Facts, language: Language): Fact[] {
  const t = entryTexts[language];
  const { structuralEuros, projectEuros, hours } = facts;
  return said([
    structuralEuros !== null && {
      term: t.fact.structural,
      value: formatEuros(structuralEuros, language),
    },
    projectEuros !== null && { term: t.fact.project, value: formatEuros(projectEuros, language) },
    hours !== null && { term: t.fact.hours, value: t.hours(formatNumber(hours, language)) },
  ]);
}

/** First and last month in words. */
export function periodOf({ started, ended }: Facts, language: Language): string {
  const t = entryTexts[language];
  const [from, until] = [monthIn(started, language), monthIn(ended, language)];
  if (from && until) return from === until ? from : t.fromUntil(from, until);
  if (from) return t.since(from);
  return until ? t.until(until) : '';
}

function monthIn(month: string | null, language: Language): string {
  if (!month || !/^\d{4}-\d{2}$/.test(month)) return month ?? '';
  return monthFormat[language].format(new Date(`${month}-15T12:00:00Z`));
}

const format = (locale: string) =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthFormat = { nl: format('nl-NL'), en: format('en-GB') } as const;
