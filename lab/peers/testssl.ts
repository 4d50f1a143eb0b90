/** What testssl.sh says about one server; undefined where it says nothing. */
export type Tested = {
  readonly versions: readonly string[];
  readonly isTrusted: boolean | undefined;
  readonly isNamed: boolean | undefined;
  readonly isExpired: boolean | undefined;
  /** Seconds of HSTS; 0 when there is none. */
  readonly hsts: number | undefined;
};

type Entry = { readonly id: string; readonly finding: string };

const versions: Readonly<Record<string, string>> = {
  SSLv2: 'SSL 2.0',
  SSLv3: 'SSL 3.0',
  TLS1: 'TLS 1.0',
  TLS1_1: 'TLS 1.1',
  TLS1_2: 'TLS 1.2',
  TLS1_3: 'TLS 1.3',
};

/** Reads the JSON of testssl.sh 3.0; undefined when it did not get as far as a server. */
export function testedOf(json: string): Tested | undefined {
  const entries = entriesOf(json);
  const said = (id: string) => entries.find((entry) => entry.id === id)?.finding;
  const whether = (id: string, yes: RegExp) => {
    const finding = said(id);
    return finding === undefined ? undefined : yes.test(finding);
  };
  if (said('TLS1_2') === undefined) return undefined;
  const seconds = said('HSTS_time');
  const isWithout = said('HSTS') !== undefined;
  return {
    versions: Object.entries(versions).flatMap(([id, name]) =>
      /^(?:offered|supported)/.test(said(id) ?? '') ? [name] : [],
    ),
    isTrusted: whether('cert_chain_of_trust', /^passed/),
    isNamed: whether('cert_trust', /^Ok/i),
    isExpired: whether('cert_expirationStatus', /^expired/),
    hsts: isWithout
      ? 0
      : seconds === undefined
        ? undefined
        : Number(/=(\d+) seconds/.exec(seconds)?.[1] ?? 0),
  };
}

function entriesOf(json: string): Entry[] {
  try {
    const read: unknown = JSON.parse(json);
    return Array.isArray(read) ? read.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(value: unknown): value is Entry {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'finding' in value &&
    typeof value.finding === 'string'
  );
}
