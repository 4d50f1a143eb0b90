import { messages } from '#platform/language/messages.ts';

/** Words of the first screen of resilience, and of the list of all actions. */
export const overviewTexts = messages(
  {
    title: 'Weerbaarheid',
    removed: 'Het domein is weg, met al zijn metingen.',
    director: 'Een directeur van je organisatie moet dit doen.',
    step: {
      add: {
        title: 'Is de basis bij jullie veilig?',
        lead: 'Samenspel kijkt van buiten naar je website, je mail en je namen op internet. Daarna zie je wat je het beste eerst kunt doen, en wie dat kan. Begin met het adres van je website.',
        button: 'Voeg je domein toe',
      },
      prove: {
        title: (domain: string) => `Laat zien dat ${domain} van jullie is`,
        lead: 'We meten alleen domeinen van de organisatie zelf. Het kan op drie manieren.',
        button: 'Laat het zien',
      },
      'prove-again': {
        title: (domain: string) => `Laat opnieuw zien dat ${domain} van jullie is`,
        lead: 'Het bewijs is ouder dan een jaar. Tot die tijd meten we niet.',
        button: 'Laat het zien',
      },
      measure: {
        title: (domain: string) => `Meet ${domain}`,
        lead: 'Dat duurt meestal minder dan een minuut. Je hoeft er niet bij te blijven.',
        button: 'Meet nu',
      },
      watch: {
        title: (domain: string) => `${domain} wordt nu gemeten`,
        lead: 'Kijk mee, of kom straks terug.',
        button: 'Kijk mee',
      },
      do: {
        kicker: 'Doe dit maandag',
        button: 'Zo doe je dit',
        ready: 'De mail aan je leverancier staat klaar.',
      },
      'look-again': {
        kicker: 'Kijk of het gelukt is',
        lead: 'Iemand zei dat dit gedaan is. Meet het opnieuw, dan weten we het zeker.',
        leadOfBasics:
          'Iemand zei dat dit gedaan is. Pas het antwoord aan, dan klopt de lijst weer.',
        button: 'Naar deze actie',
      },
      answer: {
        title: 'Beantwoord wat we van buiten niet zien',
        lead: 'Aan wat we meten is nu niets te doen. Of jullie back-ups werken en wie bij de mail kan, dat weten jullie alleen zelf.',
        button: 'Beantwoord de stellingen',
      },
      nothing: {
        title: 'De basis die we kunnen meten is in orde',
        lead: 'Er is nu niets te doen. Laat elke week meten, dan hoor je het als er iets verandert.',
        button: 'Bekijk het domein',
      },
    },
    now: {
      title: 'Daarna',
      lead: 'Wat het meest helpt en het minste werk is, staat boven.',
    },
    all: (count: number) => `Bekijk alle acties (${count})`,
    about: (who: string, time: string) => `${who} · ${time}`,
    who: {
      yourself: 'jij of een collega',
      names: 'wie je domein beheert',
      website: 'wie je website maakt',
      mail: 'wie je mail regelt',
      computers: 'wie jullie computers beheert',
    },
    mark: { returned: 'Nog niet gelukt', due: 'Nu is het later' },
    basics: {
      title: 'Wat we van buiten niet zien',
      lead: 'Back-ups, wachtwoorden, afspraken: dat weet jij. Vijf keer vijf stellingen over de basis bij jullie binnen.',
      differently: (count: number) =>
        count === 1 ? '1 stelling wordt anders gezien' : `${count} stellingen worden anders gezien`,
      start: 'Begin met de stellingen',
      look: 'Bekijk de stellingen',
    },
    domains: {
      title: 'Jullie domeinen',
      state: { unproven: 'Nog niet bewezen', proven: 'Bewezen', expired: 'Opnieuw bewijzen' },
      never: 'nog niet gemeten',
      running: 'wordt nu gemeten',
      score: (score: number) => `${score} van 100`,
      at: (day: string) => `gemeten op ${day}`,
      worse: (count: number) => `${count} slechter`,
      better: (count: number) => `${count} beter`,
      look: 'Bekijk de meting',
      add: 'Voeg nog een domein toe',
    },
    actions: {
      title: 'Alle acties',
      lead: 'Alles wat je kunt doen aan wat we vonden.',
      empty: 'Hier komt te staan wat je kunt doen',
      emptyText: 'Er is nu niets open. Na een meting kan dat veranderen.',
      now: 'Nu',
      rest: 'Daarna',
      waiting: 'Gedaan, nog na te kijken',
      later: 'Later',
      notPossible: 'Niet mogelijk',
      until: (day: string) => `vanaf ${day}`,
    },
  },
  {
    title: 'Resilience',
    removed: 'The domain is gone, with all its measurements.',
    director: 'A director of your organisation has to do this.',
    step: {
      add: {
        title: 'Are your basics safe?',
        lead: 'Samenspel looks from outside at your website, your mail and your names on the internet. After that you see what is best done first, and who can do it. Begin with the address of your website.',
        button: 'Add your domain',
      },
      prove: {
        title: (domain) => `Show that ${domain} is yours`,
        lead: 'We only measure domains of the organisation itself. There are three ways.',
        button: 'Show it',
      },
      'prove-again': {
        title: (domain) => `Show again that ${domain} is yours`,
        lead: 'The proof is older than a year. Until then we do not measure.',
        button: 'Show it',
      },
      measure: {
        title: (domain) => `Measure ${domain}`,
        lead: 'That usually takes less than a minute. You do not have to stay.',
        button: 'Measure now',
      },
      watch: {
        title: (domain) => `${domain} is being measured now`,
        lead: 'Watch it, or come back in a moment.',
        button: 'Watch it',
      },
      do: {
        kicker: 'Do this on Monday',
        button: 'How to do this',
        ready: 'The mail to your supplier is ready.',
      },
      'look-again': {
        kicker: 'See whether it worked',
        lead: 'Somebody said that this is done. Measure it again, then we know for sure.',
        leadOfBasics:
          'Somebody said that this is done. Change the answer, then the list is right again.',
        button: 'To this action',
      },
      answer: {
        title: 'Answer what we do not see from outside',
        lead: 'There is nothing to do now about what we measure. Whether your backups work and who can reach the mail, only you know.',
        button: 'Answer the statements',
      },
      nothing: {
        title: 'The basics that we can measure are in order',
        lead: 'There is nothing to do now. Have it measured every week, and you will hear when something changes.',
        button: 'See the domain',
      },
    },
    now: { title: 'After that', lead: 'What helps most and takes least stands on top.' },
    all: (count) => `See all actions (${count})`,
    about: (who, time) => `${who} · ${time}`,
    who: {
      yourself: 'you or a colleague',
      names: 'who looks after your domain',
      website: 'who makes your website',
      mail: 'who takes care of your mail',
      computers: 'who looks after your computers',
    },
    mark: { returned: 'Not done yet', due: 'It is later now' },
    basics: {
      title: 'What we do not see from outside',
      lead: 'Backups, passwords, agreements: you know those. Five times five statements about the basics inside your house.',
      differently: (count) =>
        count === 1
          ? '1 statement is seen differently'
          : `${count} statements are seen differently`,
      start: 'Begin with the statements',
      look: 'See the statements',
    },
    domains: {
      title: 'Your domains',
      state: { unproven: 'Not proven yet', proven: 'Proven', expired: 'To be proven again' },
      never: 'not measured yet',
      running: 'is being measured now',
      score: (score) => `${score} of 100`,
      at: (day) => `measured on ${day}`,
      worse: (count) => `${count} worse`,
      better: (count) => `${count} better`,
      look: 'See the measurement',
      add: 'Add another domain',
    },
    actions: {
      title: 'All actions',
      lead: 'Everything that you can do about what we found.',
      empty: 'What you can do will stand here',
      emptyText: 'Nothing is open now. After a measurement that can change.',
      now: 'Now',
      rest: 'After that',
      waiting: 'Done, still to be checked',
      later: 'Later',
      notPossible: 'Not possible',
      until: (day) => `from ${day}`,
    },
  },
);
