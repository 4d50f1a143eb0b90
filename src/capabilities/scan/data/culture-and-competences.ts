import type { Indicator, PartDescription } from '../instrument.ts';

/** Culture & competences: the part and its five levels in words. */
export const cultureAndCompetences: PartDescription = {
  part: 'culture-and-competences',
  name: { nl: 'Cultuur & competenties', en: 'Culture & competences' },
  about: {
    nl: 'Hoe jullie met elkaar leren, proberen en digitaal vaardig worden.',
    en: 'How you learn together, try things out and build digital skills.',
  },
  levels: [
    {
      nl: 'Enkele collega’s weten veel van digitaal werk en helpen de rest. Leren gebeurt tussen het gewone werk door.',
      en: 'A few colleagues know a lot about digital work and help the others. Learning happens in between the daily work.',
    },
    {
      nl: 'We volgen losse cursussen en proberen af en toe iets nieuws. Wat we leren, blijft bij de mensen die erbij waren.',
      en: 'We take separate courses and try something new now and then. What we learn stays with the people who were there.',
    },
    {
      nl: 'Leren en proberen staan in de planning, met uren erbij. De leiding doet zelf mee.',
      en: 'Learning and trying things out are in the planning, with hours set aside. Management takes part itself.',
    },
    {
      nl: 'Teams leren van elkaar en van mensen van buiten. Ook wat tegenviel, bespreken ze samen.',
      en: 'Teams learn from each other and from people outside. They also discuss together what fell short.',
    },
    {
      nl: 'Leren en proberen horen bij ieders gewone werk. Wat wij weten, geven we door aan anderen.',
      en: 'Learning and trying things out are part of everyone’s daily work. What we know, we pass on to others.',
    },
  ],
};

const themes = {
  exampleSetByManagement: {
    nl: 'Voorbeeld van de leiding',
    en: 'Example set by management',
  },
  skills: { nl: 'Vaardigheden', en: 'Skills' },
  learningFromWhatFallsShort: {
    nl: 'Leren van wat tegenvalt',
    en: 'Learning from what falls short',
  },
  time: { nl: 'Tijd', en: 'Time' },
  voicesFromOutside: { nl: 'Stemmen van buiten', en: 'Voices from outside' },
} as const;

