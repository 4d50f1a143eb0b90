import { card } from './card.ts';

/** What technology firms offer, and what they hope for in return. */
export const technology = [
  card('ondertitelbedrijf-meelezer', 'offer', {
    title: 'Live ondertitels voor wie meekijkt',
    problem:
      'Onze spraakherkenning is geoefend op vergaderingen. Theatertaal, zang en fluisteren gaan nog mis, en we weten niet wat kijkers het meest stoort.',
    needs: [
      'Een testpubliek van jongeren, ook jongeren die doof of slechthorend zijn',
      'Repetities en scripts om onze spraakherkenning op te oefenen',
    ],
    gives: [
      'Live ondertiteling van repetities en voorstellingen, in de zaal en op afstand',
      'Vertaling van ondertitels in het Engels, Arabisch en Oekraïens',
    ],
    forms: ['make', 'exchange'],
    audiences: ['young-people', 'disabled-people'],
    hours: 120,
    money: 'none',
    place: 'remote',
    languages: ['nl', 'en'],
    stage: 'trying',
    lead: 'together',
    decider: 'director',
    rights: 'shared',
    dataStance: 'anonymous',
  }),
  card(
    'ondertitelbedrijf-meelezer',
    'request',
    {
      title: 'Does audio description work when nobody wrote it beforehand?',
      language: 'en',
      problem:
        'We can describe images with software, but in the dark of a theatre it describes the wrong things. We need makers who tell us what matters.',
      needs: ['Performances and directors willing to try live audio description'],
      gives: [
        'Free audio description equipment for one season',
        'A report on what blind visitors said',
      ],
      forms: ['research', 'make'],
      audiences: ['disabled-people'],
      languages: ['nl', 'en'],
      hours: 60,
      money: '5000',
      moneySource: 'project',
    },
    { visibility: 'public', life: { is: 'open', days: 8 } },
  ),
  card(
    'studio-dubbelganger',
    'offer',
    {
      title: 'Motion capture voor wie nog nooit in een pak stond',
      problem:
        'Onze studio staat twee dagen per week leeg. Dansers bewegen anders dan acteurs in games, en daar willen we van leren.',
      needs: ['Dansers en choreografen die willen bewegen in een pak met sensoren'],
      gives: [
        'Motion capture studio met een technicus, twee dagen per week',
        '3D-scans van voorwerpen, kostuums of decors',
      ],
      forms: ['make', 'exchange'],
      place: 'region',
      hours: 80,
      stage: 'in-use',
      lead: 'open',
      rights: 'shared',
    },
    { life: { is: 'open', days: 40 } },
  ),
  card('studio-dubbelganger', 'request', {
    title: 'Verhalen voor een digitaal depot',
    problem: 'We kunnen alles in 3D zetten, maar een voorwerp zonder verhaal kijkt niemand aan.',
    needs: ['Verhalen en kennis over voorwerpen uit een collectie'],
    gives: [
      '3D-scans van honderd voorwerpen',
      'Een website waarop bezoekers de voorwerpen kunnen draaien',
    ],
    forms: ['make'],
    place: 'remote',
    languages: ['nl', 'en'],
    money: '10000',
    moneySource: 'project',
    rights: 'to-agree',
  }),
  card(
    'kaartwinkel-rij-een',
    'offer',
    {
      title: 'Publieksdata die van jou blijven',
      problem:
        'Kassasystemen weten veel en vertellen weinig. Wij willen met kleine zalen uitzoeken welke cijfers echt helpen.',
      needs: ['Kleine zalen die hun kaartverkoop van drie jaar willen delen'],
      gives: [
        'Kaartverkoop en relatiebeheer zonder kosten in het eerste jaar',
        'Een dashboard met publieksdata',
      ],
      forms: ['exchange', 'buy'],
      place: 'remote',
      stage: 'growing',
      rights: 'ours',
      dataStance: 'personal',
    },
    { visibility: 'public', life: { is: 'open', days: 55 } },
  ),
  card('kaartwinkel-rij-een', 'vision', {
    title: 'Wat als een kaartje geen prijs heeft?',
    problem:
      'Wie bepaalt wat een avond waard is? We willen uitzoeken of bezoekers achteraf laten betalen eerlijker uitpakt.',
    needs: ['Zalen die een maand lang achteraf laten betalen'],
    gives: ['Software voor betalen achteraf', 'Onderzoek naar inkomsten en bezoekers'],
    forms: ['research'],
    place: 'remote',
  }),
  card(
    'netwerkbeheer-knoop-en-draad',
    'offer',
    {
      title: 'Een dag per maand een beheerder op bezoek',
      problem:
        'Onze leerlingen leren beheer op kantoren die op elkaar lijken. Een gebouw met een toneeltoren is andere koek.',
      needs: ['Leerwerkplekken voor jonge netwerkbeheerders'],
      gives: [
        'Hulp om de digitale veiligheid op orde te brengen',
        'Wifi en netwerk in zaal en depot nakijken',
      ],
      forms: ['learn', 'exchange'],
      place: 'region',
      hours: 96,
      stage: 'in-use',
    },
    { life: { is: 'open', days: 70 } },
  ),
  card(
    'ontwerpbureau-vlakverdeling',
    'offer',
    {
      title: 'Ondertitels die mooi zijn om te zien',
      problem:
        'Ondertitels zijn bijna altijd lelijk. Wij vormgeven ze, maar we maken ze niet zelf.',
      needs: ['Betaalde opdrachten voor websites en huisstijl'],
      gives: ['Vormgeving van ondertitels voor film en scherm', 'Toegankelijke websites'],
      forms: ['buy'],
      place: 'remote',
      lead: 'them',
      moneySource: 'structural',
    },
    { life: { is: 'open', days: 33 } },
  ),
  card(
    'ontwerpbureau-vlakverdeling',
    'request',
    {
      title: 'Bewegwijzering testen met wie de weg kwijtraakt',
      problem:
        'We ontwerpen borden achter een scherm. In een oud gebouw met drie ingangen werken ze niet.',
      needs: [
        'Een gebouw waar bezoekers verdwalen',
        'Bezoekers met een beperking die willen meedenken',
      ],
      gives: ['Nieuwe bewegwijzering voor één verdieping'],
      forms: ['make'],
      audiences: ['disabled-people', 'older-people'],
      hours: 90,
    },
    { life: { is: 'submitted', days: 1 } },
  ),
];
