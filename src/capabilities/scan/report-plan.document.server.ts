import { formatDate, formatEuros, formatNumber } from '#platform/language/format.ts';
import type { Language } from '#platform/language/language.ts';
import { noonOf } from './day.ts';
import type { Block, ReportSection } from './report-block.ts';
import { partName } from './report-figures.document.server.ts';
import { reportTexts } from './report.messages.ts';
import type { Report } from './report.ts';

type Gap = Report['gaps'][number];
type Step = Gap['steps'][number];

/** The gaps that were chosen and their steps; owners stand in it for the organisation itself. */
export function gapsSection(report: Report, language: Language): ReportSection {
  const t = reportTexts[language];
  const blocks: Block[] = report.gaps.flatMap((gap) => blocksOf(gap, report, language));
  const { hours, structural, project } = report.sums;
  if (report.gaps.length === 0) blocks.push({ kind: 'text', text: t.noGaps });
  if (report.gaps.some(({ steps }) => steps.length > 0)) {
    const money = [structural, project].map((euros) => formatEuros(euros, language));
    const [fixed = '', passing = ''] = money;
    blocks.push({
      kind: 'text',
      text: t.together(formatNumber(hours, language), fixed, passing),
    });
    const missing = report.missing.map((part) => partName(report, part, language)).join(', ');
    blocks.push({ kind: 'text', text: missing === '' ? t.integral : t.missing(missing) });
  }
  return { title: t.gaps, wide: true, blocks };
}

function blocksOf(gap: Gap, report: Report, language: Language): Block[] {
  const t = reportTexts[language];
  const inside = report.reader === 'inside';
  const number = (value: number) => formatNumber(value, language);
  const day = formatDate(noonOf(gap.targetDate), language);
  const head: Block[] = [
    { kind: 'heading', text: gap.title },
    {
      kind: 'text',
      text: `${partName(report, gap.part, language)}. ${t.gap(number(gap.startValue), number(gap.targetValue), day)}`,
    },
  ];
  if (gap.steps.length === 0) return [...head, { kind: 'quiet', text: t.noSteps }];
  const table: Block = {
    kind: 'table',
    caption: gap.title,
    head: inside ? [t.step, t.owner, t.due, t.asks] : [t.step, t.due, t.asks],
    widths: inside ? [38, 18, 18, 26] : [48, 20, 32],
    rows: gap.steps.map((step) => rowOf(step, inside, language)),
  };
  return [...head, table];
}

function rowOf(step: Step, inside: boolean, language: Language): string[] {
  const t = reportTexts[language];
  const asks = [
    t.hours(formatNumber(step.hours, language)),
    step.money !== 'none' && t.money[step.money](formatEuros(step.euros, language)),
    step.partnerNeeded && t.partner,
    t.state[step.state],
  ];
  const due = formatDate(noonOf(step.dueOn), language);
  const owner = step.ownerName ?? t.nobody;
  return [step.title, ...(inside ? [owner] : []), due, asks.filter(Boolean).join(', ')];
}
