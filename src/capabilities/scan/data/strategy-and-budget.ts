import type { Indicator, PartDescription } from '../instrument.ts';

/** Strategy & budget: the part and its five levels in words. */
export const strategyAndBudget: PartDescription = {
  part: 'strategy-and-budget',
  name: { nl: 'Strategie & budget', en: 'Strategy & budget' },
  about: {
    nl: 'Waar jullie met digitaal werk naartoe willen, en hoe jullie dat betalen.',
    en: 'Where you want to go with digital work, and how you pay for it.',
  },
  levels: [
    {
      nl: 'Digitaal werk begint als er een aanleiding is, zoals een kapot systeem of een subsidie. We betalen het uit wat er dan over is.',
      en: 'Digital work starts when there is a reason, such as a broken system or a grant. We pay for it with what is left at that moment.',
    },
    {
      nl: 'We hebben onze eerste digitale wensen op papier gezet. Het geld komt meestal uit losse projecten.',
      en: 'We have put our first digital wishes on paper. The money mostly comes from separate projects.',
    },
    {
      nl: 'We hebben digitale doelen en een vast bedrag per jaar. Op vaste momenten kijken we hoe het ervoor staat.',
      en: 'We have digital goals and a fixed amount each year. At set times we look at how things stand.',
    },
    {
      nl: 'Teams en partners leggen hun digitale plannen en budgetten naast elkaar. We kiezen samen wat we doen en wat niet.',
      en: 'Teams and partners put their digital plans and budgets side by side. We choose together what we do and what we leave.',
    },
    {
      nl: 'Digitaal werk hoort bij elk besluit over onze missie en ons geld. Wat we leren, delen we met de sector.',
      en: 'Digital work belongs to every decision about our mission and our money. What we learn, we share with the sector.',
    },
  ],
};

const themes = {
  directionFromTheMission: {
    nl: 'Richting vanuit de missie',
    en: 'Direction from the mission',
  },
  attentionOfManagementAndBoard: {
    nl: 'Aandacht van directie en toezicht',
    en: 'Attention of management and board',
  },
  structuralAndProjectMoney: {
    nl: 'Structureel geld en projectgeld',
    en: 'Structural and project money',
  },
  roomToTryThingsAndToStop: {
    nl: 'Ruimte om te proberen en te stoppen',
    en: 'Room to try things and to stop',
  },
  collaborationAsAChoice: {
    nl: 'Samenwerken als keuze',
    en: 'Collaboration as a choice',
  },
} as const;

