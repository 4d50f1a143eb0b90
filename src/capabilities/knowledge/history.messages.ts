import { messages } from '#platform/language/messages.ts';

/** Texts of the history of an entry. */
export const historyTexts = messages(
  {
    title: 'Wie wat veranderde',
    back: 'Terug',
    versions: 'Wat openbaar was',
    noVersions: 'Dit was nog niet openbaar.',
    version: (number: number, date: string) => `Versie ${number}, openbaar op ${date}`,
    shown: (number: number) => `Versie ${number}`,
    changes: 'Veranderd sinds de versie ervoor',
    events: 'Wat er gebeurde',
    fields: (fields: string) => `Veranderd: ${fields}`,
    somebody: 'Iemand zonder account',
    most: (most: number) => `Je ziet de laatste ${most} regels.`,
  },
  {
    title: 'Who changed what',
    back: 'Back',
    versions: 'What was public',
    noVersions: 'This was not public yet.',
    version: (number: number, date: string) => `Version ${number}, public on ${date}`,
    shown: (number: number) => `Version ${number}`,
    changes: 'Changed since the version before',
    events: 'What happened',
    fields: (fields: string) => `Changed: ${fields}`,
    somebody: 'Somebody without an account',
    most: (most: number) => `You see the last ${most} lines.`,
  },
);
