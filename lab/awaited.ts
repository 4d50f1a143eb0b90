/** What the table asks and we do not say yet. Whoever mends one takes it away: the tests insist. */
export type Awaited = {
  readonly domains: readonly string[];
  /** The checks; undefined: whichever differ. */
  readonly checks?: readonly string[];
  readonly why: string;
};

export const awaited: readonly Awaited[] = [
  {
    domains: ['ds-without-key', 'expired-signature', 'signed-at-parent-only'],
    why: 'Where names are bogus or unanswered, there may be a website: not measured, not “no website”.',
  },
  {
    domains: ['http-only'],
    checks: ['hsts'],
    why: 'Port 443 is closed, so there is nothing to remember; it says that it did not see.',
  },
  {
    domains: ['reset-in-handshake', 'silence'],
    checks: ['https'],
    why: 'An open port is not encryption: no handshake ever ended.',
  },
  {
    domains: ['inside'],
    why: 'Where we may not come we did not see TLS: not measured, not “no TLS”.',
  },
  {
    domains: ['csp-open'],
    checks: ['csp'],
    why: 'Everything from everywhere and inline: worse than from anywhere alone, which is bad.',
  },
  {
    domains: ['broken-starttls'],
    checks: ['starttls', 'dane'],
    why: 'What answers TLS with other words is broken; TLS that was not measured counts as offered.',
  },
  {
    domains: ['slow-greeting'],
    why: 'Twenty connections of six seconds each do not fit; what the first one showed is lost.',
  },
  {
    domains: ['mail-self-signed'],
    checks: ['mta-sts'],
    why: 'MTA-STS that is enforced needs a certificate that is believed (RFC 8461, 4.2): mail stops.',
  },
];
