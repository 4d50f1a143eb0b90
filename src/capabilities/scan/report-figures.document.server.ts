import { formatNumber } from '#platform/language/format.ts';
import type { Language } from '#platform/language/language.ts';
import type { Instrument, Part } from './instrument.ts';
import type { Block, ReportSection } from './report-block.ts';
import { reportTexts } from './report.messages.ts';
import type { Report } from './report.ts';
import { resultTexts } from './result.messages.ts';
import { stageOf } from './result.ts';
import { sentenceOf } from './ui/result.ts';

/** The names of the five levels, the lowest first. */
export const levelNames = ({ levelNames: names }: Instrument, language: Language) =>
  names.map((name) => name[language]);

/** The name of a part in the instrument of a report. */
export const partName = ({ instrument }: Report, part: Part | 'overall', language: Language) =>
  instrument.parts.find((one) => one.part === part)?.name[language] ?? part;

const exact = (value: number, language: Language) => formatNumber(value, language, 2);

/** The dot plot of the five parts. */
export function figureOf(report: Report, language: Language): Block {
  const t = reportTexts[language];
  const said = resultTexts[language];
  const name = (part: Part) => partName(report, part, language);
  return {
    kind: 'figure',
    title: t.figure.title,
    description: sentenceOf(report.parts, language) ?? t.figure.nothing,
    levels: levelNames(report.instrument, language),
    rows: report.parts.map(({ part, dots, value, target, published }) => ({
      label: name(part),
      dots,
      outcome: value,
      target,
      reference: published.map((one) => ({
        value: one.value,
        label: one.sizeClass ? t.size(one.sizeClass) : t.sector,
      })),
      missing: published.length === 0 ? said.figure.missing : undefined,
    })),
  };
}

/** Per part: its value, its level, and what that level looks like. */
export function partRows(report: Report, language: Language): string[][] {
  const t = reportTexts[language];
  const names = levelNames(report.instrument, language);
  return report.parts.map(({ part, value, target }) => {
    const described = report.instrument.parts.find((one) => one.part === part);
    if (value === undefined) return [partName(report, part, language), '–', t.notMeasured, '–'];
    const { reached, next, exactly } = stageOf(value);
    const [from = '', to] = [names[reached - 1], next && names[next - 1]];
    return [
      partName(report, part, language),
      exact(value, language) +
        (target === undefined ? '' : ` (${t.targetOf(exact(target, language))})`),
      exactly || !to ? t.at(from) : t.between(from, to),
      described?.levels[reached - 1]?.[language] ?? '',
    ];
  });
}

/** What was published, with how many people, when and by whom; and for which parts nothing was. */
export function publishedSection(report: Report, language: Language): ReportSection {
  const t = reportTexts[language];
  const figures = report.parts.flatMap(({ published }) => published);
  const without = report.parts
    .filter(({ published }) => published.length === 0)
    .map(({ part }) => partName(report, part, language));
  const sources = new Set(figures.map(({ source }) => `${source.title}, ${source.url}`));
  const blocks: Block[] = [{ kind: 'text', text: t.publishedLead }];
  if (figures.length > 0) {
    blocks.push({
      kind: 'table',
      caption: t.published,
      head: [t.figure.row, t.publishedHead.figure, t.publishedHead.people, t.publishedHead.caution],
      widths: [28, 22, 24, 26],
      rows: figures.map(({ part, value, sizeClass, n, year, caution }) => [
        partName(report, part, language),
        `${exact(value, language)} (${sizeClass ? t.size(sizeClass) : t.sector})`,
        n === undefined ? t.unknownPeople(year) : t.people(n, year),
        caution[language],
      ]),
    });
    blocks.push({ kind: 'quiet', text: t.source([...sources].join('; ')) });
  }
  if (without.length > 0) blocks.push({ kind: 'text', text: t.without(without.join(', ')) });
  return { title: t.published, wide: true, blocks };
}
