import { messages } from '#platform/language/messages.ts';

type Failed = { readonly title: string; readonly failed: string };

/** Words that are put on a card which is made from something else, in the language of that card. */
export const elsewhereWords = messages(
  {
    now: (level: string) => `Zo is het nu: ${level}`,
    wished: (level: string) => `Zo moet het worden: ${level}`,
    failed: ({ title, failed }: Failed) => `Elders ging mis bij “${title}”: ${failed}`,
    nothing: (count: string) =>
      `We zochten of dit al bestaat en vonden niets in ${count} praktijkvoorbeelden.`,
  },
  {
    now: (level: string) => `This is how it is now: ${level}`,
    wished: (level: string) => `This is how it should be: ${level}`,
    failed: ({ title, failed }: Failed) => `What went wrong elsewhere, at “${title}”: ${failed}`,
    nothing: (count: string) =>
      `We looked whether this exists and found nothing in ${count} cases.`,
  },
);

/** Texts of the one click that asks a partner. */
export const askPartnerTexts = messages(
  {
    title: 'Samen met een ander?',
    lead: {
      gap: 'Maak hier een vraag van. Wat we al weten, staat er dan op.',
      step: 'Maak van deze stap een vraag. Uren, geld en datums staan er dan al op.',
      'wheel-check': 'Maak een vraag van dit plan. Wat elders misging, staat er dan bij.',
      resilience: 'Maak hier een vraag van. Wat we bij jullie vonden, staat er niet op.',
    },
    nothing: 'Nog niemand deed dit. Vraag wie het met je wil doen.',
    button: 'Vraag een partner',
    buttonFor: (organisation: string) => `Vraag een partner voor ${organisation}`,
  },
  {
    title: 'Together with somebody else?',
    lead: {
      gap: 'Turn this into a request. What we know already will be on it.',
      step: 'Turn this step into a request. Hours, money and dates will be on it.',
      'wheel-check': 'Turn this plan into a request. What went wrong elsewhere will be with it.',
      resilience: 'Turn this into a request. What we found with you will not be on it.',
    },
    nothing: 'Nobody has done this yet. Ask who wants to do it with you.',
    button: 'Ask a partner',
    buttonFor: (organisation: string) => `Ask a partner for ${organisation}`,
  },
);
