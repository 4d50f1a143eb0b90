import { messages } from '#platform/language/messages.ts';

/** Texts around every page. */
export const shell = messages(
  {
    skip: 'Naar de inhoud',
    home: 'Samenspel, naar het begin',
    navigation: 'Menu',
    knowledge: 'Praktijkvoorbeelden',
    wheelCheck: 'Wielcheck',
    partners: 'Partners',
    organisations: 'Organisaties',
    newOrganisation: 'Organisatie toevoegen',
    account: 'Je account',
    questions: 'Vragen',
    administration: 'Beheer',
    signIn: 'Inloggen',
    signOut: 'Uitloggen',
    otherLanguage: { lang: 'en', label: 'English' },
    footer: 'Samenspel is vrije software. Wat je invult, blijft van jou.',
    footerNavigation: 'Over Samenspel',
    description:
      'Samenspel helpt culturele organisaties om samen met anderen te veranderen in plaats van alleen.',
  },
  {
    skip: 'Skip to the content',
    home: 'Samenspel, to the start',
    navigation: 'Menu',
    knowledge: 'Knowledge',
    wheelCheck: 'Wheel check',
    partners: 'Partners',
    organisations: 'Organisations',
    newOrganisation: 'Add an organisation',
    account: 'Your account',
    questions: 'Questions',
    administration: 'Administration',
    signIn: 'Sign in',
    signOut: 'Sign out',
    otherLanguage: { lang: 'nl', label: 'Nederlands' },
    footer: 'Samenspel is free software. What you fill in stays yours.',
    footerNavigation: 'About Samenspel',
    description: 'Samenspel helps cultural organisations change with others instead of alone.',
  },
);

/** The home page. */
export const home = messages(
  {
    tab: 'Samen veranderen',
    title: 'Verander samen, niet alleen.',
    lead: 'Samenspel helpt theaters, musea, festivals en archieven om samen met anderen digitaal te veranderen.',
    demo: 'Probeer de demo',
    begin: 'Begin met je eigen organisatie',
    loopTitle: 'Zes vragen, en dan weer van voren af aan',
    loopLead:
      'Met de eerste drie vragen kun je nu beginnen. De andere drie volgen; we noemen ze alvast, zodat je ziet waar het naartoe gaat.',
    stages: [
      'Waar staan we?',
      'Wie deed dit al?',
      'Met wie?',
      'Samen doen',
      'Met het publiek',
      'Wat leert de sector?',
    ],
    now: 'nu',
    later: 'komt later',
    forWhom: 'Wat je eraan hebt',
    pieces: [
      {
        who: 'Voor de directeur',
        what: 'Je team vult een scan in, of je voert een uitkomst in die je al hebt. Je ziet waar collega’s anders over denken, kiest hoogstens drie verschillen en verdeelt stappen voor 90 dagen. Het verslag kan zo naar je bestuur. Je ziet ook of je website en mail veilig zijn, en wat je daar het eerst aan doet.',
      },
      {
        who: 'Voor de maker',
        what: 'Je antwoord telt even zwaar als dat van de zakelijke leiding, en collega’s zien niet wat jij hebt ingevuld. Ben je het niet eens met de uitkomst, dan mag dat blijven staan. Later open je hier ook een repetitie.',
      },
      {
        who: 'Voor een partner',
        what: 'Werk je bij een technologiebedrijf, universiteit of overheid? Zet op een kaart wat je aanbiedt en wat je zoekt. Je ziet wie bij je past, wat jij ervan krijgt en wat de ander. Een makelaar brengt jullie bij elkaar; namen komen pas als allebei ja zeggen.',
      },
    ],
    promises: 'Wat we beloven',
    principles: [
      {
        name: 'Het is van jou',
        what: 'Je haalt alles wat je organisatie invult er weer uit, in open formaten.',
      },
      {
        name: 'Geen dienst van buiten',
        what: 'Samenspel draait op één kleine server. Er kijkt geen bedrijf mee, en er zijn geen volgcookies.',
      },
      {
        name: 'Besloten, tenzij jij deelt',
        what: 'Niemand ziet de antwoorden van een ander. Met minder dan drie antwoorden zie je alleen hoeveel het er zijn.',
      },
    ],
  },
  {
    tab: 'Changing together',
    title: 'Change together, not alone.',
    lead: 'Samenspel helps theatres, museums, festivals and archives change digitally, together with others.',
    demo: 'Try the demo',
    begin: 'Begin with your own organisation',
    loopTitle: 'Six questions, and then from the top again',
    loopLead:
      'You can begin with the first three questions now. The other three will follow; we name them already, so that you see where this is going.',
    stages: [
      'Where do we stand?',
      'Who has done this before?',
      'With whom?',
      'Do it together',
      'With the audience',
      'What does the sector learn?',
    ],
    now: 'now',
    later: 'coming later',
    forWhom: 'What is in it for you',
    pieces: [
      {
        who: 'For the director',
        what: 'Your team fills in a scan, or you enter an outcome that you already have. You see where colleagues differ, choose at most three gaps and divide steps for 90 days. The report can go to your board as it is. You also see whether your website and mail are safe, and what to do about that first.',
      },
      {
        who: 'For the maker',
        what: 'Your response counts as much as that of the business side, and colleagues do not see what you filled in. If you disagree with the outcome, that may stand. Later you will open a rehearsal here too.',
      },
      {
        who: 'For a partner',
        what: 'Do you work at a technology firm, a university or a public authority? Put on a card what you offer and what you look for. You see who fits, what you get and what they get. A broker brings you together; names come only when both say yes.',
      },
    ],
    promises: 'What we promise',
    principles: [
      {
        name: 'It is yours',
        what: 'Everything your organisation fills in can be taken out again, in open formats.',
      },
      {
        name: 'No outside service',
        what: 'Samenspel runs on one small server. No company looks along, and there are no tracking cookies.',
      },
      {
        name: 'Private, unless you share',
        what: 'Nobody sees another person’s responses. With fewer than three responses you only see how many there are.',
      },
    ],
  },
);

