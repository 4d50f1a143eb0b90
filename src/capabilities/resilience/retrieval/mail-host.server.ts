import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { isMeasured, recordsOf, type Measured, type Unmeasured } from '../lookup.ts';
import type { MailHost } from '../mail-evidence.ts';
import type { TlsEvidence } from '../tls-evidence.ts';
import { startTls, type Patience, type Started } from './smtp.server.ts';
import type { Dial, Dns } from './tools.server.ts';
import type { Turns } from './turns.server.ts';

/** How TLS is looked at (`tls.server.ts`); each `open` is a new connection that is ready for a handshake. */
export type LookAtTls = (asked: {
  readonly host: string;
  readonly address: string;
  readonly port: number;
  readonly open: (signal: AbortSignal) => Promise<Socket | Unmeasured>;
  readonly signal: AbortSignal;
  readonly now: number;
  readonly gently: boolean;
  readonly briefly: boolean;
}) => Promise<Measured<TlsEvidence>>;

export type MailHostTools = {
  readonly dns: Dns;
  readonly dial: Dial;
  readonly tls: LookAtTls;
  /** The name with which we greet: that of the machine on which this runs. */
  readonly name: string;
  readonly now: () => number;
  /** Whoever talks to an address, whatever it is called, talks alone. */
  readonly turns: Turns;
  readonly patience?: Patience;
  /** Milliseconds of rest between two connections to one host. */
  readonly rest: number;
};

const PORT = 25;
/** Milliseconds. Who lets us wait longer at the door, does so every time: against spam, on purpose. */
const SLOW = 2_000;

/** What a mail host is. It never throws; the first address that answers speaks for the host. */
export async function mailHostOf(
  host: string,
  tools: MailHostTools,
  signal: AbortSignal,
): Promise<MailHost> {
  const [addresses, tlsa] = await Promise.all([
    tools.dns.addresses(host),
    tools.dns.tlsa(`_${PORT}._tcp.${host}`),
  ]);
  const candidates = [recordsOf(addresses.v4)[0], recordsOf(addresses.v6)[0]];
  let seen: Pick<MailHost, 'starttls' | 'tls'> = without({ unmeasured: 'no-answer' });
  for (const address of candidates) {
    if (address === undefined) continue;
    const found = await tools.turns(address, () => atAddress(host, address, tools, signal));
    // The first reason tells more than that IPv6 does not work here.
    if (isMeasured(found.starttls) || address === candidates[0] || candidates[0] === undefined)
      seen = found;
    if (isMeasured(found.starttls) || found.starttls.unmeasured === 'busy') break;
  }
  return { host, addresses, tlsa, ...seen };
}

async function atAddress(
  host: string,
  address: string,
  tools: MailHostTools,
  signal: AbortSignal,
): Promise<Pick<MailHost, 'starttls' | 'tls'>> {
  const begin = async (until: AbortSignal): Promise<Started> => {
    const socket = await tools.dial(address, PORT, until);
    return 'unmeasured' in socket ? socket : startTls(socket, tools.name, until, tools.patience);
  };
  const began = performance.now();
  const first = await begin(signal);
  const briefly = performance.now() - began > SLOW;
  if ('unmeasured' in first) return without(first);
  if (first.state !== 'ready') return { ...without({ unmeasured: 'not-asked' }), starttls: first };
  let ready: Socket | undefined = first.socket;
  let stopped: Unmeasured | undefined;
  const open = async (until: AbortSignal): Promise<Socket | Unmeasured> => {
    if (ready) {
      const handed = ready;
      ready = undefined;
      return handed;
    }
    // A host that once says that it is enough is left alone.
    if (stopped) return stopped;
    await sleep(tools.rest);
    const next = await begin(until);
    if ('state' in next && next.state === 'ready') return next.socket;
    stopped = 'unmeasured' in next ? next : { unmeasured: 'busy' };
    return stopped;
  };
  const asked = { host, address, port: PORT, signal, now: tools.now(), gently: true, briefly };
  const tls = await tools.tls({ ...asked, open });
  ready?.destroy();
  // It was ready every time, and no handshake went any further.
  const isBroken = !stopped && !isMeasured(tls) && REFUSALS.includes(tls.unmeasured);
  return { starttls: { state: isBroken ? 'broken' : 'offered' }, tls };
}

/** What is said of a server that answered, but not with TLS. */
const REFUSALS: readonly Unmeasured['unmeasured'][] = ['refused', 'no-answer'];

function without(why: Unmeasured): Pick<MailHost, 'starttls' | 'tls'> {
  return { starttls: why, tls: why };
}
