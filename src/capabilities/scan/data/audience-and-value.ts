import type { Indicator, PartDescription } from '../instrument.ts';

/** Audience & value: the part and its five levels in words. */
export const audienceAndValue: PartDescription = {
  part: 'audience-and-value',
  name: { nl: 'Publiek & waarde', en: 'Audience & value' },
  about: {
    nl: 'Wat jullie van je publiek weten, en wat jullie samen met het publiek maken.',
    en: 'What you know about your audience, and what you make together with them.',
  },
  levels: [
    {
      nl: 'We kennen ons publiek uit de zaal, van de balie en uit gesprekken. Ons digitale aanbod is voor iedereen hetzelfde.',
      en: 'We know our audience from the auditorium, the desk and conversations. Our digital offer is the same for everyone.',
    },
    {
      nl: 'We verzamelen de eerste cijfers en reacties. Bij een enkel project proberen we iets voor een bepaalde groep.',
      en: 'We collect the first figures and responses. In one or two projects we try something for a particular group.',
    },
    {
      nl: 'We onderzoeken elk jaar wie er komt en wie niet. Voor ons digitale aanbod schrijven we vooraf op voor wie het is.',
      en: 'We study every year who comes and who does not. We write down beforehand whom our digital offer is for.',
    },
    {
      nl: 'Teams en partners gebruiken samen wat we van het publiek weten. Vaste groepen uit het publiek doen mee bij het maken.',
      en: 'Teams and partners use together what we know about the audience. Regular groups from the audience make things with us.',
    },
    {
      nl: 'Het publiek hoort bij elk plan, van eerste idee tot terugblik. Andere organisaties leren van wat wij zien.',
      en: 'The audience is part of every plan, from first idea to looking back. Other organisations learn from what we see.',
    },
  ],
};

const themes = {
  knowledgeOfTheAudience: {
    nl: 'Kennis van het publiek',
    en: 'Knowledge of the audience',
  },
  accessibility: { nl: 'Toegankelijkheid', en: 'Accessibility' },
  anOfferThatSuitsPeople: {
    nl: 'Aanbod dat bij mensen past',
    en: 'An offer that suits people',
  },
  makingThingsWithTheAudience: {
    nl: 'Samen maken met het publiek',
    en: 'Making things with the audience',
  },
  valueAndIncome: { nl: 'Waarde en inkomsten', en: 'Value and income' },
} as const;

