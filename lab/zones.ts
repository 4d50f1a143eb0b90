import type { Placed, Records, Servers } from './domain.ts';

/** The nameservers of the laboratory, and where they are. */
export const nameservers = {
  a: ['145.220.0.2', '2001:67c:2::2'],
  b: ['194.0.28.53', '2001:678:2c::53'],
  c: ['145.220.0.3', '2001:67c:2::3'],
  d: ['145.220.0.4'],
  e: ['194.0.28.54'],
  // A program of our own, which says something else each time.
  turning: ['145.220.0.5'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const serversOf: Readonly<Record<Servers, readonly (keyof typeof nameservers)[]>> = {
  'two-networks': ['a', 'b'],
  'one-network': ['a', 'c'],
  'ipv4-only': ['d', 'e'],
  turning: ['turning'],
};

/** Where the policies of MTA-STS of all domains are. */
export const policies = ['145.220.0.9', '2001:67c:2::9'] as const;

/** Of a domain on which all is well. */
const wellRecords: Records = {
  '@ A': ['{v4}'],
  '@ AAAA': ['{v6}'],
  'www A': ['{v4}'],
  'www AAAA': ['{v6}'],
  '@ CAA': ['0 issue "authority.example"', '0 issuewild ";"', '0 iodef "mailto:caa@{domain}"'],
  '@ MX': ['10 mx'],
  'mx A': ['{v4}'],
  'mx AAAA': ['{v6}'],
  '_25._tcp.mx TLSA': ['3 1 1 {certificate}'],
  '@ TXT': ['v=spf1 mx -all'],
  'default._domainkey TXT': ['v=DKIM1; k=rsa; p={dkim}'],
  '_dmarc TXT': ['v=DMARC1; p=reject; rua=mailto:dmarc@{domain}'],
  '_mta-sts TXT': ['v=STSv1; id=20261123'],
  'mta-sts A': [policies[0]],
  'mta-sts AAAA': [policies[1]],
  '_smtp._tls TXT': ['v=TLSRPTv1; rua=mailto:tls@{domain}'],
};

const TTL = 60;
const soa = `@ ${TTL} IN SOA a.nameservers.example. hostmaster.nameservers.example. 1 3600 600 86400 ${TTL}`;

/** What a domain has in the texts that are filled in. */
export type Values = Readonly<Record<string, string>>;

/** Puts the values where a text has their name between braces. */
export function filled(text: string, values: Values): string {
  return text.replaceAll(/\{([a-z0-9]+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The zone of a domain, as a zone file. */
export function zoneOf(domain: Placed, values: Values): string {
  const records = Object.entries({ ...wellRecords, ...domain.records });
  return zone(domain.name, [
    ...serverLines('@', domain.servers),
    ...records.flatMap(([key, all]) =>
      all.map((value) => {
        const full = filled(value, values);
        return `${line(key)} ${key.endsWith(' TXT') ? inParts(full) : full}`;
      }),
    ),
  ]);
}

/** Whom a zone is delegated to, and with which DS. */
export type Delegation = {
  readonly name: string;
  readonly servers?: Servers;
  readonly ds: readonly string[];
};

/** The zone of .example: every domain, and the addresses of the nameservers. */
export function exampleZone(delegations: readonly Delegation[], hosts: readonly string[]): string {
  return zone('example', [
    ...serverLines('@'),
    ...Object.entries(nameservers).flatMap(([name, addresses]) => addressLines(name, addresses)),
    ...delegations.flatMap(({ name, servers, ds }) => [...serverLines(`${name}.`, servers), ...ds]),
    ...hosts,
  ]);
}

/** The root. */
export function rootZone(ds: readonly string[]): string {
  return zone('', [...serverLines('@'), ...serverLines('example.'), ...glue(), ...ds]);
}

/** What a resolver is told of the root before it asks anybody. */
export function rootHints(): string {
  return [...serverLines('.'), ...glue(), ''].join('\n');
}

/** One zone file for many domains that share everything: all its names are relative. */
export function sharedZone(mx: string, v4: string, v6: string): string {
  return [
    soa,
    ...serverLines('@'),
    ...['@', 'www', 'mta-sts'].flatMap((name) => [
      `${name} ${TTL} IN A ${v4}`,
      `${name} ${TTL} IN AAAA ${v6}`,
    ]),
    `@ ${TTL} IN MX 10 ${mx}.`,
    `@ ${TTL} IN TXT "v=spf1 mx -all"`,
    `_dmarc ${TTL} IN TXT "v=DMARC1; p=reject"`,
    '',
  ].join('\n');
}

function zone(origin: string, lines: readonly string[]): string {
  return [`$ORIGIN ${origin}.`, soa, ...lines, ''].join('\n');
}

function line(key: string): string {
  const [name = '', type = ''] = key.split(' ');
  return `${name} ${TTL} IN ${type}`;
}

function serverLines(name: string, servers: Servers = 'two-networks'): string[] {
  return serversOf[servers].map((each) => `${name} ${TTL} IN NS ${each}.nameservers.example.`);
}

function addressLines(name: string, addresses: readonly string[]): string[] {
  return addresses.map(
    (each) => `${name}.nameservers.example. ${TTL} IN ${each.includes(':') ? 'AAAA' : 'A'} ${each}`,
  );
}

function glue(): string[] {
  return [...addressLines('a', nameservers.a), ...addressLines('b', nameservers.b)];
}

/** A text of DNS is in parts of at most 255 bytes (RFC 1035, 3.3.14). */
function inParts(text: string): string {
  return (text.match(/.{1,255}/g) ?? []).map((part) => `"${part}"`).join(' ');
}
