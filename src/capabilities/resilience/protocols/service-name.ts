/**
 * Whether one of these DNS names in a certificate is that of the host (RFC 9525, 6.3). A `*` stands for exactly
 * one label, the first, and alone; the common name says nothing (6.4.4 of RFC 6125 is gone). Names in ASCII.
 */
export function namesHost(names: readonly string[], host: string): boolean {
  const asked = labelsOf(host);
  if (!asked) return false;
  return names.some((name) => {
    const [first, ...others] = name.toLowerCase().split('.');
    const [own, ...rest] = asked;
    if (first !== own && (first !== '*' || others.length < 2)) return false;
    return others.length === rest.length && others.every((label, place) => label === rest[place]);
  });
}

function labelsOf(host: string): string[] | undefined {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const isName = labels.every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,62})$/.test(label));
  // An address is no name: it would have to be in the certificate as an address.
  return isName && !/^\d+$/.test(labels.at(-1) ?? '') ? labels : undefined;
}

/** One name in the text that OpenSSL makes of subjectAltName; quoted when it holds something unusual. */
const ENTRY = /\s*([A-Za-z ]+):(?:"((?:[^"\\]|\\.)*)"|([^,]*))(?:,|$)/y;

/** The DNS names in the text that the runtime makes of subjectAltName, in lower case. */
export function dnsNames(alternatives: string | undefined): readonly string[] {
  const found: string[] = [];
  const text = alternatives ?? '';
  ENTRY.lastIndex = 0;
  for (let entry = ENTRY.exec(text); entry; entry = ENTRY.exec(text)) {
    const [, kind, quoted, plain = ''] = entry;
    // What had to be quoted is no name that a host can have.
    if (kind === 'DNS' && quoted === undefined) found.push(plain.trim().toLowerCase());
  }
  return found;
}
