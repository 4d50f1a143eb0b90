import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { run } from './processes.ts';

const PREFIX = 'samenspel-lab-';
/** `ip netns exec` puts what is in here over /etc. */
const CONFIGURATION = '/etc/netns';

let count = 0;

/** A name that says whose it is, so that what is left of one that was killed can be found. */
export function newName(): string {
  return `${PREFIX}${process.pid}-${startOf(process.pid)}-${count++}`;
}

/**
 * Makes a network of its own, in which only these addresses are: nothing can leave, and whoever checks that
 * addresses are of the outside world finds that they are.
 */
export async function makeNamespace(name: string, addresses: readonly string[]): Promise<void> {
  const place = join(CONFIGURATION, name);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'resolv.conf'), 'nameserver 127.0.0.1\noptions timeout:2 attempts:2\n');
  await run('ip', ['netns', 'add', name]);
  const batch = join(place, 'addresses');
  const lines = addresses.map((each) =>
    each.includes(':') ? `addr add ${each}/64 dev lo nodad` : `addr add ${each}/24 dev lo`,
  );
  writeFileSync(batch, ['link set lo up', ...lines, ''].join('\n'));
  await run('ip', ['-n', name, '-batch', batch]);
  rmSync(batch);
}

/** Ends every process in a namespace, and the namespace. */
export async function removeNamespace(name: string): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGTERM', 'SIGKILL'] as const) {
    const pids = await pidsIn(name);
    for (const pid of pids) end(pid, signal);
    for (let turn = 0; turn < 20 && (await pidsIn(name)).length > 0; turn++) await pause(25);
  }
  await run('ip', ['netns', 'delete', name]).catch(() => '');
  rmSync(join(CONFIGURATION, name), { recursive: true, force: true });
  try {
    rmdirSync(CONFIGURATION);
  } catch {
    // Others have something in it.
  }
}

/** Removes what laboratories left behind that could not stop themselves, such as after kill -9. */
export async function removeOrphans(): Promise<void> {
  const folders = readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX));
  for (const name of new Set([...namespaces(), ...folders])) {
    const [pid = 0, start = 0] = name.slice(PREFIX.length).split('-').map(Number);
    if (startOf(pid) === start) continue;
    await removeNamespace(name);
    rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

async function pidsIn(name: string): Promise<number[]> {
  const listed = await run('ip', ['netns', 'pids', name]).catch(() => '');
  return listed.split('\n').filter(Boolean).map(Number);
}

function end(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended already.
  }
}

/** When a process began, in ticks since boot: a number that is given out again has another. 0: it is gone. */
function startOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]);
  } catch {
    return 0;
  }
}

/** The namespaces of laboratories. */
export function namespaces(): string[] {
  try {
    return readdirSync('/run/netns').filter((name) => name.startsWith(PREFIX));
  } catch {
    return [];
  }
}

/** Where the laboratory with this namespace has its files. */
export function placeOf(namespace: string) {
  return { namespace, folder: join(tmpdir(), namespace) };
}
