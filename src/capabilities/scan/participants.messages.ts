import { messages } from '#platform/language/messages.ts';
import type { Language } from '#platform/language/language.ts';
import type { Layer } from './instrument.ts';
import { minutesFor } from './scan.ts';

type Letter = {
  readonly organisation: string;
  readonly layer: Layer;
  readonly link: string;
  /** Others first get to join the organisation. */
  readonly isMember: boolean;
};
type Written = { readonly subject: string; readonly text: string };
type Letters = { readonly [L in Language]: (letter: Letter) => Written };

/** The mail that asks somebody to answer. */
export const invitationLetter: Letters = {
  nl: ({ organisation, layer, link, isMember }) => ({
    subject: `Hoe zie jij ${organisation}? Doe mee met de scan`,
    text: `Hallo,

${organisation} kijkt hoe het staat met digitaal werk. Daarvoor is ook jouw blik nodig.

Je beantwoordt vragen in je eentje. Dat kost ongeveer ${minutesFor[layer]} minuten. Je kunt stoppen en later verdergaan, ook op een ander apparaat. Je collega’s en je directeur zien niet wat jij antwoordt.
${isMember ? '' : `\nVia de link word je eerst lid van ${organisation} op Samenspel. Daarna vind je de scan op de startpagina, onder “Scans”.\n`}
Begin hier:
${link}

Samenspel`,
  }),
  en: ({ organisation, layer, link, isMember }) => ({
    subject: `How do you see ${organisation}? Join the scan`,
    text: `Hello,

${organisation} is looking at where it stands with digital work. Your view is needed too.

You answer questions on your own. That takes about ${minutesFor[layer]} minutes. You can stop and go on later, also on another device. Your colleagues and your director do not see what you answer.
${isMember ? '' : `\nThe link first makes you a member of ${organisation} on Samenspel. After that you find the scan on the start page, under “Scans”.\n`}
Begin here:
${link}

Samenspel`,
  }),
};

/** The mail to somebody who did not hand in yet. */
export const reminderLetter: Letters = {
  nl: ({ organisation, layer, link }) => ({
    subject: `De scan van ${organisation} wacht nog op jou`,
    text: `Hallo,

Je bent gevraagd voor de scan van ${organisation}. Je hebt je antwoorden nog niet ingeleverd. Alles wat je al hebt ingevuld, is bewaard.

De hele scan kost ongeveer ${minutesFor[layer]} minuten. Ga hier verder:
${link}

Samenspel`,
  }),
  en: ({ organisation, layer, link }) => ({
    subject: `The scan of ${organisation} is still waiting for you`,
    text: `Hello,

You were asked to take part in the scan of ${organisation}. You have not handed in your answers yet. Everything that you filled in has been kept.

The whole scan takes about ${minutesFor[layer]} minutes. Go on here:
${link}

Samenspel`,
  }),
};

/** Texts about the people who are asked. */
export const participantTexts = messages(
  {
    role: {
      management: 'Directie en leiding',
      artistic: 'Artistiek',
      programming: 'Programmering',
      marketing: 'Marketing en communicatie',
      education: 'Educatie',
      collection: 'Collectie',
      'production-technique': 'Productie en techniek',
      finance: 'Financiën',
      ict: 'ICT',
      board: 'Bestuur of toezicht',
      other: 'Ander werk',
    },
    title: 'Wie vraag je?',
    lead: 'Vraag minstens drie mensen met ander werk dan jij. Hoe meer kanten, hoe beter het gesprek.',
    back: 'Terug naar de scan',
    why: 'Waarom vragen we wat iemand doet?',
    whyText:
      'Zo kun je later zien of bijvoorbeeld marketing iets anders ziet dan techniek. Dat laten we alleen zien als minstens drie mensen hetzelfde werk doen. Zo blijft iedereen anoniem.',
    members: 'Mensen in je organisatie',
    membersLead: 'Kies bij iedereen die je vraagt wat voor werk die persoon doet.',
    noMembers: 'Er zijn hier nog geen anderen. Vraag mensen met hun mailadres.',
    notAsked: 'Niet vragen',
    others: 'Anderen, per mail',
    othersLead: 'Zij krijgen een mail met een uitnodiging voor je organisatie en voor de scan.',
    addresses: 'Mailadressen',
    addressesHint:
      'Eén adres per regel. Maximaal 50 tegelijk. Vraag je mensen met verschillend werk? Doe het dan per groep.',
    theirRole: 'Wat voor werk doen zij?',
    chooseRole: 'Kies een soort werk',
    ask: 'Vraag deze mensen',
    optional: 'niet verplicht',
    problem: 'Er is nog niemand gevraagd',
    error: {
      nobody: 'Kies iemand uit de lijst of vul een mailadres in.',
      role: 'Kies wat voor werk deze mensen doen.',
      wrong: (addresses: string) =>
        `Dit is geen mailadres: ${addresses}. Verbeter het of haal het weg.`,
      tooMany: (most: number) => `Vul maximaal ${most} adressen tegelijk in.`,
      tooManyInAll: (most: number) => `Aan één scan kunnen maximaal ${most} mensen meedoen.`,
      closed: 'Het antwoorden is gesloten. Er kan niemand meer bij.',
    },
  },
  {
    role: {
      management: 'Management',
      artistic: 'Artistic',
      programming: 'Programming',
      marketing: 'Marketing and communication',
      education: 'Education',
      collection: 'Collection',
      'production-technique': 'Production and technique',
      finance: 'Finance',
      ict: 'ICT',
      board: 'Board',
      other: 'Other work',
    },
    title: 'Whom do you ask?',
    lead: 'Ask at least three people whose work differs from yours. The more sides, the better the conversation.',
    back: 'Back to the scan',
    why: 'Why do we ask what somebody does?',
    whyText:
      'So that you can see later whether marketing, say, sees something else than technique. We show this only when at least three people do the same work. That keeps everyone anonymous.',
    members: 'People in your organisation',
    membersLead: 'For everyone you ask, choose what kind of work they do.',
    noMembers: 'There are no others here yet. Ask people by their mail address.',
    notAsked: 'Do not ask',
    others: 'Others, by mail',
    othersLead: 'They get a mail with an invitation to your organisation and to the scan.',
    addresses: 'Mail addresses',
    addressesHint:
      'One address per line. At most 50 at a time. Asking people with different kinds of work? Do it group by group.',
    theirRole: 'What kind of work do they do?',
    chooseRole: 'Choose a kind of work',
    ask: 'Ask these people',
    optional: 'optional',
    problem: 'Nobody has been asked yet',
    error: {
      nobody: 'Choose somebody from the list or fill in a mail address.',
      role: 'Choose what kind of work these people do.',
      wrong: (addresses: string) =>
        `This is no mail address: ${addresses}. Correct it or remove it.`,
      tooMany: (most: number) => `Fill in at most ${most} addresses at a time.`,
      tooManyInAll: (most: number) => `At most ${most} people can take part in one scan.`,
      closed: 'Answering is closed. Nobody can be added any more.',
    },
  },
);
