import { messages } from '#platform/language/messages.ts';

/** Texts about closing an organisation, undoing that, and what people hear about it. */
export const deletionTexts = messages(
  {
    title: (name: string) => `${name} verwijderen`,
    lead: (days: number) =>
      `De organisatie gaat meteen dicht voor iedereen. ${days} dagen lang kan een directeur dit terugdraaien. Daarna wordt alles gewist.`,
    exportTitle: 'Neem eerst alles mee',
    exportLead: 'Na het wissen kan niemand de gegevens nog terughalen, ook wij niet.',
    exportLink: 'Maak een export',
    whatTitle: 'Wat er gebeurt',
    people: (people: number) =>
      people === 1
        ? 'Jij bent hier de enige. Je account blijft bestaan.'
        : `Alle ${people} mensen krijgen een mail met de datum. Hun accounts blijven bestaan.`,
    closed: 'Niemand kan er meer bij, en uitnodigingen en links werken niet meer.',
    erased: (days: number) =>
      `Na ${days} dagen worden alle scans, antwoorden, verschillen, stappen en het logboek gewist.`,
    submit: 'Sluit de organisatie en wis haar over 30 dagen',
    closedTitle: (name: string) => `${name} is gesloten`,
    closedLead: (date: string) =>
      `Alles wordt gewist na ${date}. Tot dan kun je dit terugdraaien, en staat alles er weer.`,
    undo: 'Draai het terug',
    mail: {
      closedSubject: (name: string) => `${name} wordt verwijderd uit Samenspel`,
      closed: (letter: { who: string; name: string; date: string; link: string }) =>
        `${letter.who} heeft ${letter.name} gesloten in Samenspel. Niemand kan er nu meer bij. Na ${letter.date} wordt alles gewist.\n\nEen directeur kan dit tot die dag terugdraaien, en kan hier een export maken van alle gegevens:\n${letter.link}\n\nJe eigen account blijft bestaan.\n`,
      reopenedSubject: (name: string) => `${name} is weer open in Samenspel`,
      reopened: (letter: { who: string; name: string; link: string }) =>
        `${letter.who} heeft het sluiten van ${letter.name} teruggedraaid. Alles staat er weer:\n${letter.link}\n`,
    },
  },
  {
    title: (name: string) => `Delete ${name}`,
    lead: (days: number) =>
      `The organisation closes immediately for everyone. For ${days} days a director can undo this. After that everything is erased.`,
    exportTitle: 'First take everything with you',
    exportLead: 'After the erasing nobody can bring the data back, and neither can we.',
    exportLink: 'Make an export',
    whatTitle: 'What happens',
    people: (people: number) =>
      people === 1
        ? 'You are the only one here. Your account remains.'
        : `All ${people} people get a mail with the date. Their accounts remain.`,
    closed: 'Nobody can get in any more, and invitations and links stop working.',
    erased: (days: number) =>
      `After ${days} days all scans, responses, gaps, steps and the trail are erased.`,
    submit: 'Close the organisation and erase it in 30 days',
    closedTitle: (name: string) => `${name} is closed`,
    closedLead: (date: string) =>
      `Everything is erased after ${date}. Until then you can undo this, and everything is back.`,
    undo: 'Undo this',
    mail: {
      closedSubject: (name: string) => `${name} is being deleted from Samenspel`,
      closed: (letter: { who: string; name: string; date: string; link: string }) =>
        `${letter.who} has closed ${letter.name} in Samenspel. Nobody can get in now. After ${letter.date} everything is erased.\n\nUntil that day a director can undo this, and can make an export of all data here:\n${letter.link}\n\nYour own account remains.\n`,
      reopenedSubject: (name: string) => `${name} is open again in Samenspel`,
      reopened: (letter: { who: string; name: string; link: string }) =>
        `${letter.who} has undone the closing of ${letter.name}. Everything is back:\n${letter.link}\n`,
    },
  },
);
