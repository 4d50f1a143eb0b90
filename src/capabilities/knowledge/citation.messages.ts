import { messages } from '#platform/language/messages.ts';

/** Texts about referring to an entry. */
export const citationTexts = messages(
  {
    title: 'Verwijs hiernaar',
    version: (version: string) => `versie ${version}`,
    downloads: 'Of als bestand:',
    forms: { txt: 'tekst', bib: 'BibTeX', ris: 'RIS' },
  },
  {
    title: 'Refer to this',
    version: (version) => `version ${version}`,
    downloads: 'Or as a file:',
    forms: { txt: 'text', bib: 'BibTeX', ris: 'RIS' },
  },
);
