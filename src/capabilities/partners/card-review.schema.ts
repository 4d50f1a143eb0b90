import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import { cardReviewTexts } from './card-review.messages.ts';
import { cardVerdicts, LONGEST_NOTE } from './desk.ts';

/** A text of a broker: for the organisation, or for colleagues. */
export const brokerTextSchema = (language: Language) =>
  z
    .string()
    .default('')
    .transform((typed) => typed.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().max(LONGEST_NOTE, cardReviewTexts[language].error.long(LONGEST_NOTE)));

/** What a broker says of a card: who asks something back, or declines, says what. */
export function cardJudgementSchema(language: Language) {
  const t = cardReviewTexts[language].error;
  return z
    .object({
      verdict: z.enum(cardVerdicts, t.verdict),
      revision: z
        .string(t.verdict)
        .regex(/^\d{1,9}$/, t.verdict)
        .transform(Number),
      note: brokerTextSchema(language),
    })
    .superRefine(({ verdict, note }, context) => {
      if (verdict !== 'approved' && note === '')
        context.addIssue({ code: 'custom', path: ['note'], message: t.note[verdict] });
    });
}

/** A note for the colleagues of the desk. */
export const noteSchema = (language: Language) =>
  z.object({
    text: brokerTextSchema(language).pipe(z.string().min(1, cardReviewTexts[language].error.text)),
  });
