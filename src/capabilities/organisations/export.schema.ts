import { z } from 'zod';
import { FORMAT, VERSION } from './export.ts';
import { normalEmail } from './invitation.ts';
import { roles } from './membership.ts';
import { natures, regions, sizeClasses, sorts, workingLanguages } from './organisation.ts';
import { line } from './schema.ts';

/** More people than an import can hold is not a team. */
const MOST_PEOPLE = 5000;

const details = z.object({
  name: line.pipe(z.string().min(1).max(120)),
  sort: z.enum(sorts).catch('other'),
  nature: z.enum(natures).catch('public'),
  sizeClass: z.enum(sizeClasses),
  region: z.enum(regions).catch('abroad'),
  website: z.string().max(253).nullable().catch(null),
  languages: z.array(z.enum(workingLanguages)).min(1).catch(['nl']),
  about: z.string().max(600).catch(''),
});

const person = z.object({
  name: line.pipe(z.string().max(200)),
  email: z.string().transform(normalEmail).pipe(z.email()),
  roles: z.array(z.enum(roles)).catch(['member']),
});

/** An export as it comes back in: only what an import uses; the rest may be anything. */
export const exportFile = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  exportedAt: z.string().max(40).catch(''),
  organisation: details,
  people: z.array(person).max(MOST_PEOPLE).catch([]),
  scan: z.unknown(),
  /** Older files have none. */
  wheelChecks: z.unknown().optional(),
  cards: z.unknown().optional(),
});
export type ExportFile = z.infer<typeof exportFile>;
