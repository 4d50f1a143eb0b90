import { constants } from 'node:crypto';
import { isIP, type Socket } from 'node:net';
import {
  connect,
  createSecureContext,
  rootCertificates,
  type SecureContext,
  type SecureVersion,
  type TLSSocket,
} from 'node:tls';
import { earlyDataOf } from '../protocols/der.ts';
import { chainOf } from './certificates.server.ts';
import { limits } from './tools.server.ts';
import type { Open } from './tls-probe.server.ts';

/** What only a whole handshake shows. */
export type Session = {
  /** What OpenSSL thinks of the chain; the empty text when all is well. */
  readonly fault: string;
  readonly chain: readonly Uint8Array[];
  readonly earlyData?: boolean;
  readonly clientRenegotiation?: boolean;
};

export type Handshake = {
  readonly host: string;
  readonly newest: SecureVersion;
  /** Certificates in PEM that are believed besides the roots of the runtime. */
  readonly extraRoots: readonly string[];
};

/** How long a ticket, or the answer to a renegotiation, may let wait. */
const WAIT = 1_000;

const contexts = new Map<string, SecureContext>();

/** Making one reads all roots, so it is kept. Everything is allowed: we look, and say nothing secret. */
function contextOf({ newest, extraRoots }: Handshake): SecureContext {
  const key = `${newest} ${extraRoots.join('')}`;
  const known = contexts.get(key);
  if (known) return known;
  const made = createSecureContext({
    minVersion: 'TLSv1',
    maxVersion: newest,
    ciphers: 'ALL:COMPLEMENTOFALL:@SECLEVEL=0',
    // Old servers do not know RFC 5746; we connect to see that.
    secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
    ...(extraRoots.length > 0 ? { ca: [...rootCertificates, ...extraRoots] } : {}),
  });
  if (contexts.size > 16) contexts.clear();
  contexts.set(key, made);
  return made;
}

/** One whole handshake with OpenSSL; undefined when it did not work out. */
export async function session(
  open: Open,
  handshake: Handshake,
  signal: AbortSignal,
): Promise<Session | undefined> {
  const socket = await open();
  return 'unmeasured' in socket ? undefined : shaken(socket, handshake, signal);
}

function shaken(
  socket: Socket,
  handshake: Handshake,
  signal: AbortSignal,
): Promise<Session | undefined> {
  return new Promise((resolve) => {
    let result: Session | undefined;
    let promised: boolean | 'unreadable' | undefined;
    const newest = () => secured.getProtocol() === 'TLSv1.3';
    const done = () => {
      clearTimeout(clock);
      signal.removeEventListener('abort', done);
      secured.destroy();
      socket.destroy();
      resolve(result);
    };
    let clock = setTimeout(done, limits.exchange);
    socket.on('error', done);
    // Nobody reads what is sent after the handshake, so that it cannot pile up.
    const secured = connect({
      socket,
      secureContext: contextOf(handshake),
      rejectUnauthorized: false,
      // Names are judged by ourselves.
      checkServerIdentity: () => undefined,
      ...(isIP(handshake.host) ? {} : { servername: handshake.host }),
    });
    secured.on('error', done);
    secured.on('close', done);
    secured.on('session', (ticket: Buffer) => {
      const allowed = earlyDataOf(ticket);
      // A ticket that cannot be read says nothing, also not that there is no early data.
      promised = allowed === undefined ? 'unreadable' : promised === true || allowed > 0;
      if (result && newest()) told();
    });
    const told = () => {
      if (result && promised !== 'unreadable') result = { ...result, earlyData: promised ?? false };
      done();
    };
    secured.once('secureConnect', () => {
      result = seenOf(secured);
      clearTimeout(clock);
      clock = setTimeout(newest() ? told : done, WAIT);
      if (newest()) {
        if (promised !== undefined) told();
        return;
      }
      result = { ...result, clientRenegotiation: false };
      secured.renegotiate({ rejectUnauthorized: false }, (fault) => {
        if (!fault && result) result = { ...result, clientRenegotiation: true };
        done();
      });
    });
    if (signal.aborted) done();
    else signal.addEventListener('abort', done, { once: true });
  });
}

function seenOf(secured: TLSSocket): Session {
  const fault: unknown = secured.authorizationError;
  return {
    fault: secured.authorized ? '' : String(fault instanceof Error ? fault.message : fault),
    chain: chainOf(secured.getPeerX509Certificate()),
  };
}
