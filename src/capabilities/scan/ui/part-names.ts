import type { Language } from '#platform/language/language.ts';
import { samenspelInstrument } from '../questions.ts';

/** The five parts with their names, in the order in which they are shown: for lists and choices. */
export function partNames(language: Language): { readonly part: string; readonly name: string }[] {
  return samenspelInstrument.parts.map(({ part, name }) => ({ part, name: name[language] }));
}
