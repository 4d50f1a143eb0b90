import { formatDate } from '#platform/language/format.ts';
import type { Language } from '#platform/language/language.ts';
import { applicationText } from './report-application.document.server.ts';
import {
  figureOf,
  levelNames,
  partRows,
  publishedSection,
} from './report-figures.document.server.ts';
import { gapsSection } from './report-plan.document.server.ts';
import { pointsSection } from './report-points.document.server.ts';
import { reportTexts } from './report.messages.ts';
import type { Block, ReportDocument, ReportSection } from './report-block.ts';
import type { Report } from './report.ts';
import { indicatorsOf } from './instrument.ts';
import { MIN_PEOPLE } from './confidential.ts';

/** Puts a report in words; nothing but counts when nothing may be shown. */
export function documentOf(report: Report, language: Language): ReportDocument {
  const t = reportTexts[language];
  const { name } = report.organisation;
  const sections: ReportSection[] = [
    answeredSection(report, language),
    {
      title: t.parts,
      wide: true,
      blocks: [
        figureOf(report, language),
        {
          kind: 'table',
          caption: t.parts,
          head: [t.figure.row, t.value, t.level, t.means],
          widths: [22, 12, 20, 46],
          rows: partRows(report, language),
        },
      ],
    },
    ...(report.shown ? [pointsSection(report, language)] : []),
    gapsSection(report, language),
    ...(report.state === 'concluded' ? [applicationSection(report, language)] : []),
    publishedSection(report, language),
    methodSection(report, language),
  ];
  return {
    language,
    title: t.title,
    name: t.name(name),
    kicker: t.kicker(name),
    lead: t.lead(formatDate(report.on, language)),
    sections,
  };
}

function answeredSection(report: Report, language: Language): ReportSection {
  const t = reportTexts[language];
  const blocks: Block[] = [{ kind: 'text', text: t.answeredText(report.responses, report.asked) }];
  if (!report.shown) {
    const text = report.responses < MIN_PEOPLE ? t.few(MIN_PEOPLE) : t.hidden;
    blocks.push({ kind: 'text', text });
  }
  if (report.state !== 'concluded') blocks.push({ kind: 'notice', text: t.draft });
  return { title: t.answered, wide: false, blocks };
}

function applicationSection(report: Report, language: Language): ReportSection {
  const t = reportTexts[language].application;
  return {
    title: t.title,
    wide: false,
    blocks: [
      { kind: 'quiet', text: t.lead },
      { kind: 'copy', text: applicationText(report, language) },
    ],
  };
}

function methodSection({ instrument, layer }: Report, language: Language): ReportSection {
  const t = reportTexts[language];
  const questions = indicatorsOf(instrument, layer).length;
  const levels = levelNames(instrument, language).map((name, at) => t.levelWord(at + 1, name));
  const texts = [
    t.methodText(instrument.name[language], instrument.version, questions),
    `${levels.join(' · ')}.`,
    t.methodOutcome,
    t.methodPrivate(MIN_PEOPLE),
  ];
  return { title: t.method, wide: false, blocks: texts.map((text) => ({ kind: 'text', text })) };
}
