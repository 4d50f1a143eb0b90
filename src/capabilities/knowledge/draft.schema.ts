import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import { valuesOf } from '#platform/http/form.ts';
import { withValue, type Place } from './changes.ts';
import { factSchemas, wordSchemas } from './entry.schema.ts';
import { fieldsOfPart, type WritingPart } from './writing-parts.ts';
import { type Content, wordFields } from './entry.ts';

/** What somebody typed in a part, as places with their values. */
export type Patch = readonly (readonly [place: Place, value: unknown])[];

export type ReadPatch =
  | { readonly ok: true; readonly patch: Patch }
  | { readonly ok: false; readonly failure: z.ZodError };

/** Reads one part of an entry from its form; `written` is the language of the words in it. */
export function patchOfPart(
  form: FormData,
  part: WritingPart,
  written: Content['language'],
  language: Language,
): ReadPatch {
  const { words, facts } = fieldsOfPart[part];
  const [wordParts, factParts] = [wordSchemas(language), factSchemas(language)];
  const shape: Record<string, z.ZodType> = {};
  for (const field of words) shape[field] = wordParts[field];
  for (const fact of facts) if (fact in factParts) shape[fact] = factParts[fact as 'stage'];
  if ('parts' in shapeOf(facts)) shape.parts = partsSchema;
  const values = { ...valuesOf(form), ...rowsOf(form) };
  const parsed = z.object(shape).safeParse(values);
  if (!parsed.success) return { ok: false, failure: parsed.error };
  const patch = Object.entries(parsed.data).map(([field, value]): [Place, unknown] =>
    words.some((one) => one === field)
      ? [`${written}.${field}` as Place, value]
      : [field as Place, value],
  );
  return { ok: true, patch };
}

const shapeOf = (facts: readonly string[]) => Object.fromEntries(facts.map((fact) => [fact, true]));

/** The parts of the scan are checked by who knows the scan; here only that they are words. */
const partsSchema = z.preprocess(
  (chosen) => [chosen ?? []].flat(),
  z.array(z.string().regex(/^[a-z-]{1,40}$/)).max(10),
);

/** Reads the translation: all words at once, in the other language. */
export function patchOfTranslation(
  form: FormData,
  written: Content['language'],
  language: Language,
): ReadPatch {
  const parsed = z.object(wordSchemas(language)).safeParse(valuesOf(form));
  if (!parsed.success) return { ok: false, failure: parsed.error };
  const patch = wordFields.map((field): [Place, unknown] => [
    `${written}.${field}`,
    parsed.data[field],
  ]);
  return { ok: true, patch };
}

/** Puts what was typed on top of a content. */
export function patched(content: Content, patch: Patch): Content {
  return patch.reduce((kept, [place, value]) => withValue(kept, place, value), content);
}

/** The sources come as rows: `source-title`, `source-url` and `source-year`, each repeated. */
function rowsOf(form: FormData) {
  const texts = (name: string) => form.getAll(name).map(String);
  const [titles, urls, years] = [texts('source-title'), texts('source-url'), texts('source-year')];
  const sources = titles.map((title, row) => ({
    title,
    url: urls[row] ?? '',
    year: years[row] ?? '',
  }));
  return { sources };
}
