import type { Indicator, PartDescription } from '../instrument.ts';

/** Data & technology: the part and its five levels in words. */
export const dataAndTechnology: PartDescription = {
  part: 'data-and-technology',
  name: { nl: 'Data & technologie', en: 'Data & technology' },
  about: {
    nl: 'Of jullie systemen, gegevens en beveiliging het werk kunnen dragen.',
    en: 'Whether your systems, data and security can carry the work.',
  },
  levels: [
    {
      nl: 'Apparaten en systemen kwamen er toen ze nodig waren. Een probleem lossen we op als het er is.',
      en: 'Devices and systems came when they were needed. We solve a problem when it is there.',
    },
    {
      nl: 'We weten bij wie we terechtkunnen als iets niet werkt. Voor een paar systemen is het beheer geregeld.',
      en: 'We know whom to turn to when something does not work. For a few systems the upkeep is arranged.',
    },
    {
      nl: 'Voor alle systemen en gegevens gelden afspraken. We controleren op vaste momenten of die nog kloppen.',
      en: 'There are rules for all systems and data. At set times we check whether they are still right.',
    },
    {
      nl: 'Systemen geven gegevens aan elkaar door. Teams en partners werken met dezelfde gegevens.',
      en: 'Systems pass data on to each other. Teams and partners work with the same data.',
    },
    {
      nl: 'Techniek en gegevens horen bij elk plan, ook bij het programma. Andere organisaties gebruiken onze gegevens en kennis.',
      en: 'Technology and data are part of every plan, the programme included. Other organisations use our data and knowledge.',
    },
  ],
};

const themes = {
  theBasicsOfIct: { nl: 'De basis van ICT', en: 'The basics of ICT' },
  workingSafelyAndKeepingGoing: {
    nl: 'Veilig werken en doorwerken',
    en: 'Working safely and keeping going',
  },
  dataThatIsRightAndLasts: {
    nl: 'Gegevens die kloppen en blijven',
    en: 'Data that is right and lasts',
  },
  systemsThatWorkTogether: {
    nl: 'Systemen die samenwerken',
    en: 'Systems that work together',
  },
  freeToSwitch: { nl: 'Vrij om over te stappen', en: 'Free to switch' },
} as const;

