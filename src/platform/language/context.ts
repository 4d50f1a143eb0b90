import { createContext } from 'svelte';
import type { Language } from './language.ts';
import type { Messages } from './messages.ts';

const [languageOfPage, setLanguageOfPage] = createContext<() => Language>();

export { setLanguageOfPage };

/** The language of the page that a component is drawn on. */
export function pageLanguage(): Language {
  return languageOfPage()();
}

/** The texts of a dictionary in the language of the page. */
export function texts<M>(dictionary: Messages<M>): M {
  return dictionary[pageLanguage()];
}
