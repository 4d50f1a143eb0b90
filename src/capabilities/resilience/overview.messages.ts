import { messages } from '#platform/language/messages.ts';

/** Words of the first screen of resilience. */
export const overviewTexts = messages(
  {
    title: 'Weerbaarheid',
    removed: 'Het domein is weg, met al zijn metingen.',
    add: 'Voeg een domein toe',
    domains: 'Jullie domeinen',
    state: { unproven: 'Nog niet bewezen', proven: 'Bewezen', expired: 'Opnieuw bewijzen' },
  },
  {
    title: 'Resilience',
    removed: 'The domain is gone, with all its measurements.',
    add: 'Add a domain',
    domains: 'Your domains',
    state: { unproven: 'Not proven yet', proven: 'Proven', expired: 'To be proven again' },
  },
);
