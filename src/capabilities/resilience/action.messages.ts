import { messages } from '#platform/language/messages.ts';

/** Words of the page of one action. */
export const actionTexts = messages(
  {
    back: 'Weerbaarheid',
    kicker: (domain: string) => `Actie voor ${domain}`,
    kickerOfBasics: 'Actie voor de basis bij jullie binnen',
    tab: (title: string) => `${title} · actie`,
    errorTitle: 'Dit ging nog niet goed',
    error: {
      state: 'Kies wat er met deze actie gebeurt.',
      until: 'Vul een dag in de toekomst in, zoals 1-3-2027.',
      untilFar: 'Kies een dag binnen twee jaar.',
      note: (most: number) => `Maak je notitie korter dan ${most} tekens.`,
      noteNeeded: 'Schrijf op waarom het niet kan, en wie dat zei.',
      gap: 'Kies bij welk verschil de stap hoort.',
      planned: 'Deze actie is al een stap in je plan.',
    },
    done: {
      said: 'Wat je zei is bewaard.',
      planned: 'De stap staat in je plan.',
    },
    state: {
      open: 'nog te doen',
      done: 'gedaan',
      later: 'later',
      'not-possible': 'niet mogelijk',
    },
    standing: {
      returned: (day: string) =>
        `Op ${day} zei iemand dat dit gedaan is. Daarna is gemeten, en het is nog niet zo.`,
      due: 'Je wilde dit later doen. De dag die je koos is er.',
      waiting: (day: string) =>
        `Op ${day} zei iemand dat dit gedaan is. Meet opnieuw om het zeker te weten.`,
      later: (day: string) => `Uitgesteld tot ${day}.`,
      'not-possible': 'Niet mogelijk bij jullie leverancier. Het telt niet mee in de score.',
      impossibleOfBasics: 'Niet mogelijk bij jullie. Jullie zeiden waarom.',
      good: 'Dit is goed. Er is niets meer te doen.',
      inapplicable: 'Dit geldt niet voor jullie. Er is niets te doen.',
      unseen: 'Dit is de laatste keer niet gemeten. Meet opnieuw.',
      returnedOfBasics: (day: string) =>
        `Op ${day} zei iemand dat dit gedaan is. Daarna is geantwoord dat het nog niet zo is.`,
      waitingOfBasics: (day: string) =>
        `Op ${day} zei iemand dat dit gedaan is. Pas het antwoord aan, dan klopt de lijst weer.`,
    },
    found: {
      title: 'Wat we vonden',
      titleOfBasics: 'Wat jullie antwoordden',
      seen: (moment: string) => `Bekeken op ${moment}.`,
      answered: (moment: string) => `Beantwoord op ${moment}.`,
    },
    how: 'Zo pak je het aan',
    who: {
      title: 'Wie kan dit?',
      yourself: 'Jij of een collega.',
      names: 'Wie jullie domein beheert. Dat is vaak de bouwer van de website of de hostingpartij.',
      website: 'Wie jullie website bouwt of onderhoudt.',
      mail: 'Wie jullie mail regelt.',
      computers: 'Wie jullie computers en accounts beheert.',
      time: (time: string) => `Voor wie het kan is dit ${time} werk.`,
      minutes: (minutes: number) => `ongeveer ${minutes} minuten`,
      hours: (hours: string) => `ongeveer ${hours} uur`,
    },
    paste: {
      title: 'Wat erin moet',
      dns: 'Deze regel in DNS:',
      header: 'Deze header stuurt de website mee met elke pagina:',
      file: 'Dit bestand op de website:',
      type: 'Soort',
      name: 'Naam',
      value: 'Waarde',
      path: 'Plaats',
      content: 'Inhoud',
      beware: 'Let op',
      warning: {
        'replaces-other-txt':
          'Deze regel komt in de plaats van de regel van dezelfde soort die er nu staat. Zet hem er niet naast: twee werken niet. Bewaar de oude regel.',
        'only-if-all-mail-known':
          'Doe dit pas als je van alle mail weet vanaf welke dienst hij komt: ook nieuwsbrieven, kaartverkoop en facturen. Anders komt die mail niet aan.',
        'all-pages-need-https':
          'Doe dit pas als alle pagina’s en subdomeinen versleuteld werken. Browsers onthouden het lang.',
        'try-report-only-first':
          'Te streng ingesteld laat dit delen van je website verdwijnen. Begin met alleen kijken, en zet het daarna aan.',
        'renew-every-year':
          'Hier staat een einddatum in. Zet in je agenda dat je hem elk jaar vernieuwt.',
        'ask-supplier-first':
          'Laat je leverancier kijken of dit bij jullie past, voordat het erin gaat.',
        'make-address-first':
          'Maak eerst het mailadres dat erin staat. Anders komen de rapporten nergens aan.',
      },
    },
    supplier: {
      title: 'Vraag het je leverancier',
      lead: 'Deze tekst kun je zo versturen.',
      about: 'Onderwerp',
      words: 'Tekst',
      open: 'Open deze mail in je mailprogramma',
      subject: (domain: string, name: string) => `Vraag over ${domain}: ${name}`,
      subjectOfBasics: (action: string) => `Vraag over onze digitale veiligheid: ${action}`,
      textOfBasics: ({ organisation, ask, sources }: Omit<Ask, 'domain' | 'found' | 'paste'>) =>
        `Dag,

We lopen de basis van onze digitale veiligheid na, en hebben daarbij jullie hulp nodig.

Onze vraag aan jullie: ${ask}

Meer hierover:
${sources}

Wil je ons laten weten of dit kan en wanneer het klaar is? Kan het bij jullie niet, dan horen we dat ook graag.

Met vriendelijke groet,
${organisation}
`,
      text: ({ domain, organisation, found, ask, paste, sources }: Ask) =>
        `Dag,

We hebben de basisbeveiliging van ${domain} laten meten. Daaruit kwam: ${found}

Onze vraag aan jullie: ${ask}
${paste ? `\nDit is het voorstel:\n\n${paste}\n` : ''}
Meer hierover:
${sources}

Wil je ons laten weten of dit kan en wanneer het klaar is? Kan het bij jullie niet, dan horen we dat ook graag.

Met vriendelijke groet,
${organisation}
`,
    },
    again: {
      title: 'Klaar? Meet dit opnieuw',
      lead: 'We kijken dan alleen naar dit ene ding. Dat duurt meestal een paar tellen.',
      submit: 'Meet dit opnieuw',
    },
    answerAgain: {
      title: 'Klaar? Pas het antwoord aan',
      lead: 'Dit kunnen we niet meten. Is het zo, geef dan een nieuw antwoord: dan gaat deze actie uit de lijst.',
      link: 'Naar de stelling',
    },
    say: {
      title: 'Wat gebeurt ermee?',
      legend: 'Zeg wat er met deze actie gebeurt',
      option: {
        open: { label: 'Nog te doen', hint: 'Hij komt weer in de lijst.' },
        done: { label: 'Gedaan', hint: 'Meet daarna opnieuw, dan weten we het zeker.' },
        later: { label: 'Later', hint: 'Hij komt terug op de dag die je kiest.' },
        'not-possible': {
          label: 'Niet mogelijk bij onze leverancier',
          hint: 'Hij gaat uit de lijst en telt niet mee in de score.',
        },
      },
      optionOfBasics: {
        done: { hint: 'Pas daarna het antwoord aan, dan klopt de lijst weer.' },
        'not-possible': { label: 'Niet mogelijk bij ons', hint: 'Hij gaat uit de lijst.' },
      },
      until: 'Vanaf welke dag?',
      onlyLater: 'alleen bij later',
      note: 'Notitie',
      noteHint: 'Bijvoorbeeld wie het doet, of wat de leverancier zei.',
      optional: 'mag leeg blijven',
      submit: 'Bewaar',
      director: 'Een directeur van je organisatie kan dit zeggen.',
    },
    plan: {
      title: 'In je plan',
      there: 'Deze actie is een stap in je plan.',
      link: 'Naar de stap',
      lead: 'Je kunt van deze actie een stap maken, met een eigenaar en een datum.',
      legend: 'Bij welk verschil hoort de stap?',
      submit: 'Maak er een stap van',
      none: 'Je plan heeft nog geen verschil waar een stap bij kan horen.',
      choose: 'Kies een verschil',
    },
    history: {
      title: 'Wat er eerder is gezegd',
      line: (day: string, who: string, state: string) => `${day}: ${who} zei “${state}”.`,
      somebody: 'iemand zonder account',
    },
    sources: 'Waar dit vandaan komt',
  },
  {
    back: 'Resilience',
    kicker: (domain) => `Action for ${domain}`,
    kickerOfBasics: 'Action for the basics inside your house',
    tab: (title) => `${title} · action`,
    errorTitle: 'This did not go well yet',
    error: {
      state: 'Choose what happens with this action.',
      until: 'Fill in a day in the future, such as 1/3/2027.',
      untilFar: 'Choose a day within two years.',
      note: (most) => `Make your note shorter than ${most} characters.`,
      noteNeeded: 'Write down why it cannot be done, and who said so.',
      gap: 'Choose which gap the step belongs to.',
      planned: 'This action is a step of your plan already.',
    },
    done: { said: 'What you said was kept.', planned: 'The step is in your plan.' },
    state: {
      open: 'to do',
      done: 'done',
      later: 'later',
      'not-possible': 'not possible',
    },
    standing: {
      returned: (day) =>
        `On ${day} somebody said that this is done. It was measured after that, and it is not so yet.`,
      due: 'You wanted to do this later. The day that you chose has come.',
      waiting: (day) => `On ${day} somebody said that this is done. Measure again to be sure.`,
      later: (day) => `Put off until ${day}.`,
      'not-possible': 'Not possible at your supplier. It does not count in the score.',
      impossibleOfBasics: 'Not possible with you. You said why.',
      good: 'This is good. There is nothing left to do.',
      inapplicable: 'This does not apply to you. There is nothing to do.',
      unseen: 'This was not measured last time. Measure again.',
      returnedOfBasics: (day) =>
        `On ${day} somebody said that this is done. After that the answer was that it is not so yet.`,
      waitingOfBasics: (day) =>
        `On ${day} somebody said that this is done. Change the answer, then the list is right again.`,
    },
    found: {
      title: 'What we found',
      titleOfBasics: 'What you answered',
      seen: (moment) => `Looked at on ${moment}.`,
      answered: (moment) => `Answered on ${moment}.`,
    },
    how: 'How to go about it',
    who: {
      title: 'Who can do this?',
      yourself: 'You or a colleague.',
      names:
        'Who looks after your domain. Often that is the builder of the website or the hosting company.',
      website: 'Who builds or maintains your website.',
      mail: 'Who takes care of your mail.',
      computers: 'Who looks after your computers and accounts.',
      time: (time) => `For who knows how it is ${time} of work.`,
      minutes: (minutes) => `about ${minutes} minutes`,
      hours: (hours) => `about ${hours} hours`,
    },
    paste: {
      title: 'What has to go in',
      dns: 'This record in DNS:',
      header: 'This header, sent by the website with every page:',
      file: 'This file on the website:',
      type: 'Type',
      name: 'Name',
      value: 'Value',
      path: 'Place',
      content: 'Content',
      beware: 'Take care',
      warning: {
        'replaces-other-txt':
          'This record comes instead of the record of the same kind that is there now. Do not put it beside it: two do not work. Keep the old record.',
        'only-if-all-mail-known':
          'Do this only when you know of all mail which service sends it: newsletters, ticket sales and invoices too. Otherwise that mail does not arrive.',
        'all-pages-need-https':
          'Do this only when all pages and subdomains work with encryption. Browsers remember it for long.',
        'try-report-only-first':
          'Set too strictly, this makes parts of your website disappear. Begin with only watching, and turn it on after that.',
        'renew-every-year':
          'There is an end date in it. Put in your calendar that you renew it every year.',
        'ask-supplier-first': 'Let your supplier see whether this suits you, before it goes in.',
        'make-address-first':
          'First make the mail address that is in it. Otherwise the reports arrive nowhere.',
      },
    },
    supplier: {
      title: 'Ask your supplier',
      lead: 'You can send this text as it is.',
      about: 'Subject',
      words: 'Text',
      open: 'Open this mail in your mail program',
      subject: (domain, name) => `Question about ${domain}: ${name}`,
      subjectOfBasics: (action) => `Question about our digital security: ${action}`,
      textOfBasics: ({ organisation, ask, sources }) =>
        `Hello,

We are going through the basics of our digital security, and need your help with that.

Our question to you: ${ask}

More about this:
${sources}

Could you let us know whether this is possible, and when it is done? If it is not possible with you, we would like to hear that too.

Kind regards,
${organisation}
`,
      text: ({ domain, organisation, found, ask, paste, sources }) =>
        `Hello,

We had the basic security of ${domain} measured. It found: ${found}

Our question to you: ${ask}
${paste ? `\nThis is the proposal:\n\n${paste}\n` : ''}
More about this:
${sources}

Could you let us know whether this is possible, and when it is done? If it is not possible with you, we would like to hear that too.

Kind regards,
${organisation}
`,
    },
    again: {
      title: 'Done? Measure this again',
      lead: 'Then we look at this one thing only. That usually takes a few seconds.',
      submit: 'Measure this again',
    },
    answerAgain: {
      title: 'Done? Change the answer',
      lead: 'We cannot measure this. When it is so, give a new answer: then this action leaves the list.',
      link: 'To the statement',
    },
    say: {
      title: 'What happens with it?',
      legend: 'Say what happens with this action',
      option: {
        open: { label: 'To do', hint: 'It goes back into the list.' },
        done: { label: 'Done', hint: 'Measure again after that, then we know for sure.' },
        later: { label: 'Later', hint: 'It comes back on the day that you choose.' },
        'not-possible': {
          label: 'Not possible at our supplier',
          hint: 'It leaves the list and does not count in the score.',
        },
      },
      optionOfBasics: {
        done: { hint: 'Change the answer after that, then the list is right again.' },
        'not-possible': { label: 'Not possible with us', hint: 'It leaves the list.' },
      },
      until: 'From which day?',
      onlyLater: 'only for later',
      note: 'Note',
      noteHint: 'For example who does it, or what the supplier said.',
      optional: 'may stay empty',
      submit: 'Keep',
      director: 'A director of your organisation can say this.',
    },
    plan: {
      title: 'In your plan',
      there: 'This action is a step of your plan.',
      link: 'To the step',
      lead: 'You can make a step of this action, with an owner and a date.',
      legend: 'Which gap does the step belong to?',
      submit: 'Make a step of it',
      none: 'Your plan has no gap yet that a step can belong to.',
      choose: 'Choose a gap',
    },
    history: {
      title: 'What was said before',
      line: (day, who, state) => `${day}: ${who} said “${state}”.`,
      somebody: 'somebody without an account',
    },
    sources: 'Where this comes from',
  },
);

type Ask = {
  readonly domain: string;
  readonly organisation: string;
  readonly found: string;
  readonly ask: string;
  readonly paste: string | undefined;
  /** One per line. */
  readonly sources: string;
};
