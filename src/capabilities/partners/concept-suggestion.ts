/** Stands in until the suggestion of concepts lands: nothing is suggested. */
export function suggestedConcepts(_text: string, _language: 'nl' | 'en'): readonly string[] {
  return [];
}
