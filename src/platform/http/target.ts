import { isIP } from 'node:net';

/** Why an address is not even looked up. */
export type TargetProblem = 'not-an-address' | 'private-address' | 'other-port';

const MAX_URL = 2_048;
/** Names that only mean something near by (RFC 6761, 6762, 7686, 8375; ICANN on .internal). */
const NEAR =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa|onion|invalid)$/;

/** The web address in what a person typed or a page redirects to; without `https://` it gets one. */
export function webTarget(
  typed: string,
  { base, ports = [80, 443] }: { base?: string; ports?: readonly number[] } = {},
): { url: URL } | { problem: TargetProblem } {
  const text = typed.trim();
  const isWhole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  const written = isWhole || base !== undefined ? text : `https://${text}`;
  if (text === '' || text.length > MAX_URL || /[\s\\]/.test(text) || !URL.canParse(written, base))
    return { problem: 'not-an-address' };
  const url = new URL(written, base);
  if (!/^https?:$/.test(url.protocol)) return { problem: 'not-an-address' };
  // A name or password in front of the host hides where one goes.
  if (url.username !== '' || url.password !== '') return { problem: 'not-an-address' };
  const problem = hostProblem(url.hostname);
  if (problem) return { problem };
  if (isIP(bare(url.hostname)) !== 0 && !isWrittenPlainly(url.hostname, written, base))
    return { problem: 'not-an-address' };
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  if (!ports.includes(port)) return { problem: 'other-port' };
  url.hash = '';
  return { url };
}

/** What is wrong with the name of a host, before anybody looks it up. */
export function hostProblem(host: string): TargetProblem | undefined {
  const name = bare(host).toLowerCase().replace(/\.$/, '');
  if (isIP(name) !== 0) return undefined;
  if (name === '' || name.length > 253 || !/^[a-z0-9_.-]+$/.test(name)) return 'not-an-address';
  if (!name.includes('.') || NEAR.test(name)) return 'private-address';
  // "1.2.3", "0x7f.1": some programs read numbers as an address, others as a name.
  if (/^(?:0x[0-9a-f]*|\d+)$/.test(name.split('.').at(-1) ?? '')) return 'not-an-address';
  return undefined;
}

/** The host without the brackets of IPv6. */
export function bare(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1');
}

/** An IPv4 address as four decimal numbers: 0177.1, 2130706433 and full-width digits hide one. */
function isWrittenPlainly(host: string, written: string, base: string | undefined): boolean {
  if (host.startsWith('[')) return true;
  const authority = /^(?:[a-z][a-z0-9+.-]*:)?\/\/([^/?#]*)/i.exec(written)?.[1];
  if (authority === undefined) return base !== undefined;
  return authority.replace(/:\d*$/, '') === host;
}
