import type { Indicator, PartDescription } from '../instrument.ts';

/** Processes & structure: the part and its five levels in words. */
export const processesAndStructure: PartDescription = {
  part: 'processes-and-structure',
  name: { nl: 'Processen & structuur', en: 'Processes & structure' },
  about: {
    nl: 'Hoe jullie digitaal werk verdelen, afspreken en laten doorlopen.',
    en: 'How you divide digital work, agree on it and keep it going.',
  },
  levels: [
    {
      nl: 'Wie tijd heeft, pakt digitaal werk op. Afspraken maken we per keer.',
      en: 'Whoever has time picks up digital work. We make arrangements case by case.',
    },
    {
      nl: 'Voor een project spreken we af wie wat doet. Na het project zoeken we uit wie ermee verdergaat.',
      en: 'For a project we agree who does what. After the project we find out who goes on with it.',
    },
    {
      nl: 'Vaste taken hebben een verantwoordelijke en afspraken staan op papier. Ook na een project weet iedereen wie het werk doet.',
      en: 'Regular tasks have someone responsible and arrangements are written down. After a project, too, everyone knows who does the work.',
    },
    {
      nl: 'Teams en partners werken met dezelfde afspraken. Ze kennen elkaars taken en helpen elkaar.',
      en: 'Teams and partners work with the same arrangements. They know each other’s tasks and help each other.',
    },
    {
      nl: 'Al ons werk heeft afspraken die we samen blijven verbeteren. Andere organisaties gebruiken onze afspraken als voorbeeld.',
      en: 'All our work has arrangements that we keep improving together. Other organisations use our arrangements as an example.',
    },
  ],
};

const themes = {
  whoIsResponsible: { nl: 'Wie is verantwoordelijk', en: 'Who is responsible' },
  workingAcrossTeams: {
    nl: 'Samenwerken tussen teams',
    en: 'Working across teams',
  },
  fromProjectToDailyWork: {
    nl: 'Van project naar gewoon werk',
    en: 'From project to daily work',
  },
  workingWithPartners: {
    nl: 'Werken met partners',
    en: 'Working with partners',
  },
  rightsAndPrivacy: { nl: 'Rechten en privacy', en: 'Rights and privacy' },
} as const;

