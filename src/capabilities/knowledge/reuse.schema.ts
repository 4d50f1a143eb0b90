import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import { LONGEST_PURPOSE } from './reuse.ts';
import { reuseTexts } from './reuse.messages.ts';

/** "We use this" as it comes in. */
export const reuseSchema = (language: Language) => {
  const t = reuseTexts[language].error;
  return z.object({
    organisation: z.string(t.organisation).min(1, t.organisation),
    purpose: z
      .string(t.purpose)
      .trim()
      .min(5, t.purpose)
      .max(LONGEST_PURPOSE, t.long(LONGEST_PURPOSE)),
    isPublic: z.preprocess((value) => value === 'yes', z.boolean()),
  });
};
