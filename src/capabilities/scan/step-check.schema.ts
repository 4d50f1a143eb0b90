import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import { stepCheckMessages } from './step-check.messages.ts';
import { checkResults } from './step-check.ts';

const MAX_WHY = 1000;
const MAX_NEXT = 160;

/** The answer to a check: a reason is asked when it did not go as planned, a step needs a name. */
export function stepCheckSchema(language: Language) {
  const t = stepCheckMessages[language].errors;
  return z
    .object({
      result: z.enum(checkResults, t.result),
      why: z.string().trim().max(MAX_WHY, t.long(MAX_WHY)).default(''),
      next: z
        .string()
        .transform((text) => text.replace(/\s+/g, ' ').trim())
        .pipe(z.string().max(MAX_NEXT, t.long(MAX_NEXT)))
        .default(''),
      make: z.literal('yes').optional(),
    })
    .superRefine(({ result, why, next, make }, context) => {
      const fault = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message });
      if (result !== 'done' && why === '') fault('why', t.why);
      if (make && next === '') fault('next', t.next);
    });
}
