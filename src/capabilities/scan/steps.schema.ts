import { z } from 'zod';
import { formatNumber } from '#platform/language/format.ts';
import type { Language } from '#platform/language/language.ts';
import { isDay } from './day.ts';
import { parts, type Part } from './instrument.ts';
import { MAX_EUROS, MAX_HOURS, moneys } from './step.ts';
import { stepMessages } from './steps.messages.ts';

const MAX_TITLE = 160;
const MAX_REMAINS = 500;

const isPart = (text: unknown) => parts.some((part) => part === text);

/** What somebody fills in about a step. Amounts may be written as 6000, 6.000 or € 6.000. */
export function stepSchema(language: Language) {
  const t = stepMessages[language].errors;
  const day = z.string(t.day).refine(isDay, t.day);
  const whole = (max: number) => {
    const error = t.hours(formatNumber(max, language));
    return z
      .string(error)
      .transform((text) => text.replace(/[\s€]|[.,](?=\d{3}\b)/g, ''))
      .pipe(z.string().regex(/^\d{1,8}$/, error))
      .transform(Number)
      .pipe(z.number().max(max, error));
  };
  return z.object({
    title: z
      .string(t.title)
      .transform((text) => text.replace(/\s+/g, ' ').trim())
      .pipe(z.string().min(1, t.title).max(MAX_TITLE, t.titleLong(MAX_TITLE))),
    owner: z.string(t.owner).max(200, t.owner).default(''),
    parts: z.preprocess(
      (chosen) => [chosen ?? []].flat(),
      z.custom<Part[]>((chosen) => Array.isArray(chosen) && chosen.every(isPart), t.parts),
    ),
    startsOn: day,
    dueOn: day,
    hours: whole(MAX_HOURS),
    euros: whole(MAX_EUROS),
    money: z.enum(moneys, t.money),
    remains: z.string().trim().max(MAX_REMAINS, t.remainsLong(MAX_REMAINS)).default(''),
    partner: z.enum(['yes', 'no'], t.partner),
  });
}