/** The ten indicators of audience & value: per theme a broad one, then a deepening one. */
export const audienceAndValueIndicators: readonly Indicator[] = [
  {
    id: 'audience-knowledge',
    part: 'audience-and-value',
    theme: themes.knowledgeOfTheAudience,
    layer: 'quick',
    question: {
      nl: 'Hoe leren jullie je publiek kennen?',
      en: 'How do you get to know your audience?',
    },
    hint: {
      nl: 'Denk aan de kassa, een korte enquête, de website en gesprekken in de foyer.',
      en: 'Think of the box office, a short survey, the website and talks in the foyer.',
    },
    anchors: [
      {
        nl: 'We zien wie er komt en horen reacties in de foyer of aan de balie.',
        en: 'We see who comes and hear responses in the foyer or at the desk.',
      },
      {
        nl: 'We kijken ook naar cijfers die er al zijn, zoals verkochte kaarten of websitebezoek.',
        en: 'We also look at figures that already exist, such as tickets sold or visits to the website.',
      },
      {
        nl: 'We onderzoeken elk jaar zelf wie er komt en wie niet, en waarom.',
        en: 'Every year we study for ourselves who comes and who does not, and why.',
      },
      {
        nl: 'Teams leggen kassa, website en onderzoek naast elkaar, en naast cijfers van partners.',
        en: 'Teams put box office, website and research side by side, and beside figures of partners.',
      },
      {
        nl: 'Elk plan begint met wat we van het publiek weten. Wat we vinden, delen we met de sector.',
        en: 'Every plan starts with what we know about the audience. What we find, we share with the sector.',
      },
    ],
  },
  {
    id: 'following-change',
    part: 'audience-and-value',
    theme: themes.knowledgeOfTheAudience,
    layer: 'deepening',
    question: {
      nl: 'Hoe merken jullie dat het gedrag van je publiek verandert?',
      en: 'How do you notice that your audience’s behaviour is changing?',
    },
    hint: {
      nl: 'Denk aan later kaarten kopen, thuis kijken of andere sociale media gebruiken.',
      en: 'Think of buying tickets later, watching at home or using other social media.',
    },
    anchors: [
      {
        nl: 'We zien het aan de zaal, als die leger of voller is dan anders.',
        en: 'We see it in the auditorium, when it is emptier or fuller than usual.',
      },
      {
        nl: 'Na een seizoen of tentoonstelling kijken we terug in de cijfers.',
        en: 'After a season or exhibition we look back at the figures.',
      },
      {
        nl: 'We volgen het hele jaar dezelfde cijfers en zien wat er verandert.',
        en: 'We follow the same figures all year round and see what changes.',
      },
      {
        nl: 'Teams bespreken de cijfers samen, met de ervaringen van zaal, balie en partners erbij.',
        en: 'Teams discuss the figures together, along with experiences from front of house and partners.',
      },
      {
        nl: 'Bij elk nieuw programma gebruiken we de veranderingen die we zien. Andere organisaties kunnen onze cijfers volgen.',
        en: 'In every new programme we use the changes we see. Other organisations can follow our figures.',
      },
    ],
  },
  {
    id: 'accessibility',
    part: 'audience-and-value',
    theme: themes.accessibility,
    layer: 'basis',
    question: {
      nl: 'Hoe maken jullie je digitale aanbod bruikbaar voor mensen met een beperking?',
      en: 'How do you make your digital offer usable for disabled people?',
    },
    hint: {
      nl: 'Denk aan ondertiteling, contrast, voorlezen en begrijpelijke taal.',
      en: 'Think of captions, contrast, reading aloud and plain language.',
    },
    anchors: [
      {
        nl: 'We helpen mensen die bellen of mailen omdat iets niet lukt.',
        en: 'We help people who call or email because something does not work for them.',
      },
      {
        nl: 'We passen sommige filmpjes en pagina’s aan, zoals met ondertiteling.',
        en: 'We adapt some videos and pages, for instance with captions.',
      },
      {
        nl: 'Alles wat we online zetten, controleren we aan de hand van vaste eisen.',
        en: 'We check everything we put online against fixed requirements.',
      },
      {
        nl: 'Mensen met een beperking testen wat we online zetten, samen met de teams die het maken.',
        en: 'Disabled people test what we put online, together with the teams that make it.',
      },
      {
        nl: 'Mensen met een beperking denken bij elk plan vanaf het begin mee. Wat we leren, delen we met anderen.',
        en: 'Disabled people have a say in every plan from the start. What we learn, we share with others.',
      },
    ],
  },
  {
    id: 'access-needs',
    part: 'audience-and-value',
    theme: themes.accessibility,
    layer: 'deepening',
    question: {
      nl: 'Hoe weten jullie wat een bezoeker nodig heeft om mee te kunnen doen?',
      en: 'How do you know what a visitor needs in order to take part?',
    },
    hint: {
      nl: 'Denk aan een rustige plek, een tolk, ondertiteling of een plek voor een rolstoel.',
      en: 'Think of a quiet spot, an interpreter, captions or a wheelchair space.',
    },
    anchors: [
      {
        nl: 'De bezoeker vertelt het bij aankomst, en we kijken wat er dan kan.',
        en: 'The visitor tells us on arrival, and we see what is possible then.',
      },
      {
        nl: 'Op de website staat wie de bezoeker vooraf kan bellen of mailen.',
        en: 'The website says whom the visitor can call or email beforehand.',
      },
      {
        nl: 'Bij het bestellen of reserveren vragen we iedereen wat nodig is.',
        en: 'When people order or book, we ask everyone what they need.',
      },
      {
        nl: 'Kassa, zaal, techniek en partners zien de wensen van bezoekers en bereiden zich samen voor.',
        en: 'Box office, front of house, technicians and partners see visitors’ wishes and prepare together.',
      },
      {
        nl: 'Bij elk programma plannen we vooraf wat bezoekers nodig kunnen hebben. Andere organisaties leren met ons mee.',
        en: 'In every programme we plan in advance for what visitors may need. Other organisations learn along with us.',
      },
    ],
  },
  {
    id: 'personalisation',
    part: 'audience-and-value',
    theme: themes.anOfferThatSuitsPeople,
    layer: 'basis',
    question: {
      nl: 'Hoe stemmen jullie informatie af op verschillende mensen?',
      en: 'How do you adapt information to different people?',
    },
    hint: {
      nl: 'Denk aan de brochure, de nieuwsbrief, de website of tips na een bezoek.',
      en: 'Think of the brochure, the newsletter, the website or tips after a visit.',
    },
    anchors: [
      {
        nl: 'Iedereen krijgt dezelfde informatie, zoals één brochure en één nieuwsbrief.',
        en: 'Everyone gets the same information, such as one brochure and one newsletter.',
      },
      {
        nl: 'Voor een paar groepen, zoals scholen, maken we een eigen versie.',
        en: 'For a few groups, such as schools, we make a separate version.',
      },
      {
        nl: 'Mensen kiezen zelf over welke onderwerpen zij informatie krijgen.',
        en: 'People choose for themselves which subjects they hear about.',
      },
      {
        nl: 'Kassa, educatie en marketing gebruiken samen wat mensen kiezen, ook voor tips over aanbod van partners.',
        en: 'Box office, education and marketing use people’s choices together, also for tips about what partners offer.',
      },
      {
        nl: 'In al ons contact gebruiken we wat mensen zelf kiezen. Andere organisaties kunnen onze aanpak overnemen.',
        en: 'In all our contact we use what people choose for themselves. Other organisations can adopt our approach.',
      },
    ],
  },
  {
    id: 'before-and-after',
    part: 'audience-and-value',
    theme: themes.anOfferThatSuitsPeople,
    layer: 'deepening',
    question: {
      nl: 'Wat bieden jullie digitaal aan naast het bezoek?',
      en: 'What do you offer digitally alongside the visit?',
    },
    hint: {
      nl: 'Denk aan een inleiding, een kijkje bij de repetitie of meedoen vanuit huis.',
      en: 'Think of an introduction, a look at the rehearsal or joining in from home.',
    },
    anchors: [
      {
        nl: 'Mensen vinden online informatie en kunnen een kaartje kopen of reserveren.',
        en: 'People find information online and can buy or book a ticket.',
      },
      {
        nl: 'Bij een enkel programma is er iets extra’s, zoals een filmpje of podcast.',
        en: 'With one or two programmes there is something extra, such as a video or podcast.',
      },
      {
        nl: 'Bij elk programma is er vooraf of achteraf iets extra’s te zien of te horen.',
        en: 'With every programme there is something extra to see or hear before or afterwards.',
      },
      {
        nl: 'Makers, techniek, educatie en partners maken de extra’s samen, als één geheel met het bezoek.',
        en: 'Makers, technicians, education and partners make the extras together, as one whole with the visit.',
      },
      {
        nl: 'Bij elk programma kunnen mensen ook op afstand meedoen. Andere organisaties kunnen zien hoe we dat doen.',
        en: 'With every programme people can also take part from a distance. Other organisations can see how we do it.',
      },
    ],
  },
  {
    id: 'co-creation',
    part: 'audience-and-value',
    theme: themes.makingThingsWithTheAudience,
    layer: 'quick',
    question: {
      nl: 'Hoe doet het publiek mee aan wat jullie maken?',
      en: 'How does the audience take part in what you make?',
    },
    hint: {
      nl: 'Denk aan een open repetitie, een verhaal bij een object of een jongerenpanel.',
      en: 'Think of an open rehearsal, a story with an object or a youth panel.',
    },
    anchors: [
      {
        nl: 'Het publiek ziet het als het af is en reageert daarna.',
        en: 'The audience sees it when it is finished and responds afterwards.',
      },
      {
        nl: 'Bij een enkel project vragen we het publiek om ideeën of materiaal.',
        en: 'In one or two projects we ask the audience for ideas or material.',
      },
      {
        nl: 'Elk seizoen doet publiek mee terwijl we nog aan het maken zijn.',
        en: 'Every season an audience takes part while we are still making things.',
      },
      {
        nl: 'Makers, educatie, marketing en partners maken samen met vaste groepen uit het publiek.',
        en: 'Makers, education, marketing and partners make things together with regular groups from the audience.',
      },
      {
        nl: 'Bij elke productie of tentoonstelling doet het publiek mee bij het maken. Andere organisaties kunnen onze werkwijze overnemen.',
        en: 'The audience takes part in making every production or exhibition. Other organisations can adopt our way of working.',
      },
    ],
  },
  {
    id: 'reply-to-audience',
    part: 'audience-and-value',
    theme: themes.makingThingsWithTheAudience,
    layer: 'deepening',
    question: {
      nl: 'Wat horen mensen van jullie nadat zij hun mening gaven?',
      en: 'What do people hear from you after they gave their opinion?',
    },
    hint: {
      nl: 'Denk aan een enquête, een gesprek na afloop of een reactie bij een repetitie.',
      en: 'Think of a survey, an after-show talk or a response to a rehearsal.',
    },
    anchors: [
      {
        nl: 'Zij krijgen een bedankje, of antwoord als ze een vraag stelden.',
        en: 'They get a thank you, or an answer if they asked a question.',
      },
      {
        nl: 'Bij een enkel project vertellen we wat mensen hebben gezegd.',
        en: 'In one or two projects we report what people said.',
      },
      {
        nl: 'We laten altijd weten wat we wel en niet met hun mening doen.',
        en: 'We always let them know what we do and do not do with their opinion.',
      },
      {
        nl: 'Maker en teams schrijven samen een antwoord op de meningen en leggen hun keuzes uit.',
        en: 'Maker and teams write an answer to the opinions together and explain their choices.',
      },
      {
        nl: 'Bij al ons werk staat openbaar wat we met meningen deden. Ook andere organisaties leren ervan.',
        en: 'With all our work it is public what we did with opinions. Other organisations learn from it too.',
      },
    ],
  },
  {
    id: 'value-model',
    part: 'audience-and-value',
    theme: themes.valueAndIncome,
    layer: 'basis',
    question: {
      nl: 'Hoe bepalen jullie wat digitaal aanbod moet opleveren?',
      en: 'How do you decide what your digital offer should bring?',
    },
    hint: {
      nl: 'Denk aan geld, maar ook aan bereik, plezier, kennis of nieuw publiek.',
      en: 'Think of money, but also of reach, pleasure, knowledge or new audiences.',
    },
    anchors: [
      {
        nl: 'We maken het eerst en zien daarna wat het oplevert.',
        en: 'We make it first and see afterwards what it brings.',
      },
      {
        nl: 'We tellen na afloop de kijkers, bezoekers of inkomsten.',
        en: 'Afterwards we count the viewers, visitors or income.',
      },
      {
        nl: 'We schrijven vooraf op wat het moet opleveren, en voor wie.',
        en: 'We write down beforehand what it should bring, and to whom.',
      },
      {
        nl: 'Teams en partners schrijven samen op wat het moet opleveren, en bekijken samen de uitkomst.',
        en: 'Teams and partners write down together what it should bring, and look at the results together.',
      },
      {
        nl: 'Bij al ons aanbod, ook in de zaal, schrijven we vooraf op wat het moet opleveren. De resultaten zijn openbaar.',
        en: 'For everything we offer, live work included, we write down beforehand what it should bring. The results are public.',
      },
    ],
  },
  {
    id: 'new-value',
    part: 'audience-and-value',
    theme: themes.valueAndIncome,
    layer: 'deepening',
    question: {
      nl: 'Hoe ontstaat bij jullie nieuw digitaal aanbod?',
      en: 'How does something new in your digital offer come about?',
    },
    hint: {
      nl: 'Denk aan een online cursus, een digitale rondleiding of een abonnement.',
      en: 'Think of an online course, a digital tour or a subscription.',
    },
    anchors: [
      {
        nl: 'We zetten online wat we ook op papier of in de zaal hebben.',
        en: 'We put online what we also have on paper or in the auditorium.',
      },
      {
        nl: 'Een maker of medewerker heeft een nieuw idee, en dat werken we uit.',
        en: 'A maker or employee has a new idea, and we work it out.',
      },
      {
        nl: 'We vragen eerst aan mensen of zij het zouden gebruiken, en maken dan een proef.',
        en: 'We first ask people whether they would use it, and then make a trial version.',
      },
      {
        nl: 'Teams maken een proef samen met een partner die iets anders kan dan wij.',
        en: 'Teams make a trial version together with a partner whose skills differ from ours.',
      },
      {
        nl: 'We vernieuwen ons hele programma met proeven en partners. Andere organisaties kunnen overnemen wat werkt.',
        en: 'We renew our whole programme with trials and partners. Other organisations can take over what works.',
      },
    ],
  },
];
