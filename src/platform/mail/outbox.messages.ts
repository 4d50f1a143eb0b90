import { messages } from '../language/messages.ts';

/** Texts of the outbox. */
export const outbox = messages(
  {
    title: 'Postvak',
    lead: 'De laatste 100 mails van deze installatie.',
    empty: 'Er zijn nog geen mails',
    emptyText: 'Als Samenspel een mail maakt, zie je die hier.',
    to: (address: string) => `Aan ${address}`,
    sent: 'Verstuurd',
    waiting: 'Wacht',
    failed: 'Niet verstuurd',
    gone: 'De tekst is weg: de mail is verstuurd.',
    calendar: 'De afspraak die bij deze mail hoort',
    server: (said: string) => `De mailserver zei: ${said}`,
  },
  {
    title: 'Outbox',
    lead: 'The last 100 mails of this installation.',
    empty: 'There are no mails yet',
    emptyText: 'When Samenspel makes a mail, you will see it here.',
    to: (address: string) => `To ${address}`,
    sent: 'Sent',
    waiting: 'Waiting',
    failed: 'Not sent',
    gone: 'The text is gone: the mail has been sent.',
    calendar: 'The appointment that goes with this mail',
    server: (said: string) => `The mail server said: ${said}`,
  },
);
