import { connect, isIP, type Socket } from 'node:net';
import { isPublic } from '#platform/http/addresses.ts';
import type { Unmeasured } from '../lookup.ts';
import { limits, type Dial } from './tools.server.ts';

/**
 * Connects to an address, never to a name, so that what was checked is what is connected to. Every
 * connection of a measurement is made here, after the guard (invariant 4) has seen its address. Whoever gets
 * the socket listens for its errors and destroys it.
 */
export const dial: Dial = async (address, port, signal) => {
  if (isIP(address) === 0 || !isPublic(address)) return { unmeasured: 'not-public' };
  if (signal.aborted) return { unmeasured: 'too-slow' };
  return dialled(address, port, signal);
};

/** A machine without IPv6 cannot say anything about the IPv6 of others. */
const WHY: Readonly<Record<string, Unmeasured['unmeasured']>> = {
  ECONNREFUSED: 'refused',
  ENETUNREACH: 'not-configured',
  EADDRNOTAVAIL: 'not-configured',
};

function dialled(address: string, port: number, signal: AbortSignal): Promise<Socket | Unmeasured> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port });
    const fail = (why: Unmeasured['unmeasured']) => {
      end();
      socket.destroy();
      resolve({ unmeasured: why });
    };
    const late = () => fail('too-slow');
    const refused = ({ code = '' }: NodeJS.ErrnoException) => fail(WHY[code] ?? 'no-answer');
    const clock = setTimeout(late, limits.connect);
    const end = () => {
      clearTimeout(clock);
      signal.removeEventListener('abort', late);
      socket.off('error', refused);
      socket.on('error', () => {});
    };
    signal.addEventListener('abort', late, { once: true });
    socket.once('error', refused);
    socket.once('connect', () => {
      end();
      resolve(socket);
    });
  });
}
