import type { RoleView } from './confidential.ts';
import type { Day } from './day.ts';
import type { Instrument, Layer, Level, Part, Text } from './instrument.ts';
import { levelOf, partValues, type Given } from './levels.ts';
import { missingParts, sums, type Sums } from './plan.ts';
import { leftOutOf, resultOf, type PartResult } from './result.ts';
import type { ScanState } from './scan.ts';
import type { StepFacts } from './step.ts';
import type { Side, TalkingPoint } from './talking-points.ts';

/** Who reads: people of the organisation itself, or whoever holds a link. */
export type Reader = 'inside' | 'outside';

/** An outcome with its words. */
type AgreedOutcome = Given & { readonly agreed: string; readonly dissent: string };

/** A step with its words, and the name of who sees to it. */
type NamedStep = StepFacts & {
  readonly title: string;
  readonly ownerName: string | null;
  readonly remains: string;
};

/** A gap with its steps. */
type GapFacts = {
  readonly title: string;
  readonly part: Part;
  readonly indicator: string | null;
  readonly startValue: number;
  readonly targetValue: number;
  readonly targetDate: Day;
  readonly closedAs: string | null;
  readonly steps: readonly NamedStep[];
};

/** All that a report is made of. `shown` is false while only counts may be known. */
export type ReportFacts = {
  readonly instrument: Instrument;
  readonly organisation: { readonly name: string; readonly sizeClass: string };
  readonly layer: Layer;
  readonly state: ScanState;
  readonly on: Date;
  readonly asked: number;
  readonly responses: number;
  readonly shown: boolean;
  readonly outcomes: readonly AgreedOutcome[];
  readonly dots: Partial<Record<Part, readonly number[]>>;
  readonly points: readonly TalkingPoint[];
  readonly gaps: readonly GapFacts[];
};

/** One side of a talking point: how many, at which level, and that level in words. */
export type ReportedSide = Pick<Side, 'people' | 'level'> & { readonly anchor: Text };

/** What the team talked about, and what came of it. */
export type ReportedPoint = {
  readonly question: Text;
  readonly sides: readonly ReportedSide[];
  readonly roles: readonly RoleView[];
  /** What was agreed: a level, or why there is none; null when nothing was written down yet. */
  readonly outcome: { readonly level: Level | null; readonly agreed: string } | null;
  /** Whether somebody keeps seeing it differently; never who. */
  readonly dissent: boolean;
};

/** A report: what was found, agreed and planned, without anything that its reader may not know. */
export type Report = Omit<ReportFacts, 'outcomes' | 'dots' | 'points'> & {
  readonly reader: Reader;
  readonly parts: readonly PartResult[];
  readonly points: readonly ReportedPoint[];
  readonly sums: Sums;
  readonly missing: readonly Part[];
};

/**
 * Composes a report from facts. Outside the organisation nobody is named: owners are left out, mail
 * addresses in what people typed are struck out, and so is what single job roles saw.
 */
export function reportOf(facts: ReportFacts, reader: Reader): Report {
  const { outcomes, dots, points, gaps, ...about } = facts;
  const typed = reader === 'inside' ? (text: string) => text : withoutAddresses;
  const final = facts.state === 'concluded' ? outcomes : [];
  const told = gaps
    .filter(({ closedAs }) => closedAs !== 'unwanted')
    .map((gap) => ({
      ...gap,
      title: typed(gap.title),
      steps: gap.steps.map((step) => ({
        ...step,
        title: typed(step.title),
        remains: typed(step.remains),
        ownerName: reader === 'inside' ? step.ownerName : null,
      })),
    }));
  const steps = told.flatMap((gap) => gap.steps);
  return {
    ...about,
    reader,
    parts: resultOf(facts.instrument, {
      values: partValues(facts.instrument, final),
      leftOut: leftOutOf(facts.instrument, facts.layer, final),
      dots: facts.shown ? dots : {},
      targets: targetsOf(told),
      sizeClass: facts.organisation.sizeClass,
    }),
    points: facts.shown ? points.map((point) => reported(point, outcomes, reader, typed)) : [],
    gaps: told,
    sums: sums(steps),
    missing: missingParts(steps),
  };
}

function reported(
  { indicator, low, high, roles }: TalkingPoint,
  outcomes: readonly AgreedOutcome[],
  reader: Reader,
  typed: (text: string) => string,
): ReportedPoint {
  const decided = outcomes.find((one) => one.indicator === indicator.id);
  const side = ({ people, level }: Side): ReportedSide => ({
    people,
    level,
    anchor: indicator.anchors[level - 1] ?? { nl: '', en: '' },
  });
  return {
    question: indicator.question,
    sides: [side(low), side(high)],
    roles: reader === 'inside' ? roles : [],
    outcome: decided ? { level: levelOf(decided) ?? null, agreed: typed(decided.agreed) } : null,
    dissent: (decided?.dissent.trim() ?? '') !== '',
  };
}

function targetsOf(gaps: readonly GapFacts[]): Partial<Record<Part, number>> {
  const open = gaps.filter(({ indicator, closedAs }) => indicator === null && closedAs === null);
  return Object.fromEntries(open.map(({ part, targetValue }) => [part, targetValue]));
}

/** A text without the mail addresses in it. */
export function withoutAddresses(text: string): string {
  return text.replace(/[^\s@<>()]+@[^\s@<>()]+/g, '…');
}
