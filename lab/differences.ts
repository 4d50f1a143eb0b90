/** Why a peer and we differ. A difference that is not here fails, and so does a line that nobody needs. */
export type Difference = {
  readonly peer: 'sslscan' | 'testssl.sh' | 'Observatory' | 'mailauth';
  readonly facts: readonly string[];
  /** The domains where it is so; undefined where it is so everywhere. */
  readonly domains?: readonly string[];
  readonly why: string;
};

const headers = ['csp', 'cookies', 'referrer-policy', 'content-type-options', 'framing'];

export const differences: readonly Difference[] = [
  {
    peer: 'sslscan',
    facts: ['mail: suites of TLS 1.0', 'mail: suites of TLS 1.1', 'mail: bits of Diffie-Hellman'],
    domains: ['mail-by-postfix', 'old-mail-tls'],
    why: 'Mail servers count connections, so we make few: a version that is too old is bad with any suite, and one is enough.',
  },
  {
    peer: 'Observatory',
    facts: ['redirect', 'hsts'],
    domains: [
      'expired-certificate',
      'wrong-name',
      'incomplete-chain',
      'self-signed',
      'unknown-issuer',
    ],
    why: 'It fails these when the certificate is not believed. We say that once, in the checks of the certificate.',
  },
  {
    peer: 'Observatory',
    facts: ['hsts'],
    domains: ['http-only'],
    why: 'Without HTTPS there is nothing to remember. We say that once, in the check of HTTPS.',
  },
  {
    peer: 'Observatory',
    facts: ['redirect'],
    domains: ['elsewhere-first'],
    why: 'A redirect to HTTPS of another name works: it can be better, and is not wrong.',
  },
  {
    peer: 'Observatory',
    facts: ['hsts'],
    domains: ['hsts-short'],
    why: 'It fails below half a year. We say that any time helps, and that a year is good.',
  },
  {
    peer: 'Observatory',
    facts: ['hsts', 'csp', 'content-type-options', 'framing'],
    domains: ['www-apart'],
    why: 'It looks at the one name that it was given. We look at www as well, where visitors come too.',
  },
  {
    peer: 'Observatory',
    facts: ['framing'],
    domains: ['csp-in-meta'],
    why: 'It counts frame-ancestors in the page. Browsers do not (CSP 3, 3.3).',
  },
  {
    peer: 'Observatory',
    facts: headers,
    domains: ['redirect-loop', 'endless-redirects'],
    why: 'It judges the headers of a redirect as if that were the page. There is no page, so we say nothing.',
  },
  {
    peer: 'Observatory',
    facts: ['redirect'],
    domains: ['endless-redirects'],
    why: 'It is content that the first step goes to HTTPS. Nobody ever arrives.',
  },
  {
    peer: 'Observatory',
    facts: [...headers, 'redirect', 'hsts'],
    domains: ['turns-to-loopback', 'inside', 'redirect-inside'],
    why: 'It connects to 127.0.0.1 when a name or a redirect says so, and judges what it finds inside. We never do.',
  },
];
