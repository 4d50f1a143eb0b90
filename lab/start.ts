import type { ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { attach, type Inside, type Place } from './attach.ts';
import { build } from './build.ts';
import type { Placed } from './domain.ts';
import { domains as all } from './domains.ts';
import { makeNamespace, newName, removeNamespace, removeOrphans } from './namespace.ts';
import { startInside } from './processes.ts';

/** A small internet that is up. */
export type Laboratory = Inside &
  Place & {
    readonly domains: readonly Placed[];
    /** The names of the many, when they were asked for. */
    readonly bulk: readonly string[];
    readonly stop: () => Promise<void>;
  };

/** `bulk`: how many domains more, all alike. */
export type Wanted = { readonly domains?: readonly Placed[]; readonly bulk?: number };

/** Builds the small internet and starts it; whoever calls this stops it. */
export async function startLaboratory({
  domains = all,
  bulk: many = 0,
}: Wanted = {}): Promise<Laboratory> {
  await removeOrphans();
  const namespace = newName();
  const folder = join(tmpdir(), namespace);
  // Postfix and nginx have users of their own, who have to be able to look in it.
  mkdirSync(folder, { mode: 0o755 });
  const stop = async () => {
    await removeNamespace(namespace);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const { addresses, bulk, postfix } = await build(folder, domains, many);
    await makeNamespace(namespace, addresses);
    await startServers(namespace, folder, postfix);
    const place = { namespace, folder };
    return { ...attach(place), ...place, domains, bulk: bulk.names, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A small internet for as long as this takes. */
export async function withLaboratory<T>(
  act: (laboratory: Laboratory) => Promise<T>,
  wanted: Wanted = {},
): Promise<T> {
  const laboratory = await startLaboratory(wanted);
  try {
    return await act(laboratory);
  } finally {
    await laboratory.stop();
  }
}

async function startServers(namespace: string, folder: string, postfix: string): Promise<void> {
  const log = openSync(join(folder, 'servers.log'), 'a');
  const daemon = (program: string, ...args: readonly string[]) =>
    startInside(namespace, program, args, { stdio: ['ignore', log, log] });
  const daemons = [
    daemon('nsd', '-d', '-c', join(folder, 'nsd.conf')),
    daemon('unbound', '-d', '-c', join(folder, 'unbound.conf')),
    daemon('nginx', '-p', folder, '-c', join(folder, 'nginx.conf')),
    daemon('/usr/lib/postfix/sbin/master', '-d', '-c', postfix),
  ];
  const ours = startInside(
    namespace,
    process.execPath,
    ['--disable-warning=ExperimentalWarning', servers, join(folder, 'plan.json')],
    { stdio: ['ignore', 'pipe', log] },
  );
  const broken = [...daemons, ours].map((child) => untilEnded(child));
  const said = () => readFileSync(join(folder, 'servers.log'), 'utf8').slice(-4000);
  try {
    await Promise.race([untilReady(ours), ...broken]);
  } catch (error) {
    throw new Error(`The laboratory does not start.\n${said()}`, { cause: error });
  } finally {
    closeSync(log);
  }
}

const servers = fileURLToPath(new URL('servers.ts', import.meta.url));

function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.stdout?.once('data', () => resolve()));
}

/** Fails as soon as a server ends before the laboratory is ready. */
function untilEnded(child: ChildProcess): Promise<never> {
  const failing = new Promise<never>((_resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`${child.spawnargs.join(' ')} ended with ${code}.`)),
    );
  });
  failing.catch(() => {});
  return failing;
}