/** The pages that say that something is not as it should be. */
export const errorPage = messages(
  {
    kicker: (status: number) => `Fout ${status}`,
    unknownTitle: 'Deze pagina is er niet',
    unknown:
      'Het adres klopt niet, de pagina is verplaatst, of je hebt er geen toegang toe. Aan je gegevens is niets veranderd.',
    unknownAdvice:
      'Controleer het adres. Kreeg je een link van een collega? Vraag of je bij dezelfde organisatie hoort.',
    forbiddenTitle: 'Dit mag je niet zien of doen',
    forbidden: 'Je bent ingelogd, maar je rol in deze organisatie staat dit niet toe.',
    forbiddenAdvice:
      'Er is niets veranderd. Vraag een directeur van je organisatie om het te doen, of om je rol aan te passen.',
    failedTitle: 'Er ging bij ons iets mis',
    failed:
      'Het ligt niet aan jou. Wat eerder is opgeslagen, is er nog. Wat je net verstuurde, is misschien niet opgeslagen.',
    failedAdvice:
      'Ga terug in je browser: meestal staat wat je typte er nog. Probeer het over een minuut opnieuw.',
    failedId: (id: string) => `Blijft het misgaan? Geef de beheerder dit kenmerk: ${id}`,
    goneTitle: 'Dit is ingetrokken',
    gone: 'Wat hier stond, is niet meer openbaar.',
    goneAdvice: 'Er is nog veel meer om van te leren. Zoek verder bij de praktijkvoorbeelden.',
    otherTitle: 'Dit lukte niet',
    other: 'We konden dit verzoek niet uitvoeren. Aan je gegevens is niets veranderd.',
    otherAdvice: 'Ga terug in je browser en probeer het opnieuw.',
    home: 'Naar het begin',
  },
  {
    kicker: (status: number) => `Error ${status}`,
    unknownTitle: 'This page does not exist',
    unknown:
      'The address is not right, the page has moved, or you have no access to it. Nothing about your data has changed.',
    unknownAdvice:
      'Check the address. Did a colleague send you a link? Ask whether you belong to the same organisation.',
    forbiddenTitle: 'You may not see or do this',
    forbidden: 'You are signed in, but your role in this organisation does not allow this.',
    forbiddenAdvice:
      'Nothing has changed. Ask a director of your organisation to do it, or to change your role.',
    failedTitle: 'Something went wrong on our side',
    failed:
      'It is not your fault. What was saved before is still there. What you just sent may not have been saved.',
    failedAdvice:
      'Go back in your browser: what you typed is usually still there. Try again in a minute.',
    failedId: (id: string) =>
      `Does it keep going wrong? Give the administrator this reference: ${id}`,
    goneTitle: 'This was withdrawn',
    gone: 'What stood here is no longer public.',
    goneAdvice: 'There is much more to learn from. Search on in the cases of others.',
    otherTitle: 'This did not work',
    other: 'We could not carry out this request. Nothing about your data has changed.',
    otherAdvice: 'Go back in your browser and try again.',
    home: 'To the start',
  },
);
