/**
 * Names under which the keys of DKIM often lie. Which one a domain uses stands in its mail and nowhere in DNS, so
 * that a name which is not here proves nothing.
 */
export const dkimSelectors: readonly string[] = [
  // What is used everywhere, and by hosts in the Netherlands.
  'default',
  'dkim',
  'mail',
  'selector',
  'key1',
  'key2',
  's1',
  's2',
  'x',
  'transip-a',
  'transip-b',
  'transip-c',
  // Microsoft, Google, Apple, Proton, Fastmail, Zoho.
  'selector1',
  'selector2',
  'google',
  'sig1',
  'protonmail',
  'protonmail2',
  'fm1',
  'fm2',
  'zoho',
  // Newsletters and other senders of much mail.
  'k1',
  'k2',
  'k3',
  'mandrill',
  'mailjet',
  'brevo1',
  'brevo2',
  'cm',
  'hs1',
  'hs2',
  'sendgrid',
  'postmark',
  'mxvault',
];
