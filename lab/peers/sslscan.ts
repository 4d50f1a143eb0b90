/** What sslscan says about one server, in the words of our evidence. */
export type Scanned = {
  /** Accepted versions, such as TLS 1.2. */
  readonly versions: readonly string[];
  /** Version → suites by their number at IANA, as they were found. */
  readonly suites: Readonly<Record<string, readonly number[]>>;
  readonly groups: readonly number[];
  readonly dhBits: number | undefined;
  readonly isSelfSigned: boolean | undefined;
  readonly isExpired: boolean | undefined;
};

/** Reads the XML of sslscan 2; undefined when it did not get as far as a server. */
export function scannedOf(xml: string): Scanned | undefined {
  if (!/<ssltest /.test(xml)) return undefined;
  const suites: Record<string, number[]> = {};
  for (const element of elements(xml, 'cipher')) {
    const version = named(element.sslversion ?? '');
    (suites[version] ??= []).push(Number(element.id));
  }
  const dh = elements(xml, 'cipher').flatMap(({ dhebits }) => (dhebits ? [Number(dhebits)] : []));
  return {
    versions: elements(xml, 'protocol')
      .filter(({ enabled }) => enabled === '1')
      .map(({ type, version = '' }) => named(`${type === 'tls' ? 'TLS' : 'SSL'}v${version}`)),
    suites,
    groups: [...new Set(elements(xml, 'group').map(({ id }) => Number(id)))],
    dhBits: dh.length > 0 ? Math.min(...dh) : undefined,
    isSelfSigned: flag(xml, 'self-signed'),
    isExpired: flag(xml, 'expired'),
  };
}

function elements(xml: string, tag: string): Record<string, string>[] {
  return [...xml.matchAll(new RegExp(`<${tag} ([^>]*?)/?>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        value,
      ]),
    ),
  );
}

function flag(xml: string, tag: string): boolean | undefined {
  const value = new RegExp(`<${tag}>(true|false)</${tag}>`).exec(xml)?.[1];
  return value === undefined ? undefined : value === 'true';
}

/** TLSv1.2 → TLS 1.2 */
function named(version: string): string {
  const [, family = '', number = ''] = /^(TLS|SSL)v([\d.]+)$/.exec(version) ?? [];
  return `${family} ${number.includes('.') ? number : `${number}.0`}`;
}
