import { messages } from '#platform/language/messages.ts';

/** Texts about the people of an organisation and what they may do. */
export const membershipTexts = messages(
  {
    role: { director: 'Directeur', member: 'Teamlid', maker: 'Maker', broker: 'Makelaar' },
    roleHint: {
      director: 'Beslist, nodigt mensen uit en beheert deze organisatie.',
      member: 'Vult de scan in en doet stappen.',
      maker: 'Maakt voorstellingen of tentoonstellingen en opent repetities.',
      broker: 'Beoordeelt vragen en aanbod van anderen en introduceert mensen bij elkaar.',
    },
    list: {
      title: 'Mensen',
      lead: (total: number) =>
        total === 1 ? 'Je bent hier nog alleen.' : `Er werken ${total} mensen mee.`,
      caption: 'De mensen van deze organisatie',
      since: (date: string) => `sinds ${date}`,
      change: 'Wijzig',
      changeWhom: (name: string) => `Wijzig de rollen van ${name}`,
      you: 'jij',
      invite: 'Nodig mensen uit',
      aloneTitle: 'Hier komen je collega’s te staan',
      alone: 'Een scan wordt pas een gesprek als er meer mensen meedoen.',
    },
    one: {
      lead: (email: string, date: string) => `${email}, doet mee sinds ${date}.`,
      back: 'Alle mensen',
      rolesTitle: 'Rollen',
      rolesLegend: (name: string) => `Wat mag ${name} hier doen?`,
      rolesSubmit: 'Bewaar de rollen',
      handOverTitle: 'De leiding overdragen',
      handOver: (name: string) =>
        `${name} wordt directeur en jij wordt teamlid. Terugdraaien kan alleen ${name} daarna.`,
      handOverSubmit: (name: string) => `Maak ${name} directeur in mijn plaats`,
      removeTitle: 'Uit de organisatie halen',
      remove: (name: string) =>
        `${name} kan dan niet meer bij deze organisatie. Antwoorden op een scan blijven meetellen. Alle open links om mee te doen worden ingetrokken, want ${name} kan ze kennen.`,
      removeSubmit: (name: string) => `Haal ${name} uit de organisatie`,
    },
    leave: {
      title: 'Zelf weggaan',
      lead: 'Je kunt dan niet meer bij deze organisatie. Een directeur kan je opnieuw uitnodigen.',
      submit: 'Ga weg bij deze organisatie',
      last: 'Je bent de enige directeur. Maak eerst iemand anders directeur, of verwijder de organisatie.',
      deletion: 'Verwijder de organisatie',
    },
    done: {
      roles: 'De rollen zijn bewaard.',
      removed: 'Deze persoon kan niet meer bij de organisatie.',
      links: (count: number) =>
        count === 1
          ? 'Er stond nog 1 link open om mee te doen. Die is ingetrokken.'
          : `Er stonden nog ${count} links open om mee te doen. Die zijn ingetrokken.`,
      handedOver: 'Je hebt de leiding overgedragen. Je bent nu teamlid.',
    },
    error: {
      title: 'Dit kon niet.',
      notDirector: 'Dit kan alleen een directeur van je organisatie doen.',
      notBroker: 'Dit kan alleen een makelaar van een kennisinstituut doen.',
      roles: 'Kies minstens één rol.',
      lastDirector:
        'Een organisatie houdt altijd een directeur. Maak eerst iemand anders directeur.',
      self: 'Wil je zelf weg? Dat doe je onderaan de pagina Mensen.',
    },
    mail: {
      removedSubject: (organisation: string) => `Je hoort niet meer bij ${organisation}`,
      removed: (organisation: string) =>
        `Een directeur van ${organisation} heeft je uit de organisatie gehaald in Samenspel.\n\nJe account blijft bestaan. Denk je dat dit niet klopt? Vraag het dan aan een directeur van ${organisation}.\n`,
    },
  },
  {
    role: { director: 'Director', member: 'Team member', maker: 'Maker', broker: 'Broker' },
    roleHint: {
      director: 'Decides, invites people and manages this organisation.',
      member: 'Answers the scan and does steps.',
      maker: 'Makes performances or exhibitions and opens rehearsals.',
      broker: 'Reviews requests and offers of others and introduces people to each other.',
    },
    list: {
      title: 'People',
      lead: (total: number) =>
        total === 1 ? 'You are still alone here.' : `${total} people take part.`,
      caption: 'The people of this organisation',
      since: (date: string) => `since ${date}`,
      change: 'Change',
      changeWhom: (name: string) => `Change the roles of ${name}`,
      you: 'you',
      invite: 'Invite people',
      aloneTitle: 'Your colleagues will be listed here',
      alone: 'A scan only becomes a conversation when more people take part.',
    },
    one: {
      lead: (email: string, date: string) => `${email}, takes part since ${date}.`,
      back: 'All people',
      rolesTitle: 'Roles',
      rolesLegend: (name: string) => `What may ${name} do here?`,
      rolesSubmit: 'Keep these roles',
      handOverTitle: 'Hand over',
      handOver: (name: string) =>
        `${name} becomes director and you become a team member. After that only ${name} can undo this.`,
      handOverSubmit: (name: string) => `Make ${name} director in my place`,
      removeTitle: 'Remove from the organisation',
      remove: (name: string) =>
        `${name} can then no longer get into this organisation. Answers to a scan keep counting. All open links for joining are withdrawn, because ${name} may know them.`,
      removeSubmit: (name: string) => `Remove ${name} from the organisation`,
    },
    leave: {
      title: 'Leaving yourself',
      lead: 'You can then no longer get into this organisation. A director can invite you again.',
      submit: 'Leave this organisation',
      last: 'You are the only director. First make somebody else director, or delete the organisation.',
      deletion: 'Delete the organisation',
    },
    done: {
      roles: 'The roles have been kept.',
      removed: 'This person can no longer get into the organisation.',
      links: (count: number) =>
        count === 1
          ? 'There was 1 open link for joining. It has been withdrawn.'
          : `There were ${count} open links for joining. They have been withdrawn.`,
      handedOver: 'You have handed over. You are a team member now.',
    },
    error: {
      title: 'This could not be done.',
      notDirector: 'Only a director of your organisation can do this.',
      notBroker: 'Only a broker of a knowledge institute can do this.',
      roles: 'Choose at least one role.',
      lastDirector: 'An organisation always keeps a director. First make somebody else director.',
      self: 'Do you want to leave yourself? You do that at the bottom of the page People.',
    },
    mail: {
      removedSubject: (organisation: string) => `You no longer belong to ${organisation}`,
      removed: (organisation: string) =>
        `A director of ${organisation} has removed you from the organisation in Samenspel.\n\nYour account remains. Do you think this is a mistake? Ask a director of ${organisation}.\n`,
    },
  },
);
