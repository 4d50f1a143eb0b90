import { messages } from '#platform/language/messages.ts';

/** Words of a list that is searched, narrowed and leafed through. */
export const listTexts = messages(
  {
    filters: 'Verfijn',
    filtersChosen: (n: number) => (n === 1 ? 'Verfijn (1 keuze)' : `Verfijn (${n} keuzes)`),
    chosen: 'Je keuzes',
    drop: (name: string) => `${name} weghalen`,
    dropAll: 'Alle keuzes weghalen',
    pages: 'Bladeren',
    pageOf: (page: string, pages: string) => `Pagina ${page} van ${pages}`,
    toPage: (page: string) => `Pagina ${page}`,
    previous: 'Vorige',
    next: 'Volgende',
  },
  {
    filters: 'Narrow down',
    filtersChosen: (n) => (n === 1 ? 'Narrow down (1 choice)' : `Narrow down (${n} choices)`),
    chosen: 'Your choices',
    drop: (name) => `Remove ${name}`,
    dropAll: 'Remove all choices',
    pages: 'Pages',
    pageOf: (page, pages) => `Page ${page} of ${pages}`,
    toPage: (page) => `Page ${page}`,
    previous: 'Previous',
    next: 'Next',
  },
);
