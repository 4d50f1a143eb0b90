import type { IncomingMessage, ServerResponse } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** The address of the visitor, as the application may believe it. */
export const CLIENT_HEADER = 'x-samenspel-client';
/** What the application reads the protocol from; see `adapterEnvironment`. */
export const PROTOCOL_HEADER = 'x-forwarded-proto';

/** Headers in which a visitor could claim to be somebody else, or somewhere else. */
const CLAIMS = /^(x-forwarded-.*|forwarded|x-real-ip|x-client-ip|true-client-ip|x-samenspel-.*)$/;

/** How much may be sent at once, in bytes, and how much where an export is brought in. */
const LARGEST = 512 * 1024;
const LARGEST_UPLOAD = 6 * 1024 * 1024;
const UPLOAD = '/organisations/import';
/** How much where a document is brought in: the document itself, and what a form puts around it. */
const LARGEST_DOCUMENT = 20 * 1024 * 1024;
const AROUND_DOCUMENT = 2 * 1024 * 1024;
const DOCUMENT = /^\/organisations\/[^/?]+\/knowledge\/import(?:[/?]|$)/;

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

type Front = {
  /** The address that people type; without one only this machine itself is served. */
  origin: string | undefined;
  port: number;
  /** How many trusted proxies stand in front. */
  proxyHops: number;
  handler: Handler;
};

/** What stands between the network and the application: it believes no header about the sender. */
export function front({ origin, port, proxyHops, handler }: Front) {
  const protocol = origin ? new URL(origin).protocol.slice(0, -1) : 'http';
  const hosts = acceptedHosts(origin, port);
  return (request: IncomingMessage, response: ServerResponse): void => {
    const fault = refusal(request, hosts);
    if (fault) {
      response.writeHead(fault.status, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`${fault.sentence}\n`);
      return;
    }
    const client = clientAddress(
      request.socket.remoteAddress ?? '',
      String(request.headers['x-forwarded-for'] ?? ''),
      proxyHops,
    );
    for (const name of Object.keys(request.headers)) {
      if (CLAIMS.test(name)) delete request.headers[name];
    }
    if (isHarvest(request)) request.headers.origin = `${protocol}://${request.headers.host}`;
    request.headers[PROTOCOL_HEADER] = protocol;
    request.headers[CLIENT_HEADER] = client;
    response.setHeader('x-content-type-options', 'nosniff');
    handler(request, response, () => response.writeHead(404).end());
  };
}

/**
 * A harvester may ask by POST (OAI-PMH §3.1.1.1), and no program sends the Origin that SvelteKit wants
 * of forms. Asking changes nothing, so here it gets one.
 */
function isHarvest({ method, url, headers }: IncomingMessage): boolean {
  const path = url?.replace(/\?.*/, '');
  return method === 'POST' && path === '/oai' && headers.origin === undefined;
}

/** Makes the adapter of SvelteKit read the headers that the front writes, and no others. */
export function adapterEnvironment(environment: NodeJS.ProcessEnv): void {
  environment.BODY_SIZE_LIMIT = String(LARGEST_DOCUMENT + AROUND_DOCUMENT);
  for (const name of ['HOST_HEADER', 'PORT_HEADER', 'XFF_DEPTH']) delete environment[name];
  environment.PROTOCOL_HEADER = PROTOCOL_HEADER;
  environment.ADDRESS_HEADER = CLIENT_HEADER;
}

/**
 * The visitor's address: of the connection, or, behind n trusted proxies, the n-th from the right
 * of X-Forwarded-For; all to the left of that is what the visitor made up.
 */
export function clientAddress(connection: string, forwardedFor: string, proxyHops: number): string {
  const chain = forwardedFor.split(',').map(withoutPort);
  const written = proxyHops === 0 ? connection : (chain.at(-proxyHops) ?? chain[0]);
  const address = written !== undefined && isIP(written) ? written : connection;
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

/** Some proxies write 192.0.2.1:4711 or [2001:db8::1]:4711. */
function withoutPort(address: string): string {
  return address.trim().replace(/^(\d+\.\d+\.\d+\.\d+):\d+$|^\[(.*)\](?::\d+)?$/, '$1$2');
}

/** Is this an address of this machine itself? The one-click sign-in of the demo depends on it. */
export function isLoopback(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && LOOPBACK.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** How much is sent; undefined when the sender does not say, which no browser does. */
function sizeOf({ headers }: IncomingMessage): number | undefined {
  if (headers['transfer-encoding'] !== undefined) return undefined;
  return Number(headers['content-length'] ?? 0);
}

function largestAt(url: string): number {
  if (DOCUMENT.test(url)) return LARGEST_DOCUMENT + AROUND_DOCUMENT;
  return url.startsWith(UPLOAD) ? LARGEST_UPLOAD : LARGEST;
}

function acceptedHosts(origin: string | undefined, port: number): ReadonlySet<string> {
  if (origin) {
    const { host, hostname, protocol } = new URL(origin);
    const standard = protocol === 'https:' ? 443 : 80;
    return new Set(host === hostname ? [host, `${host}:${standard}`] : [host]);
  }
  const names = ['localhost', '127.0.0.1', '[::1]'];
  return new Set(names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : `${name}:${port}`)));
}

/**
 * Another Host than ours is a mistake, or an attack by which a page elsewhere reads this one
 * (DNS rebinding) or a mail gets a link to elsewhere.
 */
function refusal(request: IncomingMessage, hosts: ReadonlySet<string>) {
  const named = request.headersDistinct.host ?? [];
  const [host = ''] = named;
  if (named.length !== 1 || !hosts.has(host.toLowerCase())) {
    const sentence =
      'Samenspel is not served under this address: set ORIGIN to the address that people type, and let a proxy pass the Host header on.';
    return { status: 421, sentence };
  }
  const size = sizeOf(request);
  if (size === undefined) return { status: 411, sentence: 'Say how large this is.' };
  if (size > largestAt(request.url ?? '')) {
    // Whoever sends this waits at a browser: what is sent is dropped as it comes in, unread.
    const sentence = DOCUMENT.test(request.url ?? '')
      ? 'Dit bestand is te groot. Ga terug en kies een bestand van hooguit 20 MB, of plak de tekst.\n\nThis file is too large. Go back and choose a file of at most 20 MB, or paste the text.'
      : 'This is too large.';
    return { status: 413, sentence };
  }
  if (!request.url?.startsWith('/')) {
    return { status: 400, sentence: 'This is not a request for a page.' };
  }
  return undefined;
}
