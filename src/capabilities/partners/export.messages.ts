import { messages } from '#platform/language/messages.ts';

/** What the tables of partners are called on the page of an export. */
export const partnersTables = messages(
  {
    'cards-cards': 'Kaarten',
    'cards-reviews': 'Kaarten: wat makelaars zeiden',
    'introductions-introductions': 'Introducties',
    'introductions-questions': 'Introducties: vragen vooraf',
    'knownPartners-partners': 'Bekende partners',
    'unwanted-unwanted': 'Wat je niet wilt',
    'unwanted-blocked': 'Geblokkeerd',
  },
  {
    'cards-cards': 'Cards',
    'cards-reviews': 'Cards: what brokers said',
    'introductions-introductions': 'Introductions',
    'introductions-questions': 'Introductions: questions beforehand',
    'knownPartners-partners': 'Known partners',
    'unwanted-unwanted': 'What you do not want',
    'unwanted-blocked': 'Blocked',
  },
);
