import type { Evidence } from '#capabilities/resilience/evidence.ts';
import type { Lookup } from '#capabilities/resilience/lookup.ts';
import type { MailEvidence, MailHost, MxRecord } from '#capabilities/resilience/mail-evidence.ts';
import type { NamesEvidence } from '#capabilities/resilience/names-evidence.ts';
import type { Certificate, TlsEvidence } from '#capabilities/resilience/tls-evidence.ts';
import type {
  Header,
  Hop,
  Visit,
  WebEvidence,
  WebHost,
} from '#capabilities/resilience/web-evidence.ts';

/** The moment of all evidence in tests. */
export const at = Date.UTC(2026, 10, 23, 9);
const DAY = 86_400_000;

/** A public key of 2048 bits, as DKIM writes it. */
const dkimPublicKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAnTo82a/bG8BHtoYEdegB1W4ixXllrtM21fmN81ld+qfqi0EgIQOWh5a4zDbso7sxdCq9x9Fnx3PgqYsa8s8+RDA5dkPvt89fBb+6z0fTtvbpD+VbsgTBnFWYywpQZZhkx0+BDoYvAcod6hwDv9y3/d3Sr9PFNZjkiuECVcGvYHfPZwMUpiwXLjYd2mZr2+MAjG/eRbP7ATAlv83WJEyQaMR/kXdvgUi8ZlqCJzogY1LMX2GUc/E4vdNH5HkD6X/aKmYqeSqhY1sxBJQieqRnxAS+1o+TZ+ewiGTmG6IcAOrvw9ra8BMtu8lcRFQN+AcFi/oRUsFUE+0LYKOng8I9gQIDAQAB';

/** An answer with these records, or that there are none. */
export function answer<T>(...records: readonly T[]): Lookup<T> {
  return records.length > 0
    ? { outcome: 'records', records, security: 'secure' }
    : { outcome: 'none', security: 'secure' };
}

/** A certificate of example.nl that is as it should be, but for the changes. */
export function certificate(changes: Partial<Certificate> = {}): Certificate {
  const hash = (letter: string) => ({
    full: letter.repeat(128),
    sha256: letter.repeat(64),
    sha512: letter.repeat(128),
  });
  return {
    subject: 'example.nl',
    issuer: 'A fictional authority',
    names: ['example.nl', 'www.example.nl'],
    notBefore: at - 30 * DAY,
    notAfter: at + 60 * DAY,
    key: { type: 'ec', bits: 256, curve: 'prime256v1' },
    signatureHash: 'sha256',
    isCa: false,
    isSelfIssued: false,
    certificate: hash('c'),
    publicKey: hash('d'),
    ...changes,
  };
}

/** TLS as NCSC-NL calls good, but for the changes. */
export function tls(changes: Partial<TlsEvidence> = {}): TlsEvidence {
  return {
    address: '145.220.0.10',
    port: 443,
    versions: [
      { version: 'TLS 1.2', suites: [0xc02c, 0xc02b], ownOrder: true },
      { version: 'TLS 1.3', suites: [0x1302, 0x1303, 0x1301], ownOrder: true },
    ],
    unsure: [],
    groups: [29, 23, 24],
    exchangeHash: 'sha256',
    compression: false,
    secureRenegotiation: true,
    clientRenegotiation: false,
    earlyData: false,
    extendedMasterSecret: true,
    certificates: { chain: [certificate()], trust: 'trusted', namesHost: true },
    ...changes,
  };
}

/** One answer of the site, with these headers. */
export function hop(url: string, headers: readonly Header[] = [], status = 200): Hop {
  return { url, status, headers };
}

/** A visit that ends at a page. */
export function visit(hops: readonly Hop[], changes: Partial<Visit> = {}): Visit {
  return { hops, end: 'page', html: '<!doctype html><title>Example</title>', ...changes };
}

const good: readonly Header[] = [
  ['content-type', 'text/html; charset=utf-8'],
  ['strict-transport-security', 'max-age=31536000; includeSubDomains'],
  [
    'content-security-policy',
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  ],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'strict-origin-when-cross-origin'],
];

/** A host of the website on which all is well, but for the changes. */
export function webHost(host = 'example.nl', changes: Partial<WebHost> = {}): WebHost {
  return {
    host,
    addresses: { v4: answer('145.220.0.10'), v6: answer('2001:67c:2::10') },
    doors: [
      { address: '145.220.0.10', http: 'open', https: 'open' },
      { address: '2001:67c:2::10', http: 'open', https: 'open' },
    ],
    plain: visit([
      hop(`http://${host}/`, [['location', `https://${host}/`]], 301),
      hop(`https://${host}/`, good),
    ]),
    secure: visit([hop(`https://${host}/`, good)]),
    tls: [tls(), tls({ address: '2001:67c:2::10' })],
    ...changes,
  };
}

