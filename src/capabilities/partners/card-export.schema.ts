import { z } from 'zod';
import {
  audiences,
  dataStances,
  deciders,
  forms,
  kinds,
  leads,
  LONGEST_LINE,
  LONGEST_TEXT,
  LONGEST_TITLE,
  moneyBands,
  moneySources,
  MOST_CONCEPTS,
  MOST_LINES,
  places,
  rightsStances,
  stages,
  visibilities,
} from './card.ts';
import { MOST_HOURS, workingLanguages } from './card.schema.ts';

/** Goes up when an older reader would misread this part of an export; see docs/export.md. */
export const CARDS_EXPORT_VERSION = 1;

/** Nobody has more cards, and nobody brings in more. */
const MOST_ROWS = 5_000;

const day = z.iso.date().nullable();
const lines = z
  .array(
    z.object({
      id: z.string().regex(/^[ng]\d{1,6}$/),
      text: z.string().min(1).max(LONGEST_LINE),
      concepts: z.array(z.string().regex(/^[a-z0-9-]{1,80}$/)).max(MOST_CONCEPTS),
    }),
  )
  .max(MOST_LINES)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length);

/** What a card says, as it stands in an export. */
const content = z.object({
  language: z.enum(['nl', 'en']),
  title: z.string().max(LONGEST_TITLE),
  problem: z.string().max(LONGEST_TEXT),
  needs: lines,
  gives: lines,
  forms: z.array(z.enum(forms)),
  audiences: z.array(z.enum(audiences)),
  hours: z.int().min(0).max(MOST_HOURS).nullable(),
  money: z.enum(moneyBands).nullable(),
  moneySource: z.enum(moneySources).nullable(),
  space: z.string().max(LONGEST_LINE),
  data: z.string().max(LONGEST_LINE),
  place: z.enum(places).nullable(),
  languages: z.array(z.enum(workingLanguages)),
  stage: z.enum(stages).nullable(),
  ...{ startsOn: day, endsOn: day, decidesOn: day },
  decider: z.enum(deciders).nullable(),
  lead: z.enum(leads).nullable(),
  rights: z.enum(rightsStances).nullable(),
  dataStance: z.enum(dataStances).nullable(),
});

/** The part of an export that holds cards: what comes back in. */
export const cardsExport = z.object({
  version: z.literal(CARDS_EXPORT_VERSION),
  cards: z
    .array(
      z.object({
        kind: z.enum(kinds),
        visibility: z.enum(visibilities),
        approved: content.nullable(),
        draft: content.nullable(),
      }),
    )
    .max(MOST_ROWS),
});
