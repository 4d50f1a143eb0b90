import { formatDate, formatEuros, formatNumber } from '#platform/language/format.ts';
import type { Language } from '#platform/language/language.ts';
import { noonOf } from './day.ts';
import { reportTexts } from './report.messages.ts';
import type { Report } from './report.ts';
import { extremes } from './result.ts';

/** The paragraph that can go into a grant application, sentence by sentence from the facts. */
export function applicationText(report: Report, language: Language): string {
  const t = reportTexts[language].application;
  const number = (value: number) => formatNumber(value, language);
  const nameOf = (part: string) =>
    report.instrument.parts.find((one) => one.part === part)?.name[language] ?? part;
  const found = extremes(report.parts);
  const open = report.gaps.filter(({ closedAs }) => closedAs === null);
  const steps = open.flatMap((gap) => gap.steps).filter(({ state }) => state === 'open');
  const euros = (of: string) =>
    formatEuros(
      steps.filter(({ money }) => money === of).reduce((sum, step) => sum + step.euros, 0),
      language,
    );
  const remains = steps
    .filter(({ money, remains }) => money === 'project' && remains.trim() !== '')
    .map(({ remains }) => unfinished(remains));
  const partnered = steps.filter(({ partnerNeeded }) => partnerNeeded).length;
  const hours = steps.reduce((sum, step) => sum + step.hours, 0);
  const gaps = open.map(({ title, startValue, targetValue, targetDate }) =>
    t.gap(
      unfinished(title),
      number(startValue),
      number(targetValue),
      formatDate(noonOf(targetDate), language),
    ),
  );
  const sentences = [
    t.measured(
      report.organisation.name,
      formatDate(report.on, language),
      report.responses,
      report.asked,
    ),
    found &&
      found.highest.value > found.lowest.value &&
      t.stands(
        nameOf(found.highest.part),
        number(found.highest.value),
        nameOf(found.lowest.part),
        number(found.lowest.value),
      ),
    report.points.length > 0 && t.points(report.points.length),
    gaps.length > 0 && t.gaps(listed(gaps, language), gaps.length === 1),
    steps.length > 0 && t.steps(steps.length, number(hours)),
    steps.some((step) => step.euros > 0) && t.money(euros('structural'), euros('project')),
    remains.length > 0 && t.remains(remains.join('; ')),
    partnered > 0 && t.partners(partnered),
  ];
  return sentences.filter(Boolean).join(' ');
}

const unfinished = (text: string) => text.trim().replace(/\.+$/, '');

function listed(things: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(things);
}
