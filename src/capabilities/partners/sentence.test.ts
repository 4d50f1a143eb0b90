import { describe, expect, it } from 'vitest';
import { LONGEST_TITLE, MOST_LINES, type Content, type Kind } from './card.ts';
import { cardOfSentence } from './sentence.ts';

const today = '2026-11-22';

type Expected = Partial<Omit<Content, 'needs' | 'gives'>> & {
  readonly kind: Kind;
  readonly needs?: readonly string[];
  readonly gives?: readonly string[];
};

function read(sentence: string, language: 'nl' | 'en') {
  const { kind, content, said } = cardOfSentence(sentence, language, today);
  const texts = {
    needs: content.needs.map(({ text }) => text),
    gives: content.gives.map(({ text }) => text),
  };
  return { read: { ...content, ...texts, kind }, said };
}

/** What is not in the expectation is not said in the sentence, and may not be filled in. */
const unsaid = {
  ...{ needs: [], gives: [], hours: null, money: null, moneySource: null, space: '', data: '' },
  ...{ place: null, languages: [], startsOn: null, endsOn: null, decidesOn: null },
  ...{ stage: null, decider: null, lead: null, rights: null, dataStance: null },
};

const dutch: readonly (readonly [string, Expected])[] = [
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
    'We hebben zesduizend euro, honderd uur en een zaal, en zoeken een regisseur.',
    {
      kind: 'request',
      needs: ['Een regisseur'],
      ...{ money: '10000', hours: 100, space: 'Een zaal' },
    },
  ],
];

const english: readonly (readonly [string, Expected])[] = [
  [
    'We are looking for somebody who can caption our rehearsals live, we have 6,000 euros and 80 hours and offer a test audience of young people.',
    {
      kind: 'request',
      needs: ['Somebody who can caption our rehearsals live'],
      gives: ['A test audience of young people'],
      ...{ hours: 80, money: '10000', audiences: ['young-people'] },
    },
  ],
  [
    'We offer live captioning for theatres, remotely, in Dutch and English.',
    {
      kind: 'offer',
      gives: ['Live captioning for theatres'],
      ...{ place: 'remote', languages: ['nl', 'en'] },
    },
  ],
  [
    'Our festival needs an accessible app because blind visitors cannot read the programme; we have no budget but offer free tickets and 200 testers.',
    {
      kind: 'request',
      needs: ['An accessible app'],
      gives: ['Free tickets', '200 testers'],
      problem: 'Because blind visitors cannot read the programme.',
      ...{ money: 'none', audiences: ['disabled-people'] },
    },
  ],
  [
    'We want to find out together whether a remote audience comes back.',
    { kind: 'vision', audiences: ['people-at-a-distance'] },
  ],
  [
    'How can we reach newcomers? We have €5,000 from a grant.',
    { kind: 'vision', audiences: ['newcomers'], money: '5000', moneySource: 'project' },
  ],
  [
    'Wanted: a translator, by June 2027.',
    { kind: 'request', needs: ['A translator'], endsOn: '2027-06-30' },
  ],
  [
    'Looking for a museum that wants to share its archive; in return you get our software for a year.',
    {
      kind: 'request',
      needs: ['A museum that wants to share its archive'],
      gives: ['Our software for a year'],
    },
  ],
  [
    'We need a hall, a light technician and advice, starting in February.',
    {
      kind: 'request',
      needs: ['A hall', 'A light technician', 'Advice'],
      startsOn: '2027-02-01',
    },
  ],
  [
    'Who can help us with accessibility? We can offer you a stage.',
    { kind: 'request', needs: ['Who can help us with accessibility?'], gives: ['A stage'] },
  ],
  [
    "We're seeking a university, we decide on 15 January 2027 and have 10k of project money.",
    {
      kind: 'request',
      needs: ['A university'],
      decidesOn: '2027-01-15',
    },
  ],
  [
    'A rehearsal costs 3,000 euros. We need cheaper lights.',
    { kind: 'request', needs: ['Cheaper lights'], problem: 'A rehearsal costs 3,000 euros.' },
  ],
  [
    'We provide workshops for schools in our region.',
    {
      kind: 'offer',
      gives: ['Workshops for schools in our region'],
      ...{ place: 'region', audiences: ['schools'] },
    },
  ],
  ['We wonder what if the audience wrote the ending', { kind: 'vision' }],
  [
    'We have eighty hours and a recording studio.',
    { kind: 'request', hours: 80, space: 'A recording studio' },
  ],
  [
    'We need somebody on 31 February 2027 or from 2027-03-01.',
    { kind: 'request', startsOn: '2027-03-01' },
  ],
  ['Need: nothing. Offer: nothing.', { kind: 'request' }],
  [
    'We seek an artist, no money, but we give exposure and a room from 1 March 2027 until 1 May 2027.',
    {
      kind: 'request',
      ...{ money: 'none', startsOn: '2027-03-01', endsOn: '2027-05-01' },
    },
  ],
  [
    'Vision: theatre that is made with its neighbours.',
    { kind: 'vision', problem: 'Vision: theatre that is made with its neighbours.' },
  ],
];

