import { messages } from '#platform/language/messages.ts';

/** What the tables of knowledge are called on the page of an export. */
export const knowledgeTables = messages(
  {
    'knowledge-entries': 'Kennis: wat jullie schreven',
    'knowledge-versions': 'Kennis: wat openbaar was',
    'knowledge-reviews': 'Kennis: wat makelaars zeiden',
    'wheelChecks-checks': 'Wielchecks',
  },
  {
    'knowledge-entries': 'Knowledge: what you wrote',
    'knowledge-versions': 'Knowledge: what was public',
    'knowledge-reviews': 'Knowledge: what brokers said',
    'wheelChecks-checks': 'Wheel checks',
  },
);