/** A host of the website with one more or other header; null takes one away. */
export function webHostWith(headers: Readonly<Record<string, string | null>>): WebHost {
  const kept = good.filter(([name]) => !(name in headers));
  const added = Object.entries(headers).flatMap(([name, value]): Header[] =>
    value === null ? [] : [[name, value]],
  );
  const page = hop('https://example.nl/', [...kept, ...added]);
  return webHost('example.nl', {
    secure: visit([page]),
    plain: visit([hop('http://example.nl/', [['location', 'https://example.nl/']], 301), page]),
  });
}

/** A mail host on which all is well, but for the changes. */
export function mailHost(host = 'mx.example.nl', changes: Partial<MailHost> = {}): MailHost {
  return {
    host,
    addresses: { v4: answer('145.220.0.25'), v6: answer('2001:67c:2::25') },
    tlsa: answer({ usage: 3, selector: 1, matching: 1, data: 'd'.repeat(64) }),
    starttls: { state: 'offered' },
    tls: tls({
      port: 25,
      certificates: { chain: [certificate({ names: [host] })], trust: 'trusted', namesHost: true },
    }),
    ...changes,
  };
}

export type Changes = {
  readonly names?: Partial<NamesEvidence>;
  readonly web?: Partial<WebEvidence>;
  readonly mail?: Partial<MailEvidence>;
  readonly routes?: Evidence['routes'];
};

/** Evidence of a domain on which all is well, but for the changes. */
export function evidence({ names, web, mail, routes }: Changes = {}): Evidence {
  return {
    domain: 'example.nl',
    at,
    names: {
      signing: {
        state: 'secure',
        ds: answer({ keyTag: 1, algorithm: 13, digestType: 2 }),
        keys: answer({ flags: 257, algorithm: 13 }),
      },
      nameservers: answer(
        {
          host: 'ns1.example.nl',
          addresses: { v4: answer('145.220.0.2'), v6: answer('2001:67c:2::2') },
        },
        {
          host: 'ns2.example.org',
          addresses: { v4: answer('194.0.28.53'), v6: answer('2001:678:2c::53') },
        },
      ),
      caa: answer({ critical: false, tag: 'issue', value: 'authority.example' }),
      aliases: [],
      ...names,
    },
    web: {
      hosts: [webHost(), webHost('www.example.nl')],
      securityText: {
        url: 'https://example.nl/.well-known/security.txt',
        status: 200,
        type: 'text/plain; charset=utf-8',
        body: 'Contact: mailto:security@example.nl\nExpires: 2027-06-01T00:00:00Z\n',
      },
      ...web,
    },
    mail: {
      mx: answer({ preference: 10, host: 'mx.example.nl' }),
      hosts: [mailHost()],
      texts: {
        'example.nl': answer('v=spf1 mx -all'),
        '_dmarc.example.nl': answer('v=DMARC1; p=reject; rua=mailto:dmarc@example.nl'),
        'default._domainkey.example.nl': answer(`v=DKIM1; k=rsa; p=${dkimPublicKey}`),
        '_mta-sts.example.nl': answer('v=STSv1; id=20261123'),
        '_smtp._tls.example.nl': answer('v=TLSRPTv1; rua=mailto:tls@example.nl'),
      },
      dkimNames: ['default._domainkey.example.nl'],
      dmarcNames: ['_dmarc.example.nl'],
      stsPolicy: {
        status: 200,
        type: 'text/plain',
        body: 'version: STSv1\nmode: enforce\nmx: mx.example.nl\nmax_age: 604800\n',
      },
      ...mail,
    },
    routes: routes ?? { unmeasured: 'not-configured' },
  };
}

/** Evidence in which DNS has these texts at these names, more or other than where all is well; null: none. */
export function withTexts(
  texts: Readonly<Record<string, readonly string[] | string | null>>,
  mail: Partial<MailEvidence> = {},
): Evidence {
  const changed = Object.entries(texts).map(([name, value]): [string, Lookup<string>] => [
    name,
    value === null ? { outcome: 'no-name', security: 'secure' } : answer(...[value].flat()),
  ]);
  const all = { ...evidence().mail.texts, ...Object.fromEntries(changed) };
  return evidence({ mail: { texts: all, ...mail } });
}

/** The MX records of a domain that says that it takes no mail, and of one that says nothing. */
export const nullMx: Lookup<MxRecord> = answer({ preference: 0, host: '.' });
export const noMx: Lookup<MxRecord> = { outcome: 'none', security: 'secure' };
/** What DNS did not say. */
export const failed: Lookup<never> = { outcome: 'failed', why: 'too-slow' };
