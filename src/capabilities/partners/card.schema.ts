import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import { writingTexts } from './writing.messages.ts';
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
  type Line,
} from './card.ts';

/** Languages in which people can work together here; the same as those of organisations. */
export const workingLanguages = ['nl', 'en', 'fy', 'dse', 'de', 'fr'] as const;

/** More hours than this nobody gives to one card. */
export const MOST_HOURS = 100_000;

/** A sentence to begin with may be a page, not a book. */
export const LONGEST_SENTENCE = 1_500;

/** A text of more lines: line ends as one sort, no spaces around it. */
const text = (most: number, language: Language) =>
  z
    .string()
    .default('')
    .transform((typed) => typed.replace(/\r\n?/g, '\n').trim().normalize('NFC'))
    .pipe(z.string().max(most, writingTexts[language].error.long(most)));

/** One line: whatever breaks a line becomes a space. */
const line = (most: number, language: Language) =>
  z
    .string()
    .default('')
    .transform((typed) =>
      typed
        .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim()
        .normalize('NFC'),
    )
    .pipe(z.string().max(most, writingTexts[language].error.long(most)));

/** Ticked boxes, each once and in our own order; what we do not know is refused. */
function ticked<const O extends string>(options: readonly O[], message: string) {
  return z
    .preprocess((chosen) => [chosen ?? []].flat(), z.array(z.string()))
    .refine((chosen) => chosen.every((one) => options.some((option) => option === one)), message)
    .transform((chosen) => options.filter((option) => chosen.includes(option)));
}

/** One of a list, or nothing yet. */
const chosen = <const O extends string>(options: readonly [O, ...O[]], message: string) =>
  z.union([z.enum(options), z.literal('').transform(() => null)], message).default(null);

/** A day as a date field sends it, or as people write it: 2027-03-01 or 1-3-2027. */
const day = (message: string) =>
  z
    .string()
    .default('')
    .transform((typed) => {
      const [, date, month, year] =
        /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(typed.trim()) ?? [];
      if (!date || !month || !year) return typed.trim();
      return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    })
    .refine((typed) => typed === '' || isDay(typed), message)
    .transform((typed) => (typed === '' ? null : typed));

function isDay(text: string): boolean {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A whole number that may be written as 6000 or 6.000; empty is not known. */
const amount = (most: number, message: string) =>
  z
    .string()
    .default('')
    .transform((typed) => typed.replace(/\s|[.,](?=\d{3}(?!\d))/g, ''))
    .pipe(z.string().regex(/^\d{0,10}$/, message))
    .transform((digits) => (digits === '' ? null : Number(digits)))
    .pipe(z.number().max(most, message).nullable());

/** The fields of each part as its form sends them. */
export function partSchemas(language: Language) {
  const t = writingTexts[language].error;
  const lines = z
    .array(
      z.object({
        id: z.string().regex(/^[ng]\d{1,6}$/, t.choose),
        text: line(LONGEST_LINE, language),
        concepts: z
          .array(z.string().regex(/^[a-z0-9-]{1,80}$/, t.choose))
          .max(MOST_CONCEPTS, t.manyConcepts(MOST_CONCEPTS)),
      }),
    )
    .transform((rows): Line[] => rows.filter((row) => row.text !== ''))
    .refine((rows) => rows.length <= MOST_LINES, t.manyLines(MOST_LINES));
  return {
    problem: z.object({
      title: line(LONGEST_TITLE, language),
      problem: text(LONGEST_TEXT, language),
      language: z.enum(['nl', 'en'], t.choose).default(language),
      audiences: ticked(audiences, t.choose),
      forms: ticked(forms, t.choose),
    }),
    needs: z.object({ needs: lines }),
    gives: z.object({ gives: lines }),
    contribution: z.object({
      hours: amount(MOST_HOURS, t.number),
      money: chosen(moneyBands, t.choose),
      moneySource: chosen(moneySources, t.choose),
      space: line(LONGEST_LINE, language),
      data: line(LONGEST_LINE, language),
    }),
    practical: z
      .object({
        place: chosen(places, t.choose),
        languages: ticked(workingLanguages, t.choose),
        startsOn: day(t.day),
        endsOn: day(t.day),
        decidesOn: day(t.day),
        stage: chosen(stages, t.choose),
        decider: chosen(deciders, t.choose),
        lead: chosen(leads, t.choose),
        rights: chosen(rightsStances, t.choose),
        dataStance: chosen(dataStances, t.choose),
      })
      .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn, {
        message: t.order,
        path: ['endsOn'],
      }),
  };
}

/** The kind, where it can still be chosen. */
export const kindSchema = (language: Language) =>
  z.object({ kind: z.enum(kinds, writingTexts[language].error.choose).optional() });

/** Who may see a card, and who hears what happens with it. */
export const visibilitySchema = (language: Language) =>
  z.object({
    visibility: z.enum(visibilities, writingTexts[language].error.choose),
    contactId: z.string().min(1, writingTexts[language].error.choose).max(100),
  });

/** Why a card is withdrawn; both parties of a running introduction will want to know. */
export const withdrawalSchema = (language: Language) => z.object({ reason: text(500, language) });

/** One sentence to begin with. */
export const sentenceSchema = (language: Language) =>
  z.object({
    sentence: text(LONGEST_SENTENCE, language).pipe(
      z.string().min(1, writingTexts[language].error.sentence),
    ),
  });

/** A card that is begun without a sentence. */
export const startSchema = (language: Language) =>
  z.object({ kind: z.enum(kinds, writingTexts[language].error.choose) });
