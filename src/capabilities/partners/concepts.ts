/** Stands in until the scheme of concepts lands: the id in words. */
export function labelOf(id: string, _language: 'nl' | 'en'): string {
  return id.replaceAll('-', ' ');
}
