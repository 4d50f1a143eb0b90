import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import { decisions, LONGEST_PLAN, SHORTEST_PLAN } from './wheel-check.ts';
import { wheelCheckTexts } from './wheel-check.messages.ts';

/** What somebody wants to start. */
export function planSchema(language: Language) {
  const t = wheelCheckTexts[language].errors;
  return z.object({
    plan: z
      .string(t.empty)
      .transform((text) => text.replace(/\r\n?/g, '\n').trim())
      .pipe(
        z
          .string()
          .min(1, t.empty)
          .min(SHORTEST_PLAN, t.short)
          .regex(/\p{L}{2,}\s+.*\p{L}{2,}/su, t.short)
          .max(LONGEST_PLAN, t.long(LONGEST_PLAN)),
      ),
  });
}

/** Characters in which a decision is explained. */
const LONGEST_NOTE = 300;

/** What is done with something that was found. */
export function decisionSchema(language: Language) {
  const t = wheelCheckTexts[language].errors;
  return z
    .object({
      decision: z.enum(decisions, t.decision),
      note: z
        .string()
        .default('')
        .transform((text) => text.replace(/\s+/g, ' ').trim())
        .pipe(z.string().max(LONGEST_NOTE, t.noteLong(LONGEST_NOTE))),
    })
    .refine(({ decision, note }) => decision !== 'does-not-fit' || note !== '', {
      path: ['note'],
      message: t.noteNeeded,
    });
}
