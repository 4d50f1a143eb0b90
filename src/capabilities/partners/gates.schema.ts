import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import { gateTexts } from './gates.messages.ts';
import { wishFrom } from './wish-choice.ts';

const LONGEST_NOTE = 300;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** What a director does not want: one choice, until a day or for good, with a note. */
export function wishSchema(language: Language, now: Date) {
  const t = gateTexts[language].error;
  const today = now.toISOString().slice(0, 10);
  return z
    .object({
      wish: z.string(t.wish).transform((chosen, context) => {
        const wish = wishFrom(chosen);
        if (wish) return wish;
        context.addIssue({ code: 'custom', message: t.wish });
        return z.NEVER;
      }),
      until: z
        .string()
        .default('')
        .refine((typed) => typed === '' || (isDay(typed) && typed >= today), t.until),
      note: z.string().trim().max(LONGEST_NOTE, t.note(LONGEST_NOTE)).default(''),
    })
    .superRefine(({ wish, until }, context) => {
      if (wish.kind === 'all' && until === '')
        context.addIssue({ code: 'custom', path: ['until'], message: t.untilForAll });
    })
    .transform(({ wish, until, note }) => ({
      ...wish,
      note,
      until: until === '' ? null : endOf(until),
    }));
}

function isDay(text: string): boolean {
  if (!day.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** The moment after the last of a day. */
function endOf(day: string): Date {
  return new Date(new Date(`${day}T00:00:00Z`).getTime() + 24 * 60 * 60 * 1000);
}
