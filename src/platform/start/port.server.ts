import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { StartError } from '../start-error.ts';

/** Says early, and in one sentence, that the web server will not be able to listen. */
export async function refuseTakenPort(host: string, port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error) => reject(portFailure(error, host, port)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** Why listening failed, and what to do about it. */
export function portFailure(error: Error, host: string, port: number): StartError {
  const code = 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return new StartError(
        `Port ${port} is already in use${holder(port)}: stop that program, or set PORT to another number.`,
      );
    case 'EACCES':
      return new StartError(
        `This user may not listen on port ${port}: set PORT to a number above 1023.`,
      );
    default:
      return new StartError(
        `Samenspel cannot listen on ${host}, which is not an address of this machine: set HOST to 127.0.0.1, or to 0.0.0.0 for all its addresses.`,
        { cause: error },
      );
  }
}

/** Which process listens there, as far as Linux tells this user. */
function holder(port: number): string {
  const socket = listeningSocket(port);
  if (socket === undefined) return '';
  for (const pid of entries('/proc').filter((name) => /^\d+$/.test(name))) {
    const holds = entries(`/proc/${pid}/fd`).some((fd) => link(`/proc/${pid}/fd/${fd}`) === socket);
    if (holds) return ` by process ${pid} (${readFileSync(`/proc/${pid}/comm`, 'utf8').trim()})`;
  }
  return '';
}

/** Rows of /proc/net/tcp: number, local address and port in hexadecimal, remote, state, …, inode. */
function listeningSocket(port: number): string | undefined {
  const LISTENING = '0A';
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    for (const row of read(table).split('\n')) {
      const [, local, , state, , , , , , inode] = row.trim().split(/\s+/);
      if (local?.endsWith(suffix) && state === LISTENING) return `socket:[${inode}]`;
    }
  }
  return undefined;
}

function read(file: string): string {
  return attempt(() => readFileSync(file, 'utf8')) ?? '';
}

function entries(folder: string): string[] {
  return attempt(() => readdirSync(folder)) ?? [];
}

function link(path: string): string | undefined {
  return attempt(() => readlinkSync(path));
}

function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