/** The ten indicators of culture & competences: per theme a broad one, then a deepening one. */
export const cultureAndCompetencesIndicators: readonly Indicator[] = [
  {
    id: 'leadership-example',
    part: 'culture-and-competences',
    theme: themes.exampleSetByManagement,
    layer: 'basis',
    question: {
      nl: 'Wat doet de leiding zelf met digitaal werk?',
      en: 'What does management itself do with digital work?',
    },
    hint: {
      nl: 'De leiding is de directie, samen met de hoofden van teams.',
      en: 'Management is the director together with the heads of teams.',
    },
    anchors: [
      {
        nl: 'De leiding laat digitaal werk over aan collega’s die er handig in zijn.',
        en: 'Management leaves digital work to colleagues who are good at it.',
      },
      {
        nl: 'De leiding vraagt hoe het gaat als er een digitaal project loopt.',
        en: 'Management asks how things are going when a digital project is under way.',
      },
      {
        nl: 'Bij elk digitaal project doet de leiding zelf iets mee, zoals een test of training.',
        en: 'In every digital project management takes part in something, such as a test or a training course.',
      },
      {
        nl: 'De leiding nodigt bij digitale projecten teams en partners uit om samen te testen en te leren.',
        en: 'In digital projects management invites teams and partners to test and learn together with it.',
      },
      {
        nl: 'In elk overleg, ook buiten de deur, vertelt de leiding wat zij digitaal leert.',
        en: 'In every meeting, also outside the organisation, management talks about what it is learning from digital work.',
      },
    ],
  },
  {
    id: 'leadership-support',
    part: 'culture-and-competences',
    theme: themes.exampleSetByManagement,
    layer: 'deepening',
    question: {
      nl: 'Wat gebeurt er als een medewerker een digitaal idee heeft?',
      en: 'What happens when an employee has a digital idea?',
    },
    hint: {
      nl: 'Denk aan een technicus, suppoost of kassamedewerker met een idee.',
      en: 'Think of a technician, gallery attendant or box office employee with an idea.',
    },
    anchors: [
      {
        nl: 'De medewerker gaat er zelf mee aan de slag, als het werk dat toelaat.',
        en: 'The employee starts on it alone, if the daily work allows it.',
      },
      {
        nl: 'De medewerker stapt naar de leiding, en samen bekijken ze wat er kan.',
        en: 'The employee goes to management, and together they see what is possible.',
      },
      {
        nl: 'Er is een vaste plek voor ideeën. Wie een idee heeft, krijgt altijd antwoord.',
        en: 'There is a fixed place for ideas. Whoever has an idea always gets an answer.',
      },
      {
        nl: 'De leiding zoekt bij elk idee ook collega’s uit andere teams of een partner om te helpen.',
        en: 'For every idea, management also looks for colleagues from other teams or a partner to help.',
      },
      {
        nl: 'Ook vrijwilligers, freelancers en partners brengen ideeën in. Iedereen kan zien wat er met elk idee gebeurt.',
        en: 'Volunteers, freelancers and partners bring in ideas too. Everyone can see what happens with each idea.',
      },
    ],
  },
  {
    id: 'skills',
    part: 'culture-and-competences',
    theme: themes.skills,
    layer: 'quick',
    question: {
      nl: 'Hoe leren jullie digitale vaardigheden?',
      en: 'How do you learn digital skills?',
    },
    hint: {
      nl: 'Denk aan het kassasysteem, het collectieregister, de lichtcomputer of veilig mailen.',
      en: 'Think of the ticketing system, the collection register, the lighting desk or emailing safely.',
    },
    anchors: [
      {
        nl: 'Wie iets niet weet, vraagt het aan een handige collega of zoekt het op.',
        en: 'Anyone who does not know something asks a handy colleague or looks it up.',
      },
      {
        nl: 'Collega’s volgen een cursus als zij daarom vragen of als er een nieuw systeem komt.',
        en: 'Colleagues take a course when they ask for one or when a new system arrives.',
      },
      {
        nl: 'Voor elke functie plannen we elk jaar training in digitale vaardigheden.',
        en: 'For every job we plan training in digital skills each year.',
      },
      {
        nl: 'Teams plannen ook lessen aan elkaar. Een technicus leert een collega van educatie bijvoorbeeld filmen.',
        en: 'Teams also plan lessons for each other. A technician teaches a colleague in education to film, for example.',
      },
      {
        nl: 'Iedereen leert digitale vaardigheden, ook freelancers en vrijwilligers. Andere organisaties kunnen bij onze lessen aansluiten.',
        en: 'Everyone learns digital skills, freelancers and volunteers included. Other organisations can join our lessons.',
      },
    ],
  },
  {
    id: 'skills-insight',
    part: 'culture-and-competences',
    theme: themes.skills,
    layer: 'deepening',
    question: {
      nl: 'Hoe weten jullie welke digitale vaardigheden er in huis zijn?',
      en: 'How do you know which digital skills you have in house?',
    },
    hint: {
      nl: 'Denk ook aan wat collega’s buiten hun functie kunnen, zoals filmen of programmeren.',
      en: 'Think also of what colleagues can do outside their job, such as filming or programming.',
    },
    anchors: [
      {
        nl: 'We merken het in het werk, als iemand ergens handig in blijkt.',
        en: 'We notice it at work, when someone turns out to be good at something.',
      },
      {
        nl: 'Elke leidinggevende weet het van het eigen team, uit gesprekken tussendoor.',
        en: 'Each manager knows it about their own team, from everyday conversations.',
      },
      {
        nl: 'In elk jaargesprek bespreken we wat iemand digitaal kan en wil leren.',
        en: 'In every annual review we discuss what someone can do digitally and wants to learn.',
      },
      {
        nl: 'Wat collega’s uit alle teams kunnen, staat in één overzicht. Teams vinden daarin wie hen kan helpen.',
        en: 'What colleagues from all teams can do is in one overview. Teams find in it who can help them.',
      },
      {
        nl: 'Bij elk plan en elke vacature kijken we eerst wie wat kan. Met partners lenen we collega’s aan elkaar uit.',
        en: 'With every plan and every vacancy we first look at who can do what. With partners we lend each other colleagues.',
      },
    ],
  },
  {
    id: 'learning-from-failure',
    part: 'culture-and-competences',
    theme: themes.learningFromWhatFallsShort,
    layer: 'quick',
    question: {
      nl: 'Wat doen jullie als een digitaal plan tegenvalt?',
      en: 'What do you do when a digital plan falls short?',
    },
    hint: {
      nl: 'Denk aan een livestream met weinig kijkers of een app die bijna niemand gebruikt.',
      en: 'Think of a livestream with few viewers or an app that hardly anyone uses.',
    },
    anchors: [
      {
        nl: 'We ronden het af en gaan door met het volgende.',
        en: 'We finish it and go on with the next thing.',
      },
      {
        nl: 'De mensen die erbij waren, praten erover als daar een moment voor is.',
        en: 'The people who were involved talk about it when there is a moment.',
      },
      {
        nl: 'We bespreken het altijd na afloop en schrijven op wat we leerden.',
        en: 'We always discuss it afterwards and write down what we learned.',
      },
      {
        nl: 'We bespreken het ook met andere teams en partners. Zij gebruiken de lessen in hun plannen.',
        en: 'We also discuss it with other teams and partners. They use the lessons in their plans.',
      },
      {
        nl: 'Na al ons werk bespreken we wat tegenviel. Andere organisaties kunnen lezen wat er misging en waarom.',
        en: 'After all our work we discuss what fell short. Other organisations can read what went wrong and why.',
      },
    ],
  },
  {
    id: 'speaking-up',
    part: 'culture-and-competences',
    theme: themes.learningFromWhatFallsShort,
    layer: 'deepening',
    question: {
      nl: 'Wat doen collega’s als iets digitaals niet goed loopt?',
      en: 'What do colleagues do when something digital does not run well?',
    },
    hint: {
      nl: 'Denk aan een formulier dat vastloopt of een tablet in de zaal die uitvalt.',
      en: 'Think of a form that freezes or a tablet in the gallery that stops.',
    },
    anchors: [
      {
        nl: 'Collega’s werken eromheen, zodat het werk door kan gaan.',
        en: 'Colleagues work around it, so that the work can go on.',
      },
      {
        nl: 'Collega’s vertellen het aan iemand die ze kennen, bijvoorbeeld bij de koffie.',
        en: 'Colleagues tell someone they know, for instance over coffee.',
      },
      {
        nl: 'Collega’s melden het op een vaste plek en horen wat ermee gebeurt.',
        en: 'Colleagues report it in a fixed place and hear what happens with it.',
      },
      {
        nl: 'Teams bekijken alle meldingen samen en zoeken met elkaar naar de oorzaak.',
        en: 'Teams look at all reports together and search for the cause with each other.',
      },
      {
        nl: 'Ook publiek, vrijwilligers en partners melden het op de vaste plek. Zij zien wat we daardoor veranderen.',
        en: 'Audience, volunteers and partners report it in the fixed place too. They see what we change because of it.',
      },
    ],
  },
  {
    id: 'time',
    part: 'culture-and-competences',
    theme: themes.time,
    layer: 'basis',
    question: {
      nl: 'Hoe maken jullie tijd voor digitale vernieuwing?',
      en: 'How do you make time for digital renewal?',
    },
    hint: {
      nl: 'Denk aan uren naast de drukte van premières, openingen en aanvragen.',
      en: 'Think of hours alongside the rush of premieres, openings and applications.',
    },
    anchors: [
      {
        nl: 'We doen het tussendoor, in een rustige week of op een rustige dag.',
        en: 'We do it in between, in a quiet week or on a quiet day.',
      },
      {
        nl: 'Bij een groot project maken we tijdelijk uren vrij voor een collega.',
        en: 'For a large project we free up hours for a colleague for a while.',
      },
      {
        nl: 'In elke jaarplanning staan uren voor digitale vernieuwing, met namen erbij.',
        en: 'Every annual schedule includes hours for digital renewal, with names beside them.',
      },
      {
        nl: 'Teams plannen hun uren voor vernieuwing op dezelfde dagen, zodat ze samen kunnen werken.',
        en: 'Teams plan their hours for renewal on the same days, so that they can work together.',
      },
      {
        nl: 'Uren voor vernieuwing horen bij elke functie en elke productie. Met andere organisaties houden we vaste werkdagen.',
        en: 'Hours for renewal belong to every job and every production. We hold regular work days together with other organisations.',
      },
    ],
  },
  {
    id: 'time-protection',
    part: 'culture-and-competences',
    theme: themes.time,
    layer: 'deepening',
    question: {
      nl: 'Wat gebeurt er met tijd voor vernieuwing als het druk wordt?',
      en: 'What happens to time for renewal when things get busy?',
    },
    hint: {
      nl: 'Denk aan de weken voor een première, een opening of een subsidieaanvraag.',
      en: 'Think of the weeks before a premiere, an opening or a grant application.',
    },
    anchors: [
      {
        nl: 'De tijd gaat naar wat het eerst af moet zijn, zoals de opbouw of de brochure.',
        en: 'The time goes to what must be finished first, such as the set-up or the brochure.',
      },
      {
        nl: 'Ieder verschuift de uren zelf en probeert ze later in te halen.',
        en: 'Each person moves the hours and tries to make up for them later.',
      },
      {
        nl: 'De uren staan in het rooster. Wie ze verplaatst, kiest meteen een nieuwe datum.',
        en: 'The hours are in the rota. Whoever moves them picks a new date straight away.',
      },
      {
        nl: 'De uren blijven staan, omdat teams in drukke weken werk van elkaar opvangen.',
        en: 'The hours stay in place, because teams take over work from each other in busy weeks.',
      },
      {
        nl: 'We plannen het hele seizoen om de uren voor vernieuwing heen. Partners doen in hun planning hetzelfde.',
        en: 'We plan the whole season around the hours for renewal. Partners do the same in their planning.',
      },
    ],
  },
  {
    id: 'outside-voices',
    part: 'culture-and-competences',
    theme: themes.voicesFromOutside,
    layer: 'basis',
    question: {
      nl: 'Hoe komt digitale kennis van buiten bij jullie binnen?',
      en: 'How does digital knowledge from outside reach you?',
    },
    hint: {
      nl: 'Denk aan mensen uit de techniek, het onderwijs, de zorg of een andere sector.',
      en: 'Think of people from technology, education, care or another sector.',
    },
    anchors: [
      {
        nl: 'Collega’s lezen of horen iets en gebruiken het in hun eigen werk.',
        en: 'Colleagues read or hear something and use it in their own work.',
      },
      {
        nl: 'Collega’s gaan naar bijeenkomsten en vertellen er daarna over in hun team.',
        en: 'Colleagues go to events and tell their team about it afterwards.',
      },
      {
        nl: 'We nodigen elk jaar mensen van buiten uit om ons iets te leren.',
        en: 'Every year we invite people from outside to teach us something.',
      },
      {
        nl: 'Mensen van buiten werken een tijd mee in onze teams, zoals een student of programmeur.',
        en: 'People from outside work in our teams for a while, such as a student or programmer.',
      },
      {
        nl: 'Bij elk groot plan werken mensen van buiten mee. Onze collega’s werken op hun beurt bij anderen mee.',
        en: 'People from outside work with us on every large plan. In turn, our colleagues work with others.',
      },
    ],
  },
  {
    id: 'outside-criticism',
    part: 'culture-and-competences',
    theme: themes.voicesFromOutside,
    layer: 'deepening',
    question: {
      nl: 'Hoe krijgen jullie kritiek van buiten op je digitale werk?',
      en: 'How do you get criticism from outside on your digital work?',
    },
    hint: {
      nl: 'Denk aan de website, een audiotour, de kaartverkoop of een digitale voorstelling.',
      en: 'Think of the website, an audio tour, ticketing or a digital performance.',
    },
    anchors: [
      {
        nl: 'Kritiek komt vanzelf binnen, zoals in een recensie of een mail over de website.',
        en: 'Criticism comes in by itself, such as in a review or an email about the website.',
      },
      {
        nl: 'We laten een bekende meekijken als iets bijna klaar is.',
        en: 'We let someone we know have a look when something is almost ready.',
      },
      {
        nl: 'We vragen bij elk digitaal plan vooraf kritiek aan mensen die er verder van af staan.',
        en: 'With every digital plan we ask people who are not involved for criticism beforehand.',
      },
      {
        nl: 'Teams en partners bespreken samen de kritiek op een plan, met de mensen van buiten erbij.',
        en: 'Teams and partners discuss the criticism of a plan together, with the people from outside present.',
      },
      {
        nl: 'Elk plan, ook een artistiek plan, krijgt vooraf kritiek van buiten. Anderen kunnen die kritiek en ons antwoord lezen.',
        en: 'Every plan, artistic ones too, gets criticism from outside beforehand. Others can read that criticism and our answer.',
      },
    ],
  },
];
