import { messages } from '#platform/language/messages.ts';

/** What the tables of resilience are called on the page of an export. */
export const resilienceTables = messages(
  {
    'resilience-domains': 'Weerbaarheid: domeinen',
    'resilience-measurements': 'Weerbaarheid: metingen',
    'resilience-findings': 'Weerbaarheid: wat we vonden',
    'resilience-actions': 'Weerbaarheid: acties',
    'resilience-sayings': 'Weerbaarheid: wat over acties is gezegd',
    'resilience-basics': 'Weerbaarheid: antwoorden over de basis',
    'resilience-disagreements': 'Weerbaarheid: wie de basis anders ziet',
    'resilience-basics-history': 'Weerbaarheid: wat over de basis is gezegd',
  },
  {
    'resilience-domains': 'Resilience: domains',
    'resilience-measurements': 'Resilience: measurements',
    'resilience-findings': 'Resilience: what we found',
    'resilience-actions': 'Resilience: actions',
    'resilience-sayings': 'Resilience: what was said of actions',
    'resilience-basics': 'Resilience: answers about the basics',
    'resilience-disagreements': 'Resilience: who sees the basics differently',
    'resilience-basics-history': 'Resilience: what was said of the basics',
  },
);
