import { messages } from '#platform/language/messages.ts';

/** The words of an organisation's navigation. */
export const navigationTexts = messages(
  {
    label: 'Deze organisatie',
    start: 'Start',
    scans: 'Scans',
    results: 'Resultaten',
    plan: 'Plan',
    knowledge: 'Kennis',
    review: 'Te lezen',
    members: 'Mensen',
    settings: 'Gegevens',
  },
  {
    label: 'This organisation',
    start: 'Start',
    scans: 'Scans',
    results: 'Results',
    plan: 'Plan',
    knowledge: 'Knowledge',
    review: 'To read',
    members: 'People',
    settings: 'Details',
  },
);
