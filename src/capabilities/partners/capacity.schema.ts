import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import { capacityTexts } from './capacity.messages.ts';
import { LARGEST_MOST } from './capacity.ts';

/** How much a broker can take care of; a box that is not ticked is not sent. */
export function capacitySchema(language: Language) {
  const wrong = capacityTexts[language].error.most(LARGEST_MOST);
  return z.object({
    most: z
      .string(wrong)
      .trim()
      .regex(/^\d{1,3}$/, wrong)
      .transform(Number)
      .pipe(z.number().max(LARGEST_MOST, wrong)),
    available: z
      .string()
      .optional()
      .transform((ticked) => ticked !== undefined),
  });
}
