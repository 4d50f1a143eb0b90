import { z } from 'zod';
import { languages } from '#platform/language/language.ts';
import { strengths } from './resemblance.ts';
import { decisions, LONGEST_PLAN } from './wheel-check.ts';

/** Goes up when an older reader would misread this part of an export; see docs/export.md. */
export const CHECK_EXPORT_VERSION = 1;

const moment = z.iso.datetime().transform((text) => new Date(text));
const count = z.number().int().min(0);
const words = z.string().max(1_000);

const likeness = z.object({
  entryId: z.uuid(),
  version: count,
  title: words,
  value: z.number(),
  strength: z.enum(strengths),
  words: z.array(z.object({ asked: words, found: words })).max(20),
  sentences: z.array(z.string().max(LONGEST_PLAN)).max(20),
  isCultural: z.boolean(),
});

const run = z.object({
  at: moment,
  cases: count,
  searchedNl: count,
  searchedEn: count,
  progress: z.number().min(0).max(1),
  likenesses: z.array(likeness).max(50),
});

const decided = z.object({
  entryId: z.uuid(),
  decision: z.enum(decisions),
  note: words,
  decidedAt: moment,
});

const check = z.object({
  /** What the gap is called at which it began. */
  gap: z.string().max(200).nullable(),
  plan: z.string().min(1).max(LONGEST_PLAN),
  language: z.enum(languages),
  createdAt: moment,
  /** The first one first. */
  runs: z.array(run).min(1).max(500),
  decisions: z.array(decided).max(500),
});

/** The wheel checks in an export, as they come back in. */
export const checkExport = z.object({
  version: z.literal(CHECK_EXPORT_VERSION),
  checks: z.array(check).max(1_000),
});
