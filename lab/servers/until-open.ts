import { promises as dns } from 'node:dns';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Plan } from './plan.ts';

const PATIENCE = 20_000;

/** Waits until the servers of others answer, and names are found and proven. */
export async function untilOpen({ doors, known }: Plan): Promise<void> {
  await Promise.all([
    ...doors.map(([host, port]) => untilTrue(`${host} port ${port}`, () => isOpen(host, port))),
    untilTrue(known, () => isKnown(known)),
  ]);
}

async function untilTrue(what: string, look: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await look())) {
    if (Date.now() > end) throw new Error(`${what} does not answer.`);
    await pause(20);
  }
}

function isOpen(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const tell = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => tell(true)).once('error', () => tell(false));
  });
}

async function isKnown(name: string): Promise<boolean> {
  const resolver = new dns.Resolver({ timeout: 1000, tries: 1 });
  return resolver.resolve4(name).then(
    (found) => found.length > 0,
    () => false,
  );
}
