import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import { deskTexts } from './desk.messages.ts';
import { LONGEST_NOTE, verdicts } from './reviewing.ts';

/** A text of a broker for the writers. */
export const noteSchema = (language: Language) =>
  z
    .string()
    .default('')
    .transform((typed) => typed.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().max(LONGEST_NOTE, deskTexts[language].error.long(LONGEST_NOTE)));

/** What a broker says: who asks something back says what. */
export function judgementSchema(language: Language) {
  const t = deskTexts[language].error;
  return z
    .object({
      verdict: z.enum(verdicts, t.verdict),
      revision: z
        .string(t.verdict)
        .regex(/^\d{1,9}$/, t.verdict)
        .transform(Number),
      note: noteSchema(language),
    })
    .superRefine(({ verdict, note }, context) => {
      if (verdict === 'asked-back' && note === '')
        context.addIssue({ code: 'custom', path: ['note'], message: t.note });
    });
}

/** Why something that was public is withdrawn. */
export function reasonSchema(language: Language) {
  const t = deskTexts[language].error;
  return z.object({ reason: noteSchema(language).pipe(z.string().min(1, t.reason)) });
}
