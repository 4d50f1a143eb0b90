import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import { isDay } from './day.ts';
import { closings } from './gap.ts';
import { gapMessages } from './gaps.messages.ts';

const MAX_WORDS = 120;

/** What a director fills in about a gap. A target may be written as 2,5 or 2.5. */
export function gapSchema(language: Language) {
  const t = gapMessages[language].errors;
  return z.object({
    title: z
      .string(t.words)
      .transform((text) => text.replace(/\s+/g, ' ').trim())
      .pipe(z.string().min(1, t.words).max(MAX_WORDS, t.wordsLong(MAX_WORDS))),
    target: z
      .string(t.target)
      .transform((text) => text.trim().replace(',', '.'))
      .pipe(z.string().regex(/^\d(\.\d{1,2})?$/, t.target))
      .transform(Number),
    date: z.string(t.date).refine(isDay, t.date),
  });
}

/** Why a gap is closed. */
export function closingSchema(language: Language) {
  return z.object({ closing: z.enum(closings, gapMessages[language].errors.closing) });
}

/** An id in an address: anything else is an address that does not exist. */
export const isId = (text: string | undefined): text is string => z.uuid().safeParse(text).success;
