import type { Verdict } from '#capabilities/resilience/check.ts';

/** Check → verdict, with the reason where that matters. `any`: this domain says nothing about it. */
export type Expected = Readonly<Record<string, Verdict | readonly [Verdict, string] | 'any'>>;

const names = [
  'ipv6-site',
  'ipv6-mail',
  'ipv6-nameservers',
  'dnssec',
  'caa',
  'nameserver-networks',
  'dangling-alias',
];
const tlsOfWeb = [
  'tls-versions',
  'tls-suites',
  'tls-exchange',
  'tls-hash',
  'tls-order',
  'tls-compression',
  'tls-renegotiation',
  'tls-early-data',
  'tls-trust',
  'tls-name',
  'tls-expiry',
  'tls-key',
];
/** What is judged by the first page, and so not without one. */
const page = [
  'csp',
  'framing',
  'content-type-options',
  'referrer-policy',
  'cookies',
  'third-parties',
  'shown-versions',
];
const site = ['https', 'redirect', 'hsts', 'security-txt', ...page];
const sending = [
  'spf',
  'spf-strictness',
  'dkim',
  'dkim-key',
  'dmarc',
  'dmarc-policy',
  'dmarc-reports',
];
const tlsOfMail = tlsOfWeb.map((id) => `mail-${id}`);
const receiving = ['mx', 'starttls', ...tlsOfMail, 'dane', 'mta-sts', 'tls-rpt'];

/** The checks of a group, all with this verdict. */
export function all(group: keyof typeof groups, verdict: Verdict | 'any'): Expected {
  return Object.fromEntries(groups[group].map((id) => [id, verdict]));
}

const groups = {
  names,
  tls: tlsOfWeb,
  page,
  site,
  web: [...tlsOfWeb, ...site],
  sending,
  tlsOfMail,
  receiving,
  mail: [...sending, 'null-mx', ...receiving],
};

/** Where DANE vouches for the certificate, the rest of it says nothing (RFC 7672, 3.1.1). */
const byDane: Expected = {
  'mail-tls-trust': 'not-applicable',
  'mail-tls-name': 'not-applicable',
  'mail-tls-expiry': 'not-applicable',
};
/** Without DANE it does. */
export const withoutDane: Expected = {
  'mail-tls-trust': 'good',
  'mail-tls-name': 'good',
  'mail-tls-expiry': 'good',
};

/** What a domain gets on which all is well. */
export const wellVerdicts: Expected = {
  ...all('names', 'good'),
  ...all('web', 'good'),
  ...all('sending', 'good'),
  ...all('receiving', 'good'),
  // For domains that take no mail.
  'null-mx': 'not-applicable',
  // All suites are good, so the order says nothing.
  'tls-order': 'not-applicable',
  'mail-tls-order': 'not-applicable',
  ...byDane,
  // There is no validator of routes in the laboratory.
  rpki: 'not-measured',
};

/** A domain without a website, or without mail. */
export const noWebsite: Expected = {
  ...all('web', 'not-applicable'),
  'ipv6-site': 'not-applicable',
};
export const noMailbox: Expected = {
  ...all('receiving', 'not-applicable'),
  'ipv6-mail': 'not-applicable',
  dkim: 'not-applicable',
  'dkim-key': 'not-applicable',
};
/** Nobody who checks signatures gets an answer, so nothing else can be seen. */
export const unseen: Expected = {
  ...all('names', 'not-measured'),
  ...all('web', 'not-measured'),
  ...all('mail', 'not-measured'),
};

/** What is expected of one check. */
export function expectedOf(expected: Expected, check: string) {
  const wanted = expected[check] ?? 'any';
  return typeof wanted === 'string'
    ? { verdict: wanted, because: undefined }
    : { verdict: wanted[0], because: wanted[1] };
}