/** The ten indicators of data & technology: per theme a broad one, then a deepening one. */
export const dataAndTechnologyIndicators: readonly Indicator[] = [
  {
    id: 'ict-basics',
    part: 'data-and-technology',
    theme: themes.theBasicsOfIct,
    layer: 'quick',
    question: {
      nl: 'Hoe zijn jullie computers, netwerk en programma’s geregeld?',
      en: 'How are your computers, network and software organised?',
    },
    hint: {
      nl: 'Denk aan laptops, wifi in de zaal, mail en gedeelde mappen.',
      en: 'Think of laptops, wifi in the auditorium, email and shared folders.',
    },
    anchors: [
      {
        nl: 'We kopen iets als het nodig is. Als iets stukgaat, zoeken we iemand die helpt.',
        en: 'We buy something when it is needed. When it breaks, we look for someone to help.',
      },
      {
        nl: 'Er is een vaste persoon of een vast bedrijf dat helpt bij storingen.',
        en: 'There is a regular person or company that helps when something breaks down.',
      },
      {
        nl: 'De vaste helper heeft een lijst van alle apparaten en programma’s, en plant wanneer iets vervangen wordt.',
        en: 'The regular helper has a list of all devices and software, and plans when things are replaced.',
      },
      {
        nl: 'Kantoor, zaal, kassa en depot werken in één omgeving, met dezelfde accounts en afspraken.',
        en: 'Office, auditorium, box office and store work in one environment, with the same accounts and rules.',
      },
      {
        nl: 'ICT hoort bij elk plan, van verbouwing tot tournee. We delen het beheer of de kennis met andere organisaties.',
        en: 'ICT is part of every plan, from renovation to tour. We share upkeep or knowledge with other organisations.',
      },
    ],
  },
  {
    id: 'working-anywhere',
    part: 'data-and-technology',
    theme: themes.theBasicsOfIct,
    layer: 'deepening',
    question: {
      nl: 'Hoe komen collega’s bij hun bestanden en programma’s?',
      en: 'How do colleagues reach their files and software?',
    },
    hint: {
      nl: 'Denk aan werken op kantoor, thuis, op tournee, in de zaal of in het depot.',
      en: 'Think of working in the office, at home, on tour, in the auditorium or in the store.',
    },
    anchors: [
      {
        nl: 'Via de computer waar het bestand of het programma op staat.',
        en: 'Through the computer that holds the file or the software.',
      },
      {
        nl: 'Via een gedeelde map op kantoor. Elders mailen we bestanden naar elkaar.',
        en: 'Through a shared folder in the office. Elsewhere we email files to each other.',
      },
      {
        nl: 'Met een eigen account, op elke plek waar zij werken.',
        en: 'With an account of their own, in every place where they work.',
      },
      {
        nl: 'Op elke plek werken teams, freelancers en partners samen in dezelfde bestanden.',
        en: 'In every place teams, freelancers and partners work together in the same files.',
      },
      {
        nl: 'Al ons werk staat in gedeelde bestanden. Wat openbaar mag zijn, kan iedereen online vinden en gebruiken.',
        en: 'All our work is in shared files. Whatever may be public, anyone can find and use online.',
      },
    ],
  },
  {
    id: 'cyber-security',
    part: 'data-and-technology',
    theme: themes.workingSafelyAndKeepingGoing,
    layer: 'basis',
    question: {
      nl: 'Hoe zorgen jullie dat systemen digitaal veilig zijn?',
      en: 'How do you keep your systems digitally safe?',
    },
    hint: {
      nl: 'Denk aan updates, inloggen in twee stappen en het herkennen van nepmail.',
      en: 'Think of updates, logging in with two steps and spotting fake email.',
    },
    anchors: [
      {
        nl: 'Iedereen let zelf op en gebruikt de instellingen die er al waren.',
        en: 'Everyone takes care and uses the settings that were already there.',
      },
      {
        nl: 'Voor een paar systemen regelt een collega of leverancier de beveiliging.',
        en: 'For a few systems a colleague or supplier takes care of security.',
      },
      {
        nl: 'Voor alle systemen gelden afspraken, en iemand controleert die op vaste momenten.',
        en: 'There are rules for all systems, and someone checks them at set times.',
      },
      {
        nl: 'Teams en leveranciers bespreken de controles samen en verdelen wat er moet gebeuren.',
        en: 'Teams and suppliers discuss the checks together and divide what needs to be done.',
      },
      {
        nl: 'Bij elk nieuw plan kijken we vooraf naar veiligheid. Andere organisaties krijgen onze waarschuwingen en lessen.',
        en: 'We look at security beforehand in every new plan. Other organisations receive our warnings and lessons.',
      },
    ],
  },
  {
    id: 'continuity',
    part: 'data-and-technology',
    theme: themes.workingSafelyAndKeepingGoing,
    layer: 'deepening',
    question: {
      nl: 'Hoe zijn jullie voorbereid op uitval van een systeem?',
      en: 'How are you prepared for a system that fails?',
    },
    hint: {
      nl: 'Denk aan een avond zonder kassasysteem of een dag zonder collectieregister.',
      en: 'Think of an evening without ticketing or a day without the collection register.',
    },
    anchors: [
      {
        nl: 'We bedenken op dat moment iets, zoals een papieren lijst bij de deur.',
        en: 'We think of something at that moment, such as a paper list at the door.',
      },
      {
        nl: 'Enkele collega’s weten uit ervaring wat zij dan moeten doen.',
        en: 'A few colleagues know from experience what they have to do.',
      },
      {
        nl: 'Er is een noodplan op papier, en iedereen weet waar het ligt.',
        en: 'There is an emergency plan on paper, and everyone knows where it is.',
      },
      {
        nl: 'Teams en leveranciers oefenen het noodplan samen, minstens één keer per jaar.',
        en: 'Teams and suppliers practise the emergency plan together, at least once a year.',
      },
      {
        nl: 'Elke voorstelling of tentoonstelling heeft een noodplan. We oefenen ook met andere organisaties, zodat we elkaar kunnen helpen.',
        en: 'Every performance or exhibition has an emergency plan. We also practise with other organisations, so that we can help each other.',
      },
    ],
  },
  {
    id: 'data-quality',
    part: 'data-and-technology',
    theme: themes.dataThatIsRightAndLasts,
    layer: 'quick',
    question: {
      nl: 'Hoe zorgen jullie dat gegevens kloppen?',
      en: 'How do you make sure that data is right?',
    },
    hint: {
      nl: 'Denk aan adressen van bezoekers, objecten in het register of speeldata.',
      en: 'Think of visitors’ addresses, objects in the register or performance dates.',
    },
    anchors: [
      {
        nl: 'Ieder houdt eigen lijsten bij en verbetert fouten die opvallen.',
        en: 'Everyone keeps their own lists and corrects mistakes they notice.',
      },
      {
        nl: 'Per onderwerp is er één bestand. Ieder vult het op de eigen manier in.',
        en: 'For each subject there is one file. Everyone fills it in in their own way.',
      },
      {
        nl: 'Voor elk bestand zijn er afspraken over invullen, en iemand controleert dat.',
        en: 'For each file there are rules for filling it in, and someone checks this.',
      },
      {
        nl: 'Teams werken met dezelfde bestanden en geven fouten aan elkaar door.',
        en: 'Teams work with the same files and pass on mistakes to each other.',
      },
      {
        nl: 'Al onze gegevens volgen afspraken van de sector. Andere organisaties kunnen ze daardoor meteen gebruiken.',
        en: 'All our data follows the agreements of the sector. That lets other organisations use it straight away.',
      },
    ],
  },
  {
    id: 'digital-preservation',
    part: 'data-and-technology',
    theme: themes.dataThatIsRightAndLasts,
    layer: 'deepening',
    question: {
      nl: 'Hoe bewaren jullie digitale bestanden voor later?',
      en: 'How do you keep digital files for later?',
    },
    hint: {
      nl: 'Denk aan opnamen van voorstellingen, foto’s van objecten en oude websites.',
      en: 'Think of recordings of performances, photographs of objects and old websites.',
    },
    anchors: [
      {
        nl: 'Bestanden staan waar de maker ze heeft opgeslagen, zoals op een losse schijf.',
        en: 'Files are where the maker saved them, such as on a separate drive.',
      },
      {
        nl: 'Collega’s zetten wat zij belangrijk vinden op één gezamenlijke plek.',
        en: 'Colleagues put what they find important in one shared place.',
      },
      {
        nl: 'Afspraken zeggen welke bestanden we op de gezamenlijke plek bewaren, en hoe lang.',
        en: 'Rules say which files we keep in the shared place, and for how long.',
      },
      {
        nl: 'Alle teams en makers leveren hun bestanden na elk project in, volgens dezelfde afspraken.',
        en: 'After each project all teams and makers hand in their files, following the same rules.',
      },
      {
        nl: 'Bewaren staat in elk projectplan. Anderen kunnen onze bestanden vinden en gebruiken, als de rechten dat toelaten.',
        en: 'Keeping files is in every project plan. Others can find and use our files, where rights allow it.',
      },
    ],
  },
  {
    id: 'system-links',
    part: 'data-and-technology',
    theme: themes.systemsThatWorkTogether,
    layer: 'basis',
    question: {
      nl: 'Hoe gaan gegevens van het ene systeem naar het andere?',
      en: 'How does data get from one system to another?',
    },
    hint: {
      nl: 'Denk aan kaartverkoop, nieuwsbrief, boekhouding, planning, register en website.',
      en: 'Think of ticketing, newsletter, accounts, planning, register and website.',
    },
    anchors: [
      {
        nl: 'We zoeken gegevens op en typen ze over waar ze nodig zijn.',
        en: 'We look data up and type it again where it is needed.',
      },
      {
        nl: 'We halen een bestand uit het ene systeem en zetten het in het andere.',
        en: 'We take a file out of one system and put it into the other.',
      },
      {
        nl: 'Een paar belangrijke systemen wisselen gegevens vanzelf uit, zoals kaartverkoop en boekhouding.',
        en: 'A few important systems exchange data by themselves, such as ticketing and accounts.',
      },
      {
        nl: 'Systemen van alle teams wisselen gegevens vanzelf uit, en ook met een partner.',
        en: 'Systems of all teams exchange data by themselves, and with a partner too.',
      },
      {
        nl: 'Elk nieuw systeem moet gegevens kunnen uitwisselen. Wat openbaar mag zijn, kunnen andere organisaties zelf ophalen.',
        en: 'Every new system has to be able to exchange data. What may be public, other organisations can fetch for themselves.',
      },
    ],
  },
  {
    id: 'system-overview',
    part: 'data-and-technology',
    theme: themes.systemsThatWorkTogether,
    layer: 'deepening',
    question: {
      nl: 'Wie heeft zicht op al jullie systemen?',
      en: 'Who has an overview of all your systems?',
    },
    hint: {
      nl: 'Denk aan de vraag: wat moeten we aanpassen als het adres van de kassa verandert?',
      en: 'Think of the question: what do we need to change when the box office moves?',
    },
    anchors: [
      {
        nl: 'Ieder kent de systemen die bij het eigen werk horen.',
        en: 'Everyone knows the systems that belong to their own work.',
      },
      {
        nl: 'Een of twee collega’s kennen alle systemen uit hun hoofd.',
        en: 'One or two colleagues know all systems by heart.',
      },
      {
        nl: 'Er is een lijst of tekening van alle systemen, die we elk jaar bijwerken.',
        en: 'There is a list or drawing of all systems, which we update every year.',
      },
      {
        nl: 'Als er iets verandert, pakken teams en leveranciers samen de lijst van alle systemen erbij.',
        en: 'When something changes, teams and suppliers go through the list of all systems together.',
      },
      {
        nl: 'De lijst van systemen ligt bij elk plan op tafel. Andere organisaties krijgen een lege versie als voorbeeld.',
        en: 'The list of systems is on the table for every plan. Other organisations get an empty version as an example.',
      },
    ],
  },
  {
    id: 'vendor-exit',
    part: 'data-and-technology',
    theme: themes.freeToSwitch,
    layer: 'basis',
    question: {
      nl: 'Wat is er geregeld voor als jullie overstappen naar andere software?',
      en: 'What have you arranged for when you switch to other software?',
    },
    hint: {
      nl: 'Denk aan het meenemen van adressen, verkochte kaarten, beelden of de collectie.',
      en: 'Think of taking along addresses, tickets sold, images or the collection.',
    },
    anchors: [
      {
        nl: 'We zoeken het uit op het moment dat we willen overstappen.',
        en: 'We find out at the moment we want to switch.',
      },
      {
        nl: 'We weten bij elke leverancier wanneer het contract afloopt.',
        en: 'For each supplier we know when the contract ends.',
      },
      {
        nl: 'In de contracten staat dat we onze gegevens meekrijgen als we vertrekken.',
        en: 'The contracts say that we get our data when we leave.',
      },
      {
        nl: 'Teams en leverancier hebben samen getest of onze gegevens er goed uitkomen.',
        en: 'Teams and supplier have tested together whether our data comes out in good order.',
      },
      {
        nl: 'Bij elke aankoop regelen we vooraf hoe we kunnen overstappen. Onze eisen voor contracten delen we met anderen.',
        en: 'With every purchase we arrange beforehand how we can switch. We share our contract requirements with others.',
      },
    ],
  },
  {
    id: 'choosing-suppliers',
    part: 'data-and-technology',
    theme: themes.freeToSwitch,
    layer: 'deepening',
    question: {
      nl: 'Hoe kiezen jullie een nieuw digitaal systeem?',
      en: 'How do you choose a new digital system?',
    },
    hint: {
      nl: 'Denk aan kaartverkoop, collectieregister, planning of een website.',
      en: 'Think of ticketing, a collection register, planning or a website.',
    },
    anchors: [
      {
        nl: 'We nemen een systeem dat een collega kent of aanraadt.',
        en: 'We take a system that a colleague knows or recommends.',
      },
      {
        nl: 'We vragen een paar aanbieders om een offerte en vergelijken die.',
        en: 'We ask a few suppliers for a quotation and compare these.',
      },
      {
        nl: 'We schrijven eerst op wat we nodig hebben en vergelijken daarna de aanbieders.',
        en: 'We first write down what we need and then compare the suppliers.',
      },
      {
        nl: 'De teams die ermee gaan werken, schrijven samen de eisen op en testen mee.',
        en: 'The teams that will work with it write down the requirements together and join in testing.',
      },
      {
        nl: 'We kiezen al onze systemen samen met andere organisaties. Iedereen kan onze ervaringen lezen.',
        en: 'We choose all our systems together with other organisations. Anyone can read about our experiences.',
      },
    ],
  },
];
