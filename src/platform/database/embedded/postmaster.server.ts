import { execFileSync, spawn } from 'node:child_process';
import { closeSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.server.ts';
import type { ServerLog } from './server-log.server.ts';
import { spawnAs, type ServerUser } from './server-user.server.ts';
import { commandLine, serverArguments } from './settings.ts';

/** A running server, ours by birth or adopted. */
export type Postmaster = { pid: number };

export type Cluster = {
  folder: string;
  socketFolder: string;
  binaries: Binaries;
  user: ServerUser;
  log: ServerLog;
};

const FAST_SHUTDOWN = 'SIGINT';
const IMMEDIATE_SHUTDOWN = 'SIGQUIT';
const FAST_SHUTDOWN_PATIENCE = 30_000;
const LOOK_EVERY = 100;

/** The server that runs on this cluster, whoever started it. */
export function runningPostmaster(cluster: Cluster): Postmaster | undefined {
  const pid = Number(postmasterFile(cluster)[0]);
  return pid > 0 && isAlive({ pid }, cluster) ? { pid } : undefined;
}

/** Was it started with the programs and settings that we would use? */
export function isStartedAlike(cluster: Cluster): boolean {
  return read(join(cluster.folder, 'postmaster.opts')).trim() === intendedCommandLine(cluster);
}

/** Starts a server; it gets a session of its own, so that Ctrl-C in our terminal is not for it. */
export function launch(cluster: Cluster): Postmaster {
  removeStaleFiles(cluster);
  const { binaries, folder, socketFolder, user, log } = cluster;
  const output = log.open();
  const args = serverArguments(folder, socketFolder);
  const child = spawn(binaries.postgres, args, {
    ...spawnAs(user),
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  // A failed spawn has no pid and is seen as a server that is gone.
  child.once('error', () => {});
  return { pid: child.pid ?? -1 };
}

export async function hasStarted(server: Postmaster, cluster: Cluster): Promise<boolean> {
  for (;;) {
    const lines = postmasterFile(cluster);
    if (Number(lines[0]) === server.pid && lines[7]?.trim() === 'ready') return true;
    if (!isAlive(server, cluster)) return false;
    await pause(20);
  }
}

export async function hasEnded(server: Postmaster, cluster: Cluster): Promise<void> {
  while (isAlive(server, cluster)) await pause(LOOK_EVERY);
}

/** Ends the server without waiting for its clients; nothing acknowledged is lost either way. */
export async function end(server: Postmaster, cluster: Cluster): Promise<void> {
  signal(server, cluster, FAST_SHUTDOWN);
  const ended = hasEnded(server, cluster);
  const isSlow = await Promise.race([ended, pause(FAST_SHUTDOWN_PATIENCE, true, { ref: false })]);
  if (isSlow === true) signal(server, cluster, IMMEDIATE_SHUTDOWN);
  await ended;
}

/** Never to a number that is no longer the server's: kill(-1) would reach every process. */
function signal(server: Postmaster, cluster: Cluster, name: NodeJS.Signals): void {
  if (!isAlive(server, cluster)) return;
  try {
    process.kill(server.pid, name);
  } catch {
    // It ended just now.
  }
}

/**
 * Is this process a server of this cluster? Its number may have been given to another program,
 * and a zombie still has one; on Linux the working folder of a server tells.
 */
function isAlive({ pid }: Postmaster, { folder }: Cluster): boolean {
  if (pid <= 0) return false;
  try {
    if (process.platform === 'linux') {
      const stat = read(`/proc/${pid}/stat`);
      const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (state === 'Z' || read(`/proc/${pid}/comm`).trim() !== 'postgres') return false;
      // A child of ours that has just begun is not in its working folder yet.
      if (Number(parent) === process.pid) return true;
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
    }
    const found = execFileSync('ps', ['-p', String(pid), '-o', 'state=,command='], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return !found.startsWith('Z') && found.includes('postgres');
  } catch {
    return false;
  }
}

/**
 * After a crash PostgreSQL clears its own files when their process is gone, and refuses when the
 * number is in use, by whatever program. We know better: see isAlive.
 */
function removeStaleFiles(cluster: Cluster): void {
  if (runningPostmaster(cluster)) return;
  rmSync(join(cluster.folder, 'postmaster.pid'), { force: true });
  rmSync(join(cluster.socketFolder, '.s.PGSQL.5432.lock'), { force: true });
  rmSync(join(cluster.socketFolder, '.s.PGSQL.5432'), { force: true });
}

function intendedCommandLine({ binaries, folder, socketFolder }: Cluster): string {
  return commandLine(binaries.postgres, serverArguments(folder, socketFolder));
}

/** Lines: process, data folder, start, port, socket folder, address, shared memory, state. */
function postmasterFile(cluster: Cluster): string[] {
  return read(join(cluster.folder, 'postmaster.pid')).split('\n');
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
