import { messages } from '#platform/language/messages.ts';

/** Texts of the pages that belong to no capability. */
export const home = messages(
  { title: 'Samenspel', lead: 'Samen veranderen gaat beter dan alleen.' },
  { title: 'Samenspel', lead: 'Changing together works better than changing alone.' },
);
