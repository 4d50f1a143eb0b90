import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import { introductionTexts } from './introduction.messages.ts';
import { becomings, noReasons } from './introduction.ts';

/** The longest text that somebody adds in their own words. */
export const LONGEST_WORDS = 1_000;

const words = (language: Language) =>
  z
    .string()
    .default('')
    .transform((typed) => typed.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().max(LONGEST_WORDS, introductionTexts[language].error.long(LONGEST_WORDS)));

/** Why not. */
export const noSchema = (language: Language) =>
  z.object({
    reason: z.enum(noReasons, introductionTexts[language].error.reason),
    words: words(language),
  });

/** A question, an answer, or a report: something has to be said. */
export const saidSchema = (language: Language) =>
  z.object({
    words: words(language).pipe(z.string().min(1, introductionTexts[language].error.words)),
  });

/** What became of it; `nothing` says why. */
export const outcomeSchema = (language: Language) =>
  z
    .object({
      became: z.enum(becomings, introductionTexts[language].error.became),
      why: words(language),
    })
    .superRefine(({ became, why }, context) => {
      if (became === 'nothing' && why === '')
        context.addIssue({
          code: 'custom',
          path: ['why'],
          message: introductionTexts[language].error.why,
        });
    });
