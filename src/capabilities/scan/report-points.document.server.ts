import type { Language } from '#platform/language/language.ts';
import { isJobRole } from './participant.ts';
import { participantTexts } from './participants.messages.ts';
import type { Block, ReportSection } from './report-block.ts';
import { levelNames } from './report-figures.document.server.ts';
import { reportTexts } from './report.messages.ts';
import type { Report, ReportedPoint } from './report.ts';

/** A report is read by people who were not there: it tells what divided the team most, not all. */
const MAX_POINTS = 8;

/** What the team talked about: both views in words, and what was agreed. */
export function pointsSection(report: Report, language: Language): ReportSection {
  const t = reportTexts[language];
  const all = report.points.length;
  const told = report.points.slice(0, MAX_POINTS);
  const lead = all === 0 ? t.noPoints : t.pointsLead(all);
  const more = all > told.length ? ` ${t.pointsMore(told.length, all)}` : '';
  const names = levelNames(report.instrument, language);
  return {
    title: t.points,
    wide: false,
    blocks: [
      { kind: 'text', text: lead + more },
      ...told.flatMap((point) => blocksOf(point, names, language)),
    ],
  };
}

function blocksOf(point: ReportedPoint, names: readonly string[], language: Language): Block[] {
  const t = reportTexts[language];
  const roles = participantTexts[language].role;
  const perRole = point.roles.map(({ role, people, lowest, highest }) =>
    t.role(isJobRole(role) ? roles[role] : role, people, lowest, highest),
  );
  const blocks: Block[] = [
    { kind: 'heading', text: point.question[language] },
    ...point.sides.map(({ people, level, anchor }): Block => ({
      kind: 'quote',
      label: t.side(people, level, names[level - 1] ?? ''),
      text: anchor[language],
    })),
  ];
  if (perRole.length > 0) blocks.push({ kind: 'quiet', text: `${perRole.join('. ')}.` });
  blocks.push({ kind: 'text', text: outcomeOf(point, names, language) });
  return blocks;
}

function outcomeOf(
  { outcome, dissent }: ReportedPoint,
  names: readonly string[],
  language: Language,
) {
  const t = reportTexts[language];
  if (!outcome) return t.notAgreed;
  const { level, agreed } = outcome;
  const decided = level === null ? t.noLevel : t.agreed(t.levelWord(level, names[level - 1] ?? ''));
  return [decided, agreed.trim(), dissent && t.dissent].filter(Boolean).join(' ');
}
