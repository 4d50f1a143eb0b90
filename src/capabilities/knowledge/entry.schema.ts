import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import {
  audiences,
  kinds,
  licences,
  LONGEST,
  LONGEST_ADDRESS,
  LONGEST_NAME,
  MOST_COUNTRIES,
  MOST_EUROS,
  MOST_HOURS,
  MOST_ORGANISATIONS,
  MOST_PEOPLE,
  MOST_SOURCES,
  sectors,
  stages,
  wordFields,
} from './entry.ts';
import { countryCode } from './countries.ts';
import { draftTexts } from './draft.messages.ts';
import type { WordField } from './writing-parts.ts';

/** A text of more lines: line ends as one sort, no spaces around it. */
function text(field: WordField, language: Language) {
  const long = draftTexts[language].error.long(LONGEST[field]);
  return z
    .string()
    .default('')
    .transform((typed) => typed.replace(/\r\n?/g, '\n').trim().normalize('NFC'))
    .pipe(z.string().max(LONGEST[field], long));
}

/** One line: whatever breaks a line becomes a space. */
const line = (most: number, message: string) =>
  z
    .string()
    .default('')
    .transform((typed) =>
      typed
        .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim()
        .normalize('NFC'),
    )
    .pipe(z.string().max(most, message));

/** Ticked boxes, each once and in our own order; what we do not know is refused. */
function ticked<const O extends string>(options: readonly O[], message: string) {
  return z
    .preprocess((chosen) => [chosen ?? []].flat(), z.array(z.string()))
    .refine((chosen) => chosen.every((one) => options.some((option) => option === one)), message)
    .transform((chosen) => options.filter((option) => chosen.includes(option)));
}

/** A line per name; empty lines and doubles are left out. */
const names = (most: number, long: string, many: string) =>
  z
    .string()
    .default('')
    .transform((typed) => [
      ...new Set(
        typed
          .split(/[\n\r]+/)
          .map((name) => name.replace(/\s+/g, ' ').trim().normalize('NFC'))
          .filter(Boolean),
      ),
    ])
    .pipe(z.array(z.string().max(LONGEST_NAME, long)).max(most, many));

/** A whole number that may be written as 6000, 6.000 or € 6.000; empty is not known. */
const amount = (most: number, message: string) =>
  z
    .string()
    .default('')
    .transform((typed) => typed.replace(/[\s€]|[.,](?=\d{3}(?!\d))/g, ''))
    .pipe(z.string().regex(/^\d{0,10}$/, message))
    .transform((digits) => (digits === '' ? null : Number(digits)))
    .pipe(z.number().max(most, message).nullable());

const month = (message: string) =>
  z
    .string()
    .default('')
    .transform((typed) => typed.trim())
    .pipe(z.string().regex(/^((19|20)\d\d-(0[1-9]|1[0-2]))?$/, message))
    .transform((typed) => (typed === '' ? null : typed));

/** A web address that can be clicked without harm; empty is none. */
export function isWebAddress(address: string): boolean {
  if (address === '') return true;
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

/** The fields of the facts as a form sends them, with messages in the language of who fills it in. */
export function factSchemas(language: Language) {
  const t = draftTexts[language].error;
  return {
    stage: z.union([z.enum(stages), z.literal('').transform(() => null)], t.choose).default(null),
    started: month(t.month),
    ended: month(t.month),
    sectors: ticked(sectors, t.choose),
    partnerSectors: ticked(sectors, t.choose),
    organisations: names(MOST_ORGANISATIONS, t.long(LONGEST_NAME), t.many(MOST_ORGANISATIONS)),
    place: line(LONGEST_NAME, t.long(LONGEST_NAME)),
    countries: z
      .string()
      .default('')
      .transform((typed, context) => {
        const named = typed
          .split(/[\n,;]+/)
          .map((name) => name.trim())
          .filter(Boolean);
        const unknown = named.find((name) => countryCode(name) === undefined);
        if (unknown !== undefined)
          context.addIssue({ code: 'custom', message: t.country(unknown.slice(0, LONGEST_NAME)) });
        return [...new Set(named.flatMap((name) => countryCode(name) ?? []))];
      })
      .pipe(z.array(z.string()).max(MOST_COUNTRIES, t.many(MOST_COUNTRIES))),
    audiences: ticked(audiences, t.choose),
    n: amount(MOST_PEOPLE, t.number),
    structuralEuros: amount(MOST_EUROS, t.number),
    projectEuros: amount(MOST_EUROS, t.number),
    hours: amount(MOST_HOURS, t.number),
    costUnknown: z
      .string()
      .optional()
      .transform((ticked) => ticked === 'yes'),
    licence: z.enum(licences, t.choose).default('ask'),
    sources: z
      .array(
        z.object({
          title: line(LONGEST_ADDRESS, t.long(LONGEST_ADDRESS)),
          url: line(LONGEST_ADDRESS, t.long(LONGEST_ADDRESS)).refine(isWebAddress, t.address),
          year: z
            .string()
            .default('')
            .transform((typed) => typed.trim())
            .pipe(z.string().regex(/^(\d{4})?$/, t.year)),
        }),
      )
      .transform((rows) => rows.filter(({ title, url }) => title !== '' || url !== ''))
      .refine((rows) => rows.length <= MOST_SOURCES, t.many(MOST_SOURCES)),
  };
}

/** The word fields, each with its own limit. */
export function wordSchemas(language: Language) {
  const all = wordFields.map((field) => [
    field,
    field === 'title'
      ? line(LONGEST.title, draftTexts[language].error.long(LONGEST.title))
      : text(field, language),
  ]);
  return Object.fromEntries(all) as Record<WordField, ReturnType<typeof text>>;
}

/** What somebody chooses to begin with. */
export function startSchema(language: Language) {
  const t = draftTexts[language].error;
  return z.object({
    kind: z.enum(kinds, t.choose),
    language: z.enum(['nl', 'en'], t.choose),
    title: line(LONGEST.title, t.long(LONGEST.title)),
  });
}
