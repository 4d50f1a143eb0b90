import {
  isAnswered,
  recordsOf,
  type Addresses,
  type Measured,
  type Unmeasured,
} from '../lookup.ts';
import { mayMeasure } from '../may-measure.ts';
import type { TlsEvidence } from '../tls-evidence.ts';
import type { Door, Knock, WebEvidence, WebHost } from '../web-evidence.ts';
import { isLeftAlone } from './left-alone.server.ts';
import type { Tools } from './tools.server.ts';
import { fileAt, visitTo } from './visit.server.ts';

/** How an address speaks TLS on port 443. */
export type TlsOf = (
  host: string,
  address: string,
  signal: AbortSignal,
) => Promise<Measured<TlsEvidence>>;

/** What a visitor of the website sees, and how its addresses speak TLS. */
export async function webEvidence(
  domain: string,
  tools: Tools,
  tlsOf: TlsOf,
  signal: AbortSignal,
): Promise<WebEvidence> {
  const names = (domain.startsWith('www.') ? [domain] : [domain, `www.${domain}`]).filter((name) =>
    mayMeasure(name, tools.never),
  );
  const found = await Promise.all(names.map((name) => hostAt(name, tools, tlsOf, signal)));
  const hosts = found.filter((host) => host !== undefined);
  const seen = hosts.filter(({ doors }) => doors.length > 0);
  const securityText: WebEvidence['securityText'] =
    seen.length > 0 ? await securityTextOf(seen, tools, signal) : { unmeasured: 'not-asked' };
  return { hosts, securityText };
}

/** One host; undefined when nobody opens there: it has no address, or all its doors are shut. */
async function hostAt(
  host: string,
  tools: Tools,
  tlsOf: TlsOf,
  signal: AbortSignal,
): Promise<WebHost | undefined> {
  const addresses = await tools.dns.addresses(host);
  const tried = [recordsOf(addresses.v4)[0], recordsOf(addresses.v6)[0]].filter(
    (address) => address !== undefined,
  );
  if (tried.length === 0) return isAbsent(addresses) ? undefined : unseen(host, addresses);
  if (await isLeftAlone(host, tools))
    return unseen(host, addresses, { unmeasured: 'asked-not-to' });
  if (!tried.every((address) => tools.mayVisit?.(address) ?? true))
    return unseen(host, addresses, { unmeasured: 'busy' });
  const doors = await Promise.all(tried.map((address) => doorAt(address, tools, signal)));
  if (doors.every(({ http, https }) => http === 'closed' && https === 'closed')) return undefined;
  const [plain, secure] = await Promise.all([
    visitTo(`http://${host}/`, tools, signal),
    visitTo(`https://${host}/`, tools, signal),
  ]);
  const speaking = doors.filter(({ https }) => https === 'open');
  const tls = await Promise.all(speaking.map(({ address }) => tlsOf(host, address, signal)));
  // Where no door could be tried, there may be encryption behind it.
  const isHidden = speaking.length === 0 && doors.some(({ https }) => https !== 'closed');
  return { host, addresses, doors, plain, secure, tls: isHidden ? [NO_ANSWER] : tls };
}

const NO_ANSWER: Unmeasured = { unmeasured: 'no-answer' };

/** Whether DNS is sure that a host has no address. */
function isAbsent({ v4, v6 }: Addresses): boolean {
  return isAnswered(v4) && isAnswered(v6);
}

/** Its addresses are not known or not asked, so that nothing is: there may well be a website. */
function unseen(host: string, addresses: Addresses, why: Unmeasured = NO_ANSWER): WebHost {
  return { host, addresses, doors: [], plain: why, secure: why, tls: [why] };
}

const SHUT: Readonly<Partial<Record<Unmeasured['unmeasured'], Knock>>> = {
  'too-slow': 'too-slow',
  'not-configured': 'unreachable',
  'not-public': 'unreachable',
};

async function doorAt(address: string, { dial }: Tools, signal: AbortSignal): Promise<Door> {
  const knock = async (port: number): Promise<Knock> => {
    const socket = await dial(address, port, signal);
    if ('unmeasured' in socket) return SHUT[socket.unmeasured] ?? 'closed';
    socket.destroy();
    return 'open';
  };
  const [http, https] = await Promise.all([knock(80), knock(443)]);
  return { address, http, https };
}

/** RFC 9116, 3: at /.well-known/ over HTTPS; /security.txt is where it used to be. */
async function securityTextOf(
  [first]: readonly WebHost[],
  tools: Tools,
  signal: AbortSignal,
): Promise<WebEvidence['securityText']> {
  const host = first?.host ?? '';
  const found = await fileAt(`https://${host}/.well-known/security.txt`, tools, signal);
  if ('unmeasured' in found || found.status === 200) return found;
  const old = await fileAt(`https://${host}/security.txt`, tools, signal);
  return 'unmeasured' in old || old.status !== 200 ? found : old;
}
