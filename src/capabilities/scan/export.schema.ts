import { z } from 'zod';
import { isDay } from './day.ts';
import { scales } from './earlier-result.ts';
import { closings, MAX_OPEN_GAPS } from './gap.ts';
import { layers, parts } from './instrument.ts';
import { kinds } from './levels.ts';
import { checkResults } from './step-check.ts';
import { MAX_EUROS, MAX_HOURS, moneys } from './step.ts';

/** Goes up when an older reader would misread this part of an export; see docs/export.md. */
export const SCAN_EXPORT_VERSION = 1;

/** More rows than this in one table is not the work of one organisation. */
const MOST_ROWS = 10_000;

const name = z.string().min(1).max(40);
const line = z.string().min(1).max(200);
const text = z.string().max(5000);
const day = z.string().refine(isDay);
/** A moment that PostgreSQL can keep: before the year 1 and after 9999 dates are written differently. */
const moment = z.iso
  .datetime({ offset: true })
  .transform((written) => new Date(written))
  .refine((date) => isDay(date.toISOString().slice(0, 10)));
const value = z.number().min(1).max(5);
const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
const table = <S extends z.ZodType>(row: S) => z.array(row).max(MOST_ROWS).default([]);

const scan = z.object({
  scan: name,
  instrument: line,
  version: line,
  layer: z.enum(layers),
  openedAt: moment,
  answersClosedAt: moment.nullable(),
  concludedAt: moment.nullable(),
});

const outcome = z
  .object({
    scan: name,
    indicator: z.string().regex(/^[a-z0-9-]{1,80}$/),
    kind: z.enum(kinds),
    level: level.nullable(),
    agreed: text,
    dissent: text,
    decidedAt: moment,
  })
  .refine((row) => (row.kind === 'level') === (row.level !== null), { path: ['level'] });

const earlierResult = z.object({
  earlierResult: name,
  instrument: line,
  source: z.string().max(2000),
  measuredOn: day,
  scale: z.enum(scales).default('levels'),
  ...(Object.fromEntries(parts.map((part) => [part, value.optional()])) as Record<
    (typeof parts)[number],
    z.ZodOptional<typeof value>
  >),
  enteredAt: moment,
});

const gap = z
  .object({
    gap: name,
    scan: name.nullable(),
    earlierResult: name.nullable(),
    part: z.enum(parts),
    indicator: z.string().max(80).nullable(),
    title: line,
    startValue: value,
    targetValue: value,
    targetDate: day,
    createdAt: moment,
    closedAt: moment.nullable(),
    closedAs: z.enum(closings).nullable(),
  })
  .refine((row) => (row.closedAt === null) === (row.closedAs === null), { path: ['closedAs'] });

const step = z.object({
  step: name,
  gap: name,
  title: line,
  parts: z.array(z.enum(parts)).min(1).max(parts.length),
  owner: z.string().max(320).nullable(),
  hours: z.int().min(0).max(MAX_HOURS),
  euros: z.int().min(0).max(MAX_EUROS),
  money: z.enum(moneys),
  remains: text,
  partnerNeeded: z.boolean(),
  startsOn: day,
  dueOn: day,
  createdAt: moment,
  doneAt: moment.nullable(),
  removedAt: moment.nullable(),
});

const check = z.object({
  step: name,
  askedAt: moment,
  answeredAt: moment.nullable(),
  result: z.enum(checkResults).nullable(),
  why: text,
  next: text,
  nextStep: name.nullable(),
});

/** The part of an export that is the scan's: what comes back in; the other tables stay where they are. */
export const scanExport = z
  .object({
    version: z.literal(SCAN_EXPORT_VERSION),
    scans: table(scan),
    outcomes: table(outcome),
    earlierResults: table(earlierResult),
    gaps: table(gap),
    steps: table(step),
    checks: table(check),
  })
  .superRefine((all, context) => {
    const fault = (path: string) => context.addIssue({ code: 'custom', path: [path] });
    const [scans, gaps] = [all.scans.map((row) => row.scan), all.gaps.map((row) => row.gap)];
    const earlier = all.earlierResults.map((row) => row.earlierResult);
    const steps = all.steps.map((row) => row.step);
    if (!differ(scans) || !differ(gaps) || !differ(earlier) || !differ(steps)) fault('names');
    if (!differ(all.outcomes.map((row) => `${row.scan} ${row.indicator}`))) fault('outcomes');
    if (!differ(all.checks.map((row) => row.step))) fault('checks');
    if (
      !within(
        all.outcomes.map((row) => row.scan),
        scans,
      )
    )
      fault('outcomes');
    if (
      !within(
        all.gaps.map((row) => row.scan),
        scans,
      )
    )
      fault('gaps');
    if (
      !within(
        all.gaps.map((row) => row.earlierResult),
        earlier,
      )
    )
      fault('gaps');
    if (
      !within(
        all.steps.map((row) => row.gap),
        gaps,
      )
    )
      fault('steps');
    if (
      !within(
        all.checks.map((row) => row.step),
        steps,
      )
    )
      fault('checks');
    if (
      !within(
        all.checks.map((row) => row.nextStep),
        steps,
      )
    )
      fault('checks');
    if (all.gaps.filter(({ closedAt }) => !closedAt).length > MAX_OPEN_GAPS) fault('gaps');
  });

/** What an import takes in. */
export type ScanExport = z.infer<typeof scanExport>;

const differ = (names: readonly string[]) => new Set(names).size === names.length;

function within(names: readonly (string | null)[], known: readonly string[]): boolean {
  const all = new Set(known);
  return names.every((one) => one === null || all.has(one));
}
