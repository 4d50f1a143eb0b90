import type { Language } from '#platform/language/language.ts';

/** The address of the same page, with the same query, in the other language. */
export function inOtherLanguage(url: Pick<URL, 'pathname' | 'search'>, language: Language): string {
  const query = new URLSearchParams(url.search);
  // The name of a form action is a part of how the page was reached, not of where it is.
  for (const key of query.keys().toArray()) if (key.startsWith('/')) query.delete(key);
  query.set('lang', language === 'nl' ? 'en' : 'nl');
  return `${url.pathname}?${query}`;
}
