import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import {
  bounds,
  MAX_INSTRUMENT,
  MAX_SOURCE,
  isMeasuredDay,
  readValue,
  scales,
  type EarlierWish,
  type Scale,
} from './earlier-result.ts';
import { dayOf, type Day } from './day.ts';
import { earlierMessages } from './earlier-results.messages.ts';
import { parts, type Part } from './instrument.ts';

/** One line of text, without spaces around it. */
const line = (max: number, missing: string, tooLong: string) =>
  z
    .string(missing)
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, missing).max(max, tooLong));

/** What a director fills in about a result from elsewhere, besides its values. */
function earlierSchema(language: Language, today: Day) {
  const t = earlierMessages[language].errors;
  return z.object({
    instrument: line(MAX_INSTRUMENT, t.instrument, t.tooLong(MAX_INSTRUMENT)),
    measuredOn: z.string(t.day).refine((day) => isMeasuredDay(day, today), t.day),
    source: line(MAX_SOURCE, t.source, t.tooLong(MAX_SOURCE)),
    scale: z.enum(scales, t.scale),
  });
}

/** The five values of a form, and what is wrong per part. */
function valuesIn(fields: Readonly<Record<string, unknown>>, scale: Scale, language: Language) {
  const t = earlierMessages[language].errors;
  const values: Partial<Record<Part, number>> = {};
  const errors: Record<string, string> = {};
  for (const part of parts) {
    const typed = fields[part];
    const { value, fault } = readValue(typeof typed === 'string' ? typed : '', scale);
    if (value !== undefined) values[part] = value;
    if (fault === 'no-number') errors[part] = t.noNumber;
    if (fault === 'off-scale') errors[part] = t.offScale(...bounds[scale]);
  }
  if (Object.keys(values).length === 0 && Object.keys(errors).length === 0)
    errors[parts[0]] = t.noValues;
  return { values, errors };
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields of a form or of a row in a file, judged: the wish, or everything that is wrong per field. */
export function judgedWish(
  language: Language,
  now: Date,
  fields: Fields,
): EarlierWish | { readonly errors: Record<string, string> } {
  const parsed = earlierSchema(language, dayOf(now)).safeParse(fields);
  const errors: Record<string, string> = {};
  for (const issue of parsed.error?.issues ?? []) errors[issue.path.join('.')] ??= issue.message;
  const scale = scales.find((one) => one === fields.scale);
  const read = scale && valuesIn(fields, scale, language);
  if (!parsed.success || !read || Object.keys({ ...errors, ...read.errors }).length > 0)
    return { errors: { ...errors, ...read?.errors } };
  return { ...parsed.data, values: read.values };
}
