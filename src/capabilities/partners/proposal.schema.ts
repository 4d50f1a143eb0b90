import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import { LONGEST_WORDS, setAsideReasons } from './desk.ts';
import { proposalTexts } from './proposal.messages.ts';

const words = (language: Language) =>
  z
    .string()
    .default('')
    .transform((typed) => typed.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().max(LONGEST_WORDS, proposalTexts[language].error.long(LONGEST_WORDS)));

/** The two cards that a form is about. */
export const pairSchema = z.object({ one: z.uuid(), other: z.uuid() });

/** What a broker adds to a proposal; a box that is not ticked is not sent. */
export const proposalSchema = (language: Language) =>
  z.object({
    words: words(language),
    override: z
      .string()
      .optional()
      .transform((ticked) => ticked !== undefined),
  });

/** What a broker learnt for one side: of which card, and until when. */
export function learningSchema(language: Language, now: Date) {
  const t = proposalTexts[language].error;
  const today = now.toISOString().slice(0, 10);
  return z.object({
    reason: z.enum(setAsideReasons, t.reason),
    words: words(language),
    learn: z
      .union([z.uuid(), z.literal('')])
      .optional()
      .transform((side) => side || null),
    until: z
      .string()
      .default('')
      .transform((typed) => typed.trim())
      .refine((day) => day === '' || (isDay(day) && day > today), t.until)
      .transform((day) => (day === '' ? null : endOf(day))),
  });
}

/** The moment on which a day is over. */
const endOf = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000);

const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
