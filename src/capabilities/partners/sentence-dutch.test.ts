import { it } from 'vitest';
import { expectToSay, type ReadAs } from '#tests/support/sentences.ts';

const dutch: readonly (readonly [string, ReadAs])[] = [
  [
    'Jongeren zien nooit een repetitie, we willen die op afstand laten zien.',
    {
      kind: 'request',
      needs: [],
      problem: 'Jongeren zien nooit een repetitie. We willen die op afstand laten zien.',
      ...{ audiences: ['young-people'], place: 'remote' },
    },
  ],
  [
    'We hebben een zaal met 300 stoelen en willen live ondertitels proberen met dove bezoekers.',
    {
      kind: 'request',
      problem: 'We willen live ondertitels proberen met dove bezoekers.',
      ...{ space: 'Een zaal met 300 stoelen', audiences: ['disabled-people'] },
    },
  ],
  [
    'Wij zoeken iemand die onze repetities live kan ondertitelen, we hebben 6.000 euro en 80 uur en bieden een testpubliek van jongeren.',
    {
      kind: 'request',
      needs: ['Iemand die onze repetities live kan ondertitelen'],
      gives: ['Een testpubliek van jongeren'],
      ...{ hours: 80, money: '10000', audiences: ['young-people'] },
      title: 'Iemand die onze repetities live kan ondertitelen',
      problem: '',
    },
  ],
  [
    'We hebben een zaal nodig voor 50 mensen vanaf maart 2027, in ruil daarvoor geven we een workshop.',
    {
      kind: 'request',
      needs: ['Een zaal voor 50 mensen vanaf maart 2027'],
      gives: ['Een workshop'],
      startsOn: '2027-03-01',
    },
  ],
  [
    'Ons museum zoekt vrijwilligers en een rolstoelbus. Budget: € 2.500 per jaar.',
    {
      kind: 'request',
      needs: ['Vrijwilligers', 'Een rolstoelbus'],
      ...{ money: '5000', moneySource: 'structural' },
    },
  ],
  [
    'Wij bieden een opnamestudio op maandag en zoeken jonge makers.',
    { kind: 'offer', gives: ['Een opnamestudio op maandag'], needs: ['Jonge makers'] },
  ],
  [
    'Hoe kunnen we jongeren bij het maken betrekken? We willen dat samen uitzoeken, van januari tot juni 2027.',
    { kind: 'vision', startsOn: '2027-01-01', endsOn: '2027-06-30', audiences: ['young-people'] },
  ],
  ['Help', { kind: 'request', problem: 'Help.', title: '' }],
  [
    'Gezocht: een tolk Nederlandse Gebarentaal. Wij spreken Nederlands en Engels.',
    {
      kind: 'request',
      needs: ['Een tolk Nederlandse Gebarentaal'],
      languages: ['nl', 'en'],
    },
  ],
  [
    'Wie kan ons helpen met de kaartverkoop? Wij hebben data van vijf jaar kaartverkoop en 40 uur.',
    {
      kind: 'request',
      needs: ['Wie kan ons helpen met de kaartverkoop?'],
      ...{ data: 'Data van vijf jaar kaartverkoop', hours: 40 },
    },
  ],
  [
    'We zoeken 10.000 euro voor een nieuwe website.',
    { kind: 'request', needs: ['10.000 euro voor een nieuwe website'] },
  ],
  [
    'We zoeken iemand die voor 6.000 euro onze website toegankelijk maakt.',
    {
      kind: 'request',
      needs: ['Iemand die voor 6.000 euro onze website toegankelijk maakt'],
      money: '10000',
    },
  ],
  [
    'We hebben geen budget, maar bieden gratis kaarten en een rondleiding.',
    { kind: 'offer', gives: ['Gratis kaarten', 'Een rondleiding'], money: 'none' },
  ],
  [
    'Wij zoeken een partner voor licht en geluid, het mag op afstand.',
    {
      kind: 'request',
      needs: ['Een partner voor licht en geluid'],
      place: 'remote',
    },
  ],
  [
    'Wij willen publiek op afstand bereiken en zoeken een streamingbedrijf.',
    {
      kind: 'request',
      needs: ['Een streamingbedrijf'],
      audiences: ['people-at-a-distance'],
      problem: 'Wij willen publiek op afstand bereiken.',
    },
  ],
  [
    'Wij zoeken een bedrijf in onze regio dat decors kan hergebruiken.',
    { kind: 'request', place: 'region' },
  ],
  [
    'Omdat dove bezoekers de voorstelling niet kunnen volgen, zoeken we ondertiteling.',
    {
      kind: 'request',
      needs: ['Ondertiteling'],
      problem: 'Omdat dove bezoekers de voorstelling niet kunnen volgen.',
      audiences: ['disabled-people'],
    },
  ],
  [
    'We zoeken een hal van 8 uur tot 22 uur.',
    { kind: 'request', needs: ['Een hal van 8 uur tot 22 uur'] },
  ],
  ['Wij zoeken hulp, we hebben 12 uur per week.', { kind: 'request', needs: ['Hulp'] }],
  [
    'We zoeken een programmeur. We hebben tussen de 5.000 en 8.000 euro projectgeld en beslissen voor 1 juni 2027.',
    {
      kind: 'request',
      needs: ['Een programmeur'],
      ...{ money: '10000', moneySource: 'project', decidesOn: '2027-06-01' },
    },
  ],
  [
    'Een decor kost ons 20.000 euro. Daarom zoeken wij een werkplaats.',
    { kind: 'request', needs: ['Een werkplaats'], problem: 'Een decor kost ons 20.000 euro.' },
  ],
  [
    'Aanbod: een oefenruimte, vanaf 1-3-2027 tot en met 30-6-2027.',
    { kind: 'offer', gives: ['Een oefenruimte'], startsOn: '2027-03-01', endsOn: '2027-06-30' },
  ],
  ['We zoeken vóór maart 2027 een onderzoeker.', { kind: 'request', endsOn: '2027-02-28' }],
  [
    'Wij geven les aan kinderen en ouderen.',
    { kind: 'offer', audiences: ['children', 'older-people'] },
  ],
  ['wij zoeken GEEN geld maar wel een zaal', { kind: 'request', needs: ['Wel een zaal'] }],
  [
    'We zoeken iemand die onze repetities live kan ondertitelen, voor 6.000 euro en 80 uur.',
    {
      kind: 'request',
      needs: ['Iemand die onze repetities live kan ondertitelen'],
      ...{ money: '10000', hours: 80 },
    },
  ],
  [
    'We hebben zesduizend euro, honderd uur en een zaal, en zoeken een regisseur.',
    {
      kind: 'request',
      needs: ['Een regisseur'],
      ...{ money: '10000', hours: 100, space: 'Een zaal' },
    },
  ],
];

it.each(dutch)('%s', (sentence, expected) => {
  expectToSay(sentence, 'nl', expected);
});
