import type { Language } from '#platform/language/language.ts';
import { labelOf } from '../concepts.ts';

/** The label of a concept as a title or a line of a list: with a capital. */
export function conceptTitle(id: string, language: Language): string {
  const label = labelOf(id, language);
  return label.charAt(0).toUpperCase() + label.slice(1);
}
