import { messages } from '#platform/language/messages.ts';

/** Why an organisation said no, or a broker set a pair aside, in the words of a desk. */
export const reasonWords = messages(
  {
    'not-now': 'Niet nu',
    'not-this': 'Past niet bij wat ze zoeken',
    'no-time': 'Geen tijd',
    'no-money': 'Geen geld',
    'too-far': 'Te ver weg',
    'already-found': 'Al iemand gevonden',
    'too-little-known': 'Te weinig bekend',
    'too-weak': 'Past te weinig bij elkaar',
    'other-partner': 'Niet deze partner',
    'other-sort': 'Niet deze soort organisatie',
    other: 'Iets anders',
  },
  {
    'not-now': 'Not now',
    'not-this': 'Does not fit what they look for',
    'no-time': 'No time',
    'no-money': 'No money',
    'too-far': 'Too far away',
    'already-found': 'Found somebody already',
    'too-little-known': 'Too little is known',
    'too-weak': 'Fits too little',
    'other-partner': 'Not this partner',
    'other-sort': 'Not this sort of organisation',
    other: 'Something else',
  },
);