/** The ten indicators of processes & structure: per theme a broad one, then a deepening one. */
export const processesAndStructureIndicators: readonly Indicator[] = [
  {
    id: 'ownership',
    part: 'processes-and-structure',
    theme: themes.whoIsResponsible,
    layer: 'quick',
    question: {
      nl: 'Wie is verantwoordelijk voor digitaal werk?',
      en: 'Who is responsible for digital work?',
    },
    hint: {
      nl: 'Denk aan de website, de kassa, het collectieregister en de nieuwsbrief.',
      en: 'Think of the website, the box office, the collection register and the newsletter.',
    },
    anchors: [
      {
        nl: 'Wie er tijd voor heeft of handig is, pakt het op.',
        en: 'Whoever has time or is handy picks it up.',
      },
      {
        nl: 'Voor een project wijzen we iemand aan, zolang het project loopt.',
        en: 'For a project we appoint someone, as long as the project runs.',
      },
      {
        nl: 'Elk systeem en elke vaste taak heeft een verantwoordelijke, en iedereen weet wie dat is.',
        en: 'Every system and every regular task has someone responsible, and everyone knows who that is.',
      },
      {
        nl: 'De verantwoordelijken verdelen het werk samen, ook als het meer teams of een partner raakt.',
        en: 'The people responsible divide the work together, also when it affects several teams or a partner.',
      },
      {
        nl: 'In elke functiebeschrijving staat digitaal werk. Andere organisaties kunnen onze verdeling als voorbeeld gebruiken.',
        en: 'Every job description includes digital work. Other organisations can use our division as an example.',
      },
    ],
  },
  {
    id: 'decision-rights',
    part: 'processes-and-structure',
    theme: themes.whoIsResponsible,
    layer: 'deepening',
    question: {
      nl: 'Wie mag beslissen over digitaal werk?',
      en: 'Who may decide on digital work?',
    },
    hint: {
      nl: 'Denk aan een nieuw programma, een tekst online of geld voor een proef.',
      en: 'Think of new software, a text online or money for a trial.',
    },
    anchors: [
      {
        nl: 'De directie beslist, elke keer als er een vraag is.',
        en: 'The director decides, each time there is a question.',
      },
      {
        nl: 'Collega’s beslissen over kleine dingen. Bij twijfel gaan ze naar de directie.',
        en: 'Colleagues decide on small things. When in doubt they go to the director.',
      },
      {
        nl: 'Op papier staat waarover collega’s zelf mogen beslissen, en tot welk bedrag.',
        en: 'It is written down what colleagues may decide for themselves, and up to what amount.',
      },
      {
        nl: 'Collega’s uit verschillende teams beslissen samen over wat hen allemaal raakt.',
        en: 'Colleagues from different teams decide together on what affects them all.',
      },
      {
        nl: 'Bij al ons werk beslissen de collega’s die ermee te maken hebben. Partners beslissen mee over wat we delen.',
        en: 'In all our work, the colleagues involved decide. Partners decide with us on what we share.',
      },
    ],
  },
  {
    id: 'cross-team-work',
    part: 'processes-and-structure',
    theme: themes.workingAcrossTeams,
    layer: 'quick',
    question: {
      nl: 'Hoe werken jullie teams samen aan digitaal werk?',
      en: 'How do your teams work together on digital work?',
    },
    hint: {
      nl: 'Denk aan een online première, waarvoor techniek, marketing en kassa elkaar nodig hebben.',
      en: 'Think of an online premiere, for which technicians, marketing and box office need each other.',
    },
    anchors: [
      {
        nl: 'Elk team doet het eigen deel. Bij vragen lopen we bij elkaar langs.',
        en: 'Each team does its own part. When there are questions we drop by.',
      },
      {
        nl: 'Bij een groot digitaal project komen teams een paar keer bij elkaar.',
        en: 'In a large digital project teams meet a few times.',
      },
      {
        nl: 'Bij elk digitaal project overleggen de teams van begin tot eind.',
        en: 'In every digital project the teams confer from beginning to end.',
      },
      {
        nl: 'Ook buiten projecten overleggen teams vast over hun digitale werk en helpen ze elkaar.',
        en: 'Outside projects too, teams confer regularly about their digital work and help each other.',
      },
      {
        nl: 'Teams werken bij alles samen, van plan tot terugblik. Freelancers, vrijwilligers en partners zitten erbij.',
        en: 'Teams work together on everything, from plan to looking back. Freelancers, volunteers and partners are at the table.',
      },
    ],
  },
  {
    id: 'handing-over',
    part: 'processes-and-structure',
    theme: themes.workingAcrossTeams,
    layer: 'deepening',
    question: {
      nl: 'Hoe geven teams informatie aan elkaar door?',
      en: 'How do teams pass on information to each other?',
    },
    hint: {
      nl: 'Denk aan speeldata of bruiklenen, die kassa, website en techniek moeten weten.',
      en: 'Think of performance dates or loans, which box office, website and technicians need to know.',
    },
    anchors: [
      {
        nl: 'We bellen, mailen of lopen langs als een ander iets moet weten.',
        en: 'We call, email or drop by when someone else needs to know something.',
      },
      {
        nl: 'Een collega houdt een lijst bij en stuurt die rond.',
        en: 'A colleague keeps a list and sends it round.',
      },
      {
        nl: 'Op papier staat wie wat wanneer doorgeeft, en aan wie.',
        en: 'It is written down who passes on what, when and to whom.',
      },
      {
        nl: 'Teams werken in één gedeeld overzicht en zien meteen wat een ander verandert.',
        en: 'Teams work in one shared overview and see straight away what someone else changes.',
      },
      {
        nl: 'Al ons werk staat in één gedeeld overzicht. Ook makers, bruikleengevers en partners werken erin.',
        en: 'All our work is in one shared overview. Makers, lenders and partners work in it too.',
      },
    ],
  },
  {
    id: 'project-to-operation',
    part: 'processes-and-structure',
    theme: themes.fromProjectToDailyWork,
    layer: 'basis',
    question: {
      nl: 'Wat gebeurt er met een digitaal project als het klaar is?',
      en: 'What happens to a digital project when it is finished?',
    },
    hint: {
      nl: 'Denk aan een app, een online archief of een podcast.',
      en: 'Think of an app, an online archive or a podcast.',
    },
    anchors: [
      {
        nl: 'Het blijft staan zoals het is, zolang het werkt.',
        en: 'It stays as it is, as long as it works.',
      },
      {
        nl: 'De projectleider of maker houdt het bij, zolang die bij ons werkt.',
        en: 'The project leader or maker keeps it up, as long as they work with us.',
      },
      {
        nl: 'Voor het einde spreken we af welk team het overneemt of dat het stopt.',
        en: 'Before the end we agree which team takes it over, or that it stops.',
      },
      {
        nl: 'Het team dat het overneemt, werkt al tijdens het project mee, net als leverancier en partners.',
        en: 'The team that takes it over already takes part during the project, as do the supplier and partners.',
      },
      {
        nl: 'In elk projectplan staat vanaf de start wie het later beheert. Wat wij niet voortzetten, kunnen anderen overnemen.',
        en: 'Every project plan says from the start who will look after it later. What we do not continue, others can take over.',
      },
    ],
  },
  {
    id: 'documented-work',
    part: 'processes-and-structure',
    theme: themes.fromProjectToDailyWork,
    layer: 'deepening',
    question: {
      nl: 'Hoe leggen jullie vast hoe digitale taken gaan?',
      en: 'How do you record how digital tasks are done?',
    },
    hint: {
      nl: 'Denk aan een invaller die vanavond de kassa of de lichtcomputer bedient.',
      en: 'Think of a stand-in who runs the box office or the lighting desk tonight.',
    },
    anchors: [
      {
        nl: 'De mensen die het werk doen, weten het en leggen het uit.',
        en: 'The people who do the work know it and explain it.',
      },
      {
        nl: 'Enkele collega’s maken aantekeningen en geven die aan hun opvolger.',
        en: 'A few colleagues make notes and give these to their successor.',
      },
      {
        nl: 'Voor elke vaste digitale taak is er een korte handleiding op een bekende plek.',
        en: 'For every regular digital task there is a short manual in a known place.',
      },
      {
        nl: 'Teams proberen elkaars handleidingen uit en verbeteren ze samen.',
        en: 'Teams try out each other’s manuals and improve them together.',
      },
      {
        nl: 'Bij elke verandering in het werk schrijven we handleidingen bij. Andere organisaties kunnen ze gebruiken.',
        en: 'With every change in the work we update manuals. Other organisations can use them.',
      },
    ],
  },
  {
    id: 'partnering',
    part: 'processes-and-structure',
    theme: themes.workingWithPartners,
    layer: 'basis',
    question: {
      nl: 'Hoe maken jullie afspraken met partners over digitaal werk?',
      en: 'How do you make agreements with partners on digital work?',
    },
    hint: {
      nl: 'Denk aan een ander theater, een school, een maker of een bedrijf.',
      en: 'Think of another theatre, a school, a maker or a company.',
    },
    anchors: [
      {
        nl: 'We spreken met elkaar af wat ieder gaat doen.',
        en: 'We agree in conversation what each of us will do.',
      },
      {
        nl: 'We zetten in een mail of verslag wie wat doet en wanneer.',
        en: 'We put in an email or report who does what and when.',
      },
      {
        nl: 'Bij elke samenwerking tekenen we afspraken, ook over rechten en stoppen.',
        en: 'For every collaboration we sign an agreement, also on rights and on stopping.',
      },
      {
        nl: 'Op vaste momenten bespreken we de afspraken met alle partners en passen we ze samen aan.',
        en: 'At set times we discuss the agreement with all partners and adjust it together.',
      },
      {
        nl: 'Al onze samenwerkingen hebben dezelfde vaste afspraken. Andere organisaties kunnen die als voorbeeld gebruiken.',
        en: 'All our collaborations have the same standard agreement. Other organisations can use it as an example.',
      },
    ],
  },
  {
    id: 'beyond-the-sector',
    part: 'processes-and-structure',
    theme: themes.workingWithPartners,
    layer: 'deepening',
    question: {
      nl: 'Hoe werken jullie aan digitaal werk met partners buiten de cultuursector?',
      en: 'How do you work on digital matters with partners outside the cultural sector?',
    },
    hint: {
      nl: 'Denk aan een zorginstelling, een hogeschool of een technologiebedrijf.',
      en: 'Think of a care organisation, a university or a technology company.',
    },
    anchors: [
      {
        nl: 'We kopen diensten bij bedrijven, zoals een website of een kassasysteem.',
        en: 'We buy services from companies, such as a website or a ticketing system.',
      },
      {
        nl: 'We doen mee als een partner van buiten ons voor een project vraagt.',
        en: 'We join in when a partner from outside asks us for a project.',
      },
      {
        nl: 'We zoeken zelf partners van buiten, voor een vraag die in ons plan staat.',
        en: 'We look for partners from outside ourselves, for a question in our plan.',
      },
      {
        nl: 'Met partners van buiten hebben we een doel voor meer jaren, waar beide teams aan werken.',
        en: 'With partners from outside we have a goal for several years that both our teams work on.',
      },
      {
        nl: 'Partners van buiten werken mee in al onze teams. Wat we samen leren, delen we met beide sectoren.',
        en: 'Partners from outside work with us in all our teams. What we learn together, we share with both sectors.',
      },
    ],
  },
  {
    id: 'privacy',
    part: 'processes-and-structure',
    theme: themes.rightsAndPrivacy,
    layer: 'basis',
    question: {
      nl: 'Hoe gaan jullie om met persoonlijke gegevens?',
      en: 'How do you handle personal data?',
    },
    hint: {
      nl: 'Denk aan bezoekers, donateurs en vrijwilligers; de privacywet heet ook wel AVG.',
      en: 'Think of visitors, donors and volunteers; the privacy law is also called GDPR.',
    },
    anchors: [
      {
        nl: 'Ieder gaat er zorgvuldig mee om, naar eigen inzicht.',
        en: 'Everyone handles it with care, using their own judgement.',
      },
      {
        nl: 'Eén collega weet wat er volgens de wet moet en helpt bij vragen.',
        en: 'One colleague knows what the law requires and helps with questions.',
      },
      {
        nl: 'Op papier staat welke gegevens we hebben, waarom en hoe lang.',
        en: 'It is written down which data we hold, why and for how long.',
      },
      {
        nl: 'Teams en leveranciers werken met één lijst van gegevens en wissen samen wat weg moet.',
        en: 'Teams and suppliers work with one list of data and together delete what has to go.',
      },
      {
        nl: 'Bij elk nieuw plan kijken we vooraf naar privacy. Bezoekers en partners kunnen lezen wat we kiezen.',
        en: 'We look at privacy beforehand in every new plan. Visitors and partners can read what we choose.',
      },
    ],
  },
  {
    id: 'makers-rights',
    part: 'processes-and-structure',
    theme: themes.rightsAndPrivacy,
    layer: 'deepening',
    question: {
      nl: 'Hoe regelen jullie de rechten op beeld, geluid en tekst?',
      en: 'How do you arrange the rights to images, sound and text?',
    },
    hint: {
      nl: 'Denk aan toestemming van makers, spelers, fotografen of hun erfgenamen.',
      en: 'Think of permission from makers, performers, photographers or their heirs.',
    },
    anchors: [
      {
        nl: 'We vragen het de maker als de vraag opkomt.',
        en: 'We ask the maker when the question comes up.',
      },
      {
        nl: 'Bij grote opnamen of uitgaven vragen we vooraf toestemming.',
        en: 'For large recordings or publications we ask permission beforehand.',
      },
      {
        nl: 'Bij elk bestand staat voor welk gebruik we toestemming hebben.',
        en: 'Every file says for which use we have permission.',
      },
      {
        nl: 'Alle teams en partners zien op één plek wat er met een bestand mag.',
        en: 'All teams and partners see in one place what may be done with a file.',
      },
      {
        nl: 'We bespreken rechten bij het begin van elk project. Het publiek ziet wat het mag hergebruiken.',
        en: 'We discuss rights at the start of every project. The public can see what they may reuse.',
      },
    ],
  },
];
