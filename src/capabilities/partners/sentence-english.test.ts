import { it } from 'vitest';
import { expectToSay, type ReadAs } from '#tests/support/sentences.ts';

const english: readonly (readonly [string, ReadAs])[] = [
  [
    'Young people never see a rehearsal, we want to show it from afar.',
    {
      kind: 'request',
      needs: [],
      problem: 'Young people never see a rehearsal. We want to show it from afar.',
      audiences: ['young-people'],
    },
  ],
  [
    'We have a hall with 300 seats and want to try live captions with deaf visitors.',
    {
      kind: 'request',
      problem: 'We want to try live captions with deaf visitors.',
      ...{ space: 'A hall with 300 seats', audiences: ['disabled-people'] },
    },
  ],
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

it.each(english)('%s', (sentence, expected) => {
  expectToSay(sentence, 'en', expected);
});