/** The ten indicators of strategy & budget: per theme a broad one, then a deepening one. */
export const strategyAndBudgetIndicators: readonly Indicator[] = [
  {
    id: 'direction-from-mission',
    part: 'strategy-and-budget',
    theme: themes.directionFromTheMission,
    layer: 'quick',
    question: {
      nl: 'Waar baseren jullie keuzes voor digitaal werk op?',
      en: 'What do you base your choices about digital work on?',
    },
    hint: {
      nl: 'Denk aan de website, de kaartverkoop, de collectie online of een digitale voorstelling.',
      en: 'Think of the website, ticketing, the collection online or a digital performance.',
    },
    anchors: [
      {
        nl: 'We kiezen als er iets gebeurt: een systeem stopt of een collega heeft een idee.',
        en: 'We choose when something happens: a system stops working or a colleague has an idea.',
      },
      {
        nl: 'We werken met een lijst van digitale wensen. Die lijst staat los van ons beleidsplan.',
        en: 'We work from a list of digital wishes. That list stands apart from our policy plan.',
      },
      {
        nl: 'In ons beleidsplan staat welke digitale doelen bij onze missie horen. Daaruit kiezen we.',
        en: 'Our policy plan says which digital goals belong to our mission. We choose from those.',
      },
      {
        nl: 'Elk team heeft digitale doelen uit het beleidsplan in het eigen jaarplan. We leggen die jaarplannen naast elkaar.',
        en: 'Every team has digital goals from the policy plan in its own annual plan. We put those annual plans side by side.',
      },
      {
        nl: 'Elk plan, ook een artistiek plan, zegt hoe digitaal werk de missie helpt. Partners lezen en bespreken dat met ons.',
        en: 'Every plan, artistic ones too, says how digital work helps the mission. Partners read this and discuss it with us.',
      },
    ],
  },
  {
    id: 'choosing-ideas',
    part: 'strategy-and-budget',
    theme: themes.directionFromTheMission,
    layer: 'deepening',
    question: {
      nl: 'Hoe kiezen jullie tussen digitale ideeën?',
      en: 'How do you choose between digital ideas?',
    },
    hint: {
      nl: 'Denk aan een app, een podcast, een nieuw kassasysteem of een 3D-scan van een object.',
      en: 'Think of an app, a podcast, a new ticketing system or a 3D scan of an object.',
    },
    anchors: [
      {
        nl: 'We beginnen aan wat haast heeft, zoals iets voor de seizoensbrochure of een opening.',
        en: 'We start on what is urgent, such as something for the season brochure or an opening.',
      },
      {
        nl: 'De leiding bekijkt elk idee apart, op het moment dat het binnenkomt.',
        en: 'Management looks at each idea on its own, at the moment it comes in.',
      },
      {
        nl: 'De leiding legt ideeën op vaste momenten naast elkaar en kiest met onze doelen erbij.',
        en: 'At set times management puts ideas side by side and chooses with our goals at hand.',
      },
      {
        nl: 'Op vaste momenten kiezen collega’s uit verschillende teams samen, uit één lijst voor de hele organisatie.',
        en: 'At set times colleagues from different teams choose together, from one list for the whole organisation.',
      },
      {
        nl: 'Bij elke keuze doen ook publiek en partners mee. Iedereen kan lezen waarom een idee wel of niet doorgaat.',
        en: 'Audience and partners take part in every choice too. Anyone can read why an idea goes ahead or not.',
      },
    ],
  },
  {
    id: 'board-attention',
    part: 'strategy-and-budget',
    theme: themes.attentionOfManagementAndBoard,
    layer: 'basis',
    question: {
      nl: 'Wanneer bespreken directie en bestuur of raad van toezicht digitaal werk?',
      en: 'When do the director and the board discuss digital work?',
    },
    hint: {
      nl: 'Denk aan de vergaderingen over jaarplan, begroting en jaarverslag.',
      en: 'Think of the meetings on the annual plan, the budget and the annual report.',
    },
    anchors: [
      {
        nl: 'Als er een rekening, storing of aanvraag ligt die een besluit vraagt.',
        en: 'When an invoice, a breakdown or an application is on the table that needs a decision.',
      },
      {
        nl: 'Als een digitaal project begint of klaar is, komt het op de agenda.',
        en: 'When a digital project starts or ends, it is put on the agenda.',
      },
      {
        nl: 'Digitaal werk staat elk jaar op vaste momenten op de agenda, ook zonder aanleiding.',
        en: 'Digital work is on the agenda at set times every year, also when nothing has happened.',
      },
      {
        nl: 'Als digitaal werk op de agenda staat, vertellen collega’s uit verschillende teams wat zij zien.',
        en: 'When digital work is on the agenda, colleagues from different teams come and say what they see.',
      },
      {
        nl: 'Ook bij besluiten over programma, gebouw en personeel bespreken we digitaal werk. We schrijven erover in ons openbare jaarverslag.',
        en: 'Digital work is also discussed in decisions on programme, building and staff. We write about it in our public annual report.',
      },
    ],
  },
  {
    id: 'board-knowledge',
    part: 'strategy-and-budget',
    theme: themes.attentionOfManagementAndBoard,
    layer: 'deepening',
    question: {
      nl: 'Hoe houdt jullie bestuur of raad van toezicht de digitale kennis bij?',
      en: 'How does your board keep its digital knowledge up to date?',
    },
    hint: {
      nl: 'Denk aan kennis over veiligheid, kosten, publiek online of kunstmatige intelligentie.',
      en: 'Think of knowledge about security, costs, audiences online or artificial intelligence.',
    },
    anchors: [
      {
        nl: 'De leden horen van de directie wat zij voor een besluit moeten weten.',
        en: 'The members hear from the director what they need to know for a decision.',
      },
      {
        nl: 'Eén lid heeft digitale ervaring. De anderen vragen die persoon om raad.',
        en: 'One member has digital experience. The others ask that person for advice.',
      },
      {
        nl: 'Alle leden leren elk jaar samen bij, bijvoorbeeld met een werkbezoek of een training.',
        en: 'All members learn together every year, for instance through a working visit or a training course.',
      },
      {
        nl: 'De leden leren elk jaar bij, samen met collega’s uit onze teams of met partners.',
        en: 'The members learn every year, together with colleagues from our teams or with partners.',
      },
      {
        nl: 'Bijleren hoort bij elke benoeming en elk jaarplan. De leden delen hun kennis met besturen van andere organisaties.',
        en: 'Learning is part of every appointment and every annual plan. The members share their knowledge with other organisations’ boards.',
      },
    ],
  },
  {
    id: 'structural-money',
    part: 'strategy-and-budget',
    theme: themes.structuralAndProjectMoney,
    layer: 'quick',
    question: {
      nl: 'Hoe betalen jullie digitaal werk?',
      en: 'How do you pay for digital work?',
    },
    hint: {
      nl: 'Structureel geld komt elk jaar terug; projectgeld stopt als het project klaar is.',
      en: 'Structural money returns every year; project money stops when the project is finished.',
    },
    anchors: [
      {
        nl: 'We betalen het uit wat er overblijft. Het heeft nog geen eigen regel in de begroting.',
        en: 'We pay for it with what is left over. It does not have its own budget line yet.',
      },
      {
        nl: 'We betalen het uit projectsubsidies. Als een project stopt, stopt ook het geld voor onderhoud.',
        en: 'We pay for it with project grants. When a project stops, the money for maintenance stops too.',
      },
      {
        nl: 'In de begroting staat elk jaar een vast bedrag, voor onderhoud, licenties en uren.',
        en: 'The budget holds a fixed amount every year, for maintenance, licences and hours.',
      },
      {
        nl: 'Alle teams hebben hun digitale kosten in één overzicht staan. Structureel geld en projectgeld staan daarin apart.',
        en: 'All teams have their digital costs in one overview. It keeps structural money and project money apart.',
      },
      {
        nl: 'Bij elk nieuw plan regelen we vooraf het structurele geld voor later. Onze manier van rekenen delen we met anderen.',
        en: 'For every new plan we arrange the structural money for later in advance. We share our way of calculating with others.',
      },
    ],
  },
  {
    id: 'full-costs',
    part: 'strategy-and-budget',
    theme: themes.structuralAndProjectMoney,
    layer: 'deepening',
    question: {
      nl: 'Welke kosten rekenen jullie mee bij een digitaal plan?',
      en: 'Which costs do you count in a digital plan?',
    },
    hint: {
      nl: 'Denk aan aankoop, eigen uren, licenties, onderhoud en uitleg aan collega’s.',
      en: 'Think of purchase, your own hours, licences, maintenance and explaining things to colleagues.',
    },
    anchors: [
      {
        nl: 'We rekenen met de aankoopprijs of de prijs in de offerte.',
        en: 'We count the purchase price or the price in the quotation.',
      },
      {
        nl: 'We rekenen de aankoop mee, en de eigen uren om het te maken.',
        en: 'We count the purchase, and our own hours to make it.',
      },
      {
        nl: 'We rekenen voor drie jaar of langer: aankoop, uren, onderhoud, licenties en beheer.',
        en: 'We count for three years or longer: purchase, hours, maintenance, licences and upkeep.',
      },
      {
        nl: 'We rekenen ook alle kosten bij andere teams en partners mee, zoals extra werk aan de kassa.',
        en: 'We also count all costs for other teams and partners, such as extra work at the box office.',
      },
      {
        nl: 'Bij elk plan, ook een tentoonstelling of tournee, rekenen we alle digitale kosten mee. Andere organisaties kunnen die inzien.',
        en: 'In every plan, exhibitions and tours included, we count all digital costs. Other organisations can see them.',
      },
    ],
  },
  {
    id: 'room-to-experiment',
    part: 'strategy-and-budget',
    theme: themes.roomToTryThingsAndToStop,
    layer: 'basis',
    question: {
      nl: 'Hoe krijgt een digitaal experiment bij jullie ruimte?',
      en: 'How does a digital experiment get room in your organisation?',
    },
    hint: {
      nl: 'Een experiment is iets kleins uitproberen, zoals een audioverhaal bij één object.',
      en: 'An experiment is trying out something small, such as an audio story with one object.',
    },
    anchors: [
      {
        nl: 'Iemand probeert iets uit naast het gewone werk, met wat er in huis is.',
        en: 'Someone tries something out alongside the daily work, with what is at hand.',
      },
      {
        nl: 'Iemand vraagt de leiding om uren of geld en krijgt daar per keer antwoord op.',
        en: 'Someone asks management for hours or money and gets an answer case by case.',
      },
      {
        nl: 'Er is elk jaar een vast bedrag of een vast aantal uren om te proberen.',
        en: 'Every year there is a fixed amount of money or hours for trying things out.',
      },
      {
        nl: 'Collega’s uit verschillende teams verdelen samen de uren en het geld om te proberen, ook met partners.',
        en: 'Colleagues from different teams divide the hours and money for trying things together, also with partners.',
      },
      {
        nl: 'Elk plan voor een productie of tentoonstelling heeft ruimte om te proberen. Anderen kunnen lezen wat we ontdekken.',
        en: 'Every plan for a production or exhibition has room to try things. Others can read what we discover.',
      },
    ],
  },
  {
    id: 'stopping',
    part: 'strategy-and-budget',
    theme: themes.roomToTryThingsAndToStop,
    layer: 'deepening',
    question: {
      nl: 'Hoe besluiten jullie om met iets digitaals te stoppen?',
      en: 'How do you decide to stop something digital?',
    },
    hint: {
      nl: 'Denk aan een app, een livestream, een account op sociale media of een oud systeem.',
      en: 'Think of an app, a livestream, a social media account or an old system.',
    },
    anchors: [
      {
        nl: 'Iets loopt vanzelf af als niemand er meer tijd voor heeft.',
        en: 'Things come to an end by themselves when nobody has time for them any more.',
      },
      {
        nl: 'We praten over stoppen als het geld op is of als iets stukgaat.',
        en: 'We talk about stopping when the money runs out or something breaks.',
      },
      {
        nl: 'Voor de start spreken we af wanneer we kiezen: doorgaan, aanpassen of stoppen.',
        en: 'Before we start we agree when we will choose: continue, adapt or stop.',
      },
      {
        nl: 'Op het afgesproken moment kiezen teams en partners samen, met ieders cijfers en ervaringen op tafel.',
        en: 'At the agreed moment teams and partners choose together, with everyone’s figures and experiences on the table.',
      },
      {
        nl: 'Ook voor vast aanbod en oude systemen kiezen we op vaste momenten. Andere organisaties horen wat stopte en waarom.',
        en: 'We also choose at set times for our regular programme and old systems. Other organisations hear what stopped and why.',
      },
    ],
  },
  {
    id: 'collaboration-as-choice',
    part: 'strategy-and-budget',
    theme: themes.collaborationAsAChoice,
    layer: 'basis',
    question: {
      nl: 'Hoe komen jullie tot digitale samenwerking met andere organisaties?',
      en: 'How do your digital collaborations with other organisations come about?',
    },
    hint: {
      nl: 'Denk aan een gedeeld systeem, een gezamenlijk experiment of samen leren.',
      en: 'Think of a shared system, a joint experiment or learning together.',
    },
    anchors: [
      {
        nl: 'We lossen digitale vragen zelf op, of met een leverancier.',
        en: 'We solve digital questions ourselves, or with a supplier.',
      },
      {
        nl: 'We doen mee als een ander ons vraagt, of als een subsidie dat nodig maakt.',
        en: 'We join in when someone asks us, or when a grant requires it.',
      },
      {
        nl: 'In ons plan staat voor welke digitale vragen we een partner zoeken.',
        en: 'Our plan says for which digital questions we look for a partner.',
      },
      {
        nl: 'We leggen ons plan naast dat van partners en kiezen samen wat we delen.',
        en: 'We put our plan beside those of partners and choose together what we share.',
      },
      {
        nl: 'Bij elk digitaal plan kijken we eerst of het samen kan. Ook anderen mogen gebruiken wat eruit komt.',
        en: 'With every digital plan we first look whether it can be done together. Others may use the results too.',
      },
    ],
  },
  {
    id: 'shared-investment',
    part: 'strategy-and-budget',
    theme: themes.collaborationAsAChoice,
    layer: 'deepening',
    question: {
      nl: 'Wat brengen jullie in bij een digitale samenwerking?',
      en: 'What do you bring to a digital collaboration?',
    },
    hint: {
      nl: 'Denk aan uren, geld, ruimte, kennis of een systeem.',
      en: 'Think of hours, money, space, knowledge or a system.',
    },
    anchors: [
      {
        nl: 'We denken mee als iemand ons belt of uitnodigt voor een gesprek.',
        en: 'We share our thoughts when someone calls us or invites us to talk.',
      },
      {
        nl: 'We geven uren of geld voor een enkel project, als er op dat moment ruimte is.',
        en: 'We give hours or money to a single project, when there is room at that moment.',
      },
      {
        nl: 'In onze begroting staan elk jaar uren of geld om samen te werken.',
        en: 'Our budget holds hours or money for working together every year.',
      },
      {
        nl: 'We leggen geld of uren bij elkaar met partners, voor een gedeelde medewerker of één systeem.',
        en: 'We pool money or hours with partners, for a shared member of staff or one system.',
      },
      {
        nl: 'Ook ons vaste digitale werk betalen we samen met partners. Andere organisaties kunnen daarbij aansluiten.',
        en: 'We pay for our regular digital work together with partners too. Other organisations can join in.',
      },
    ],
  },
];
