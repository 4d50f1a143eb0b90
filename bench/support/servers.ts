import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../../checks/sources.ts';
import { freePort } from '../../tests/support/free-port.ts';

/** How long a server may take to build and start, and to end, in milliseconds. */
const PATIENCE = 120_000;
const ENDING = 15_000;

/** Something that answers on an address, as a process of its own. */
export type Server = { address: string; pid: number; stop: () => Promise<void> };

/** Samenspel as people run it: built, with its own database and the demo. */
export async function startSamenspel(): Promise<Server> {
  const dataDir = mkdtempSync(join(tmpdir(), 'samenspel-bench-'));
  chmodSync(dataDir, 0o755);
  const port = await freePort();
  const server = launch('bin/start.ts', root, { PORT: String(port), DATA_DIR: dataDir });
  await answers(server, `http://localhost:${port}`);
  const stop = async () => {
    await end(server);
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { address: `http://localhost:${port}`, pid: server.pid ?? 0, stop };
}

/** The smallest possible SvelteKit site, built in this run: a page of as many bytes as one asks. */
export async function startBare(): Promise<Server> {
  const folder = join(root, '.svelte-kit/bare');
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'bench/bare'), folder, { recursive: true });
  // SvelteKit wants to list the static files, also when there are none.
  mkdirSync(join(folder, 'static'));
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const built = spawnSync(process.execPath, [vite, 'build'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: PATIENCE,
  });
  if (built.status !== 0) throw new Error(`The bare page was not built.\n${built.stderr}`);
  const port = await freePort();
  const server = launch('build/index.js', folder, { PORT: String(port), HOST: '127.0.0.1' });
  await answers(server, `http://localhost:${port}`);
  return { address: `http://localhost:${port}`, pid: server.pid ?? 0, stop: () => end(server) };
}

function launch(file: string, cwd: string, settings: Record<string, string>): ChildProcess {
  const { PATH, HOME } = process.env;
  return spawn(process.execPath, [...process.execArgv, file], {
    cwd,
    env: { PATH, HOME, NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function end(server: ChildProcess): Promise<void> {
  if (hasEnded(server)) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const force = setTimeout(() => server.kill('SIGKILL'), ENDING);
  server.kill('SIGTERM');
  await ended;
  clearTimeout(force);
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) =>
  exitCode !== null || signalCode !== null;

/** Waits until a server answers; one that does not is ended. */
async function answers(server: ChildProcess, address: string): Promise<void> {
  const patience = Date.now() + PATIENCE;
  while (Date.now() < patience && !hasEnded(server)) {
    const answer = await fetch(address, { signal: AbortSignal.timeout(5000) }).catch(() => null);
    if (answer?.ok) return;
    await pause(200);
  }
  await end(server);
  throw new Error(`${address} did not answer in time.`);
}
