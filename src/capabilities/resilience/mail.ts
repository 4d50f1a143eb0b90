import { judged, type Facts, type Judgement } from './check.ts';
import type { Evidence } from './evidence.ts';
import type { MailHost } from './mail-evidence.ts';
import { worstOf } from './measurement.ts';
import type { Paste, PasteWarning } from './paste.ts';
import { mailStateOf } from './protocols/mail-state.ts';

/** Reasons that every check of mail hosts shares. */
export type MailReason = 'no-mail' | 'unseen';

/** The worst of what is said of each host that takes mail for the domain. */
export function worstMailHost<Reason extends string>(
  { mail }: Evidence,
  ofHost: (host: MailHost) => Judgement<Reason>,
): Judgement<Reason | MailReason> {
  const state = mailStateOf(mail.mx);
  if (state === 'unseen') return judged('not-measured', 'unseen');
  if (state !== 'takes') return judged('not-applicable', 'no-mail');
  const [first, ...others] = mail.hosts.map(ofHost);
  return first ? worstOf([first, ...others]) : judged('not-measured', 'unseen');
}

/** A text to put in DNS. */
export function textAt(name: string, value: string, warning: PasteWarning): Paste {
  return { kind: 'dns', name, type: 'TXT', value, warning };
}

/** A fact that is a text; empty when it is not there. */
export function textOf(facts: Facts, name: string): string {
  const fact = facts[name];
  return typeof fact === 'string' ? fact : '';
}

/** What is said for the reasons that every check of mail shares. */
export const mailFound = {
  nl: {
    'no-mail': 'Dit domein ontvangt geen mail.',
    unseen: 'We kregen geen bruikbaar antwoord.',
  },
  en: {
    'no-mail': 'This domain takes no mail.',
    unseen: 'We got no usable answer.',
  },
} as const;
