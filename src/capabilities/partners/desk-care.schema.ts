import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import { brokerTextSchema } from './card-review.schema.ts';
import { deskCareTexts } from './desk-care.messages.ts';
import { becomings } from './introduction.ts';
import { learningSchema } from './proposal.schema.ts';

/** What became of an introduction, as a broker knows it. */
export const outcomeSchema = (language: Language) =>
  z.object({
    became: z.enum(becomings, deskCareTexts[language].error.became),
    why: brokerTextSchema(language),
  });

/** A question or an answer as it may pass; held back without a text, or by the other button. */
export const passingSchema = (language: Language) =>
  z.object({
    question: z.uuid(),
    what: z.enum(['question', 'answer']),
    text: brokerTextSchema(language),
    hold: z.string().optional(),
  });

/** What a broker learns from a no, for the organisation that said it. */
export const lessonSchema = (language: Language, now: Date) =>
  learningSchema(language, now).pick({ reason: true, until: true }).extend({ card: z.uuid() });
