import type { Language } from '#platform/language/language.ts';
import { reasonWords } from '../desk-reason.messages.ts';

/** A reason from one of the lists in words; what is on no list is something else. */
export function reasonOf(reason: string, language: Language): string {
  const words: Readonly<Record<string, string>> = reasonWords[language];
  return words[reason] ?? reasonWords[language].other;
}
