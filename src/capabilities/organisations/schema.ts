import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import { organisationTexts } from './messages.ts';
import {
  natures,
  regions,
  sizeClasses,
  sorts,
  websiteDomain,
  workingLanguages,
} from './organisation.ts';

const LONGEST_NAME = 120;
export const LONGEST_ABOUT = 600;

/** One line of text: control characters become spaces, so that a name can stand in a mail's subject. */
export const line = z.string().transform((text) =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .normalize('NFC'),
);

/** Ticked boxes: one arrives as a text and more as a list. Each counts once, in our own order. */
export function ticked<const O extends string>(options: readonly O[], message: string) {
  const list = z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z.array(z.string()),
  );
  return list
    .refine(
      (chosen) => chosen.length > 0 && chosen.every((one) => options.some((o) => o === one)),
      {
        error: message,
      },
    )
    .transform((chosen) => options.filter((option) => chosen.includes(option)));
}

/** The form of an organisation, with messages in the language of who fills it in. */
export function organisationSchema(language: Language) {
  const t = organisationTexts[language].error;
  return z.object({
    name: z.string(t.name).pipe(line).pipe(z.string().min(2, t.name).max(LONGEST_NAME, t.name)),
    sort: z.enum(sorts, t.sort),
    nature: z.enum(natures, t.nature),
    sizeClass: z.enum(sizeClasses, t.sizeClass),
    region: z.enum(regions, t.region),
    website: z
      .string()
      .default('')
      .transform((typed, context) => {
        if (typed.trim() === '') return null;
        const domain = websiteDomain(typed);
        if (domain) return domain;
        context.addIssue({ code: 'custom', message: t.website });
        return z.NEVER;
      }),
    languages: ticked(workingLanguages, t.languages),
    about: z
      .string()
      .default('')
      .pipe(z.string().trim().max(LONGEST_ABOUT, t.about(LONGEST_ABOUT))),
  });
}
