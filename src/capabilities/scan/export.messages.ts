import { messages } from '#platform/language/messages.ts';

/** What the tables of the scan are called on the page of an export. */
export const exportTables = messages(
  {
    'scan-scans': 'Scans',
    'scan-participants': 'Wie gevraagd is',
    'scan-answerCounts': 'Antwoorden, geteld',
    'scan-yourAnswers': 'Je eigen antwoorden',
    'scan-outcomes': 'Uitkomsten',
    'scan-earlierResults': 'Resultaten van elders',
    'scan-gaps': 'Verschillen',
    'scan-steps': 'Stappen',
    'scan-checks': 'Checks na 90 dagen',
    'scan-shares': 'Gedeelde verslagen',
  },
  {
    'scan-scans': 'Scans',
    'scan-participants': 'Who was asked',
    'scan-answerCounts': 'Answers, counted',
    'scan-yourAnswers': 'Your own answers',
    'scan-outcomes': 'Outcomes',
    'scan-earlierResults': 'Results from elsewhere',
    'scan-gaps': 'Gaps',
    'scan-steps': 'Steps',
    'scan-checks': 'Checks after 90 days',
    'scan-shares': 'Shared reports',
  },
);
