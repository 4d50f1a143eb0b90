import type { ChildProcess, SpawnOptions } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.ts';
import type { Placed } from './domain.ts';
import { domains as all } from './domains.ts';
import { makeNamespace, removeNamespace } from './namespace.ts';
import { ended, startInside, type Ended } from './processes.ts';

/** A small internet that is up. */
export type Laboratory = {
  readonly domains: readonly Placed[];
  /** The names of the many, when they were asked for. */
  readonly bulk: readonly string[];
  /** The root certificate to believe, in PEM. */
  readonly authority: string;
  /** Starts a program inside, where the resolver is ours and the authority is believed. */
  readonly start: (
    program: string,
    args: readonly string[],
    options?: SpawnOptions,
  ) => ChildProcess;
  /** Runs a program inside to its end; it is stopped after so many milliseconds. */
  readonly inside: (program: string, args: readonly string[], patience?: number) => Promise<Ended>;
  /** Where somebody came who should have stayed outside. */
  readonly tripped: () => readonly string[];
  readonly stop: () => Promise<void>;
};

/** `bulk`: how many domains more, all alike. */
export type Wanted = { readonly domains?: readonly Placed[]; readonly bulk?: number };

/** Builds the small internet and starts it; whoever calls this stops it. */
export async function startLaboratory({
  domains = all,
  bulk: many = 0,
}: Wanted = {}): Promise<Laboratory> {
  const folder = mkdtempSync(join(tmpdir(), 'samenspel-lab-'));
  chmodSync(folder, 0o755);
  let namespace: string | undefined;
  const stop = async () => {
    if (namespace) await removeNamespace(namespace);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const { addresses, bulk, postfix } = await build(folder, domains, many);
    namespace = await makeNamespace(addresses);
    await startServers(namespace, folder, postfix);
    const authority = join(folder, 'authority.pem');
    const environment = {
      ...process.env,
      NODE_EXTRA_CA_CERTS: authority,
      SSL_CERT_FILE: authority,
      CURL_CA_BUNDLE: authority,
    };
    const place = namespace;
    const start: Laboratory['start'] = (program, args, options = {}) =>
      startInside(place, program, args, { env: environment, ...options });
    return {
      domains,
      bulk: bulk.names,
      authority,
      start,
      inside: (program, args, patience = 60_000) =>
        ended(start(program, args, { timeout: patience, killSignal: 'SIGKILL' })),
      tripped: () => {
        const file = join(folder, 'tripped');
        return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
      },
      stop,
    };
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
