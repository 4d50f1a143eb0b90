import { z } from 'zod';
import { websiteDomain } from '#capabilities/organisations/website.public.server.ts';
import type { Language } from '#platform/language/language.ts';
import { acquaintanceTexts } from './acquaintance.messages.ts';
import { isShared, LONGEST_NAME, LONGEST_WHAT } from './acquaintance.ts';

/** One line: control characters become spaces, so that a name can stand in the subject of a mail. */
const line = z
  .string()
  .default('')
  .transform((text) =>
    text
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
      .trim()
      .normalize('NFC'),
  );

/** The form of a known partner, also for a row of a file. `now` bounds the year. */
export function acquaintanceSchema(language: Language, now: Date) {
  const t = acquaintanceTexts[language].error;
  const thisYear = now.getFullYear();
  const isYear = (typed: string) =>
    /^\d{4}$/.test(typed) && Number(typed) >= 1900 && Number(typed) <= thisYear;
  return z.object({
    name: line.pipe(
      z.string().min(2, t.name(LONGEST_NAME)).max(LONGEST_NAME, t.name(LONGEST_NAME)),
    ),
    website: line.transform((typed, context) => {
      if (typed === '') return null;
      const domain = websiteDomain(typed);
      if (domain && !isShared(domain)) return domain;
      context.addIssue({ code: 'custom', message: domain ? t.shared : t.website });
      return z.NEVER;
    }),
    what: line.pipe(z.string().max(LONGEST_WHAT, t.what(LONGEST_WHAT))),
    lastYear: line
      .refine((typed) => typed === '' || isYear(typed), t.year)
      .transform((typed) => typed || null),
  });
}
