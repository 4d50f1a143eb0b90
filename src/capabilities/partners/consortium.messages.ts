import { messages } from '#platform/language/messages.ts';

/** Texts of the page with groups that together cover what a card needs. */
export const consortiumTexts = messages(
  {
    title: 'Wie kunnen dit samen?',
    lead: 'Soms heeft niemand alles. Hier staan groepen van hooguit vier kaarten die samen geven wat jullie zoeken. Je vraagt elke partij apart.',
    back: 'Kaart',
    building: 'De zoekindex wordt nog gemaakt. Kom later terug: dan zie je meer.',
    group: (number: number) => `Groep ${number}`,
    one: 'Eén partij is genoeg',
    covered: (done: number, all: number, members: number) => {
      const who = members === 1 ? 'Deze partij geeft' : `Deze ${members} partijen geven samen`;
      return done === all
        ? `${who} alles wat jullie zoeken.`
        : `${who} ${done} van de ${all} dingen die jullie zoeken.`;
    },
    open: 'Dit geeft nog niemand:',
    table: 'Wie geeft wat',
    need: 'Jullie zoeken',
    cell: { covers: 'geeft dit', could: 'kan dit ook', no: '–' },
    member: (letter: string) => `Partij ${letter}`,
    getsOne: (letter: string) => `Wat krijgt partij ${letter}?`,
    pair: (give: string, need: string) => `${give} (zoekt: ${need})`,
    getsOthers: 'Iets van een ander in deze groep, niet van jullie.',
    getsNothing: 'Nog niets. Bedenk wat jullie deze partij kunnen geven.',
    getsUnasked: 'Deze partij vraagt niets bepaalds terug.',
    interested: 'Bekijk, en toon interesse',
    risk: 'Let op',
    risks: {
      leaderless: 'Jullie verwachten allemaal dat een ander trekt. Spreek af wie dat doet.',
      oneSided: (letter: string) => `Partij ${letter} krijgt in deze groep niets terug.`,
      uncovered: (need: string) => `Niemand in deze groep geeft: ${need}`,
      thin: (need: string) => `Het is onzeker of dit goed past: ${need}`,
      many: (parties: number) =>
        `Met ${parties} anderen kost afspreken veel tijd. Begin met een van hen.`,
      depends: 'Valt een van hen af, dan blijft er iets open dat jullie zoeken.',
      alone: 'Valt deze partij af, dan is er niets.',
    },
    notProven: 'We zochten zo lang als kon. Misschien is er een nog betere groep.',
    few: {
      title: 'Deze kaart zoekt één ding',
      text: 'Een groep is er voor kaarten die twee of meer dingen zoeken. Bekijk wie er past.',
      action: 'Naar de matches',
    },
    notOpen: {
      title: 'Deze kaart is nog niet te vinden',
      text: 'Groepen zoeken we als een makelaar de kaart heeft goedgekeurd.',
      action: 'Naar de kaart',
    },
    none: {
      title: 'Nog geen groep',
      text: 'Geen enkele kaart geeft nu wat jullie zoeken. Bij de matches staat wat zou helpen.',
      action: 'Naar de matches',
    },
  },
  {
    title: 'Who can do this together?',
    lead: 'Sometimes nobody has everything. Here are groups of at most four cards that together give what you look for. You ask each party by itself.',
    back: 'Card',
    building: 'The search index is still being made. Come back later to see more.',
    group: (number) => `Group ${number}`,
    one: 'One party is enough',
    covered: (done, all, members) => {
      const who = members === 1 ? 'This party gives' : `These ${members} parties together give`;
      return done === all
        ? `${who} all that you look for.`
        : `${who} ${done} of the ${all} things that you look for.`;
    },
    open: 'Nobody gives this yet:',
    table: 'Who gives what',
    need: 'You look for',
    cell: { covers: 'gives this', could: 'could do this too', no: '–' },
    member: (letter) => `Party ${letter}`,
    getsOne: (letter) => `What does party ${letter} get?`,
    pair: (give, need) => `${give} (looks for: ${need})`,
    getsOthers: 'Something from another in this group, not from you.',
    getsNothing: 'Nothing yet. Think of what you can give this party.',
    getsUnasked: 'This party asks nothing in particular in return.',
    interested: 'Look, and say that you are interested',
    risk: 'Mind',
    risks: {
      leaderless: 'You all expect another to lead. Agree on who does.',
      oneSided: (letter) => `Party ${letter} gets nothing back in this group.`,
      uncovered: (need) => `Nobody in this group gives: ${need}`,
      thin: (need) => `It is uncertain whether this fits well: ${need}`,
      many: (parties) => `With ${parties} others agreeing takes much time. Begin with one of them.`,
      depends: 'When one of them drops out, something that you look for stays open.',
      alone: 'When this party drops out, there is nothing.',
    },
    notProven: 'We searched for as long as we could. There may be an even better group.',
    few: {
      title: 'This card looks for one thing',
      text: 'A group is for cards that look for two or more things. See who fits.',
      action: 'To the matches',
    },
    notOpen: {
      title: 'This card cannot be found yet',
      text: 'We look for groups once a broker has approved the card.',
      action: 'To the card',
    },
    none: {
      title: 'No group yet',
      text: 'No card gives what you look for now. The matches say what would help.',
      action: 'To the matches',
    },
  },
);