describe('a card in one sentence', () => {
  it.each(dutch)('in Dutch: %s', (sentence, expected) => {
    expect(read(sentence, 'nl').read).toMatchObject({ ...unsaid, ...only(expected) });
  });
  it.each(english)('in English: %s', (sentence, expected) => {
    expect(read(sentence, 'en').read).toMatchObject({ ...unsaid, ...only(expected) });
  });
});

/** Lines that an expectation does not name are not looked at; everything else that it leaves out is. */
function only({ needs, gives, ...rest }: Expected) {
  return { ...rest, needs: needs ?? expect.any(Array), gives: gives ?? expect.any(Array) };
}

describe('what is understood', () => {
  it('is told with the words that it came from, which stand in the sentence', () => {
    for (const [sentence] of [...dutch, ...english]) {
      const { said } = read(sentence, 'nl');
      for (const { words } of said) expect(sentence.replace(/\s+/g, ' ')).toContain(words);
    }
  });
  it('has the words of each fact', () => {
    const [sentence] = dutch[0] ?? [''];
    expect(read(sentence, 'nl').said).toEqual([
      { field: 'kind', words: 'Wij zoeken iemand die onze' },
      { field: 'needs', words: 'Wij zoeken iemand die onze repetities live kan ondertitelen' },
      { field: 'gives', words: 'bieden een testpubliek van jongeren' },
      { field: 'hours', words: '80 uur' },
      { field: 'money', words: '6.000 euro' },
      { field: 'audiences', words: 'jongeren' },
    ]);
  });
  it('stays within its bounds, whatever is pasted', () => {
    const long = `Wij zoeken ${'een zaal, '.repeat(400)} en bieden ${'w'.repeat(5000)}`;
    const { content } = cardOfSentence(long, 'nl', today);
    expect(content.needs.length).toBeLessThanOrEqual(MOST_LINES);
    expect(content.title.length).toBeLessThanOrEqual(LONGEST_TITLE);
    for (const { text } of [...content.needs, ...content.gives])
      expect(text.length).toBeLessThanOrEqual(300);
  });
  it.each([
    '',
    ' ',
    '.',
    ',,,',
    '€',
    '!!! ???',
    'we',
    'wij zoeken',
    'we hebben nodig',
    '\u0000',
    '🎭',
  ])('is nothing in %j', (sentence) => {
    const { content } = cardOfSentence(sentence, 'nl', today);
    expect(content.needs).toEqual([]);
    expect(content.gives).toEqual([]);
  });
  it('takes no time, also for a page of nonsense', () => {
    const began = performance.now();
    for (const part of [
      'we hebben ',
      'tussen 1 en ',
      'van 1 maart tot ',
      'a, en een ',
      '€ 1.',
      'wij willen x ',
    ])
      cardOfSentence(part.repeat(Math.ceil(1_500 / part.length)), 'nl', today);
    expect(performance.now() - began).toBeLessThan(1_500);
  });
});
