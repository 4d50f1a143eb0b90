import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { own, serverUser, spawnAs } from '#platform/database/embedded/server-user.server.ts';
import { freePort } from './free-port.ts';

/** The oldest PostgreSQL that Samenspel promises to run on. */
const OLDEST = 15;

export type OtherPostgres = { url: string; stop: () => Promise<void> };

/**
 * A PostgreSQL that is not ours: the one of `TEST_DATABASE_URL`, else a throwaway cluster made
 * with Debian's programs, else nothing.
 */
export async function otherPostgres(): Promise<OtherPostgres | undefined> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  const programs = debianPrograms();
  return programs === undefined ? undefined : throwawayCluster(programs);
}

/** Where Debian keeps the programs of the newest PostgreSQL that is new enough. */
export function debianPrograms(): string | undefined {
  const versions = globSync('/usr/lib/postgresql/*/bin/postgres')
    .map((file) => Number(file.split('/')[4]))
    .filter((version) => version >= OLDEST);
  return versions.length > 0 ? `/usr/lib/postgresql/${Math.max(...versions)}/bin` : undefined;
}

async function throwawayCluster(programs: string): Promise<OtherPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'samenspel-postgres-'));
  const data = join(folder, 'data');
  const user = serverUser(data);
  const password = randomBytes(16).toString('hex');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  chmodSync(folder, 0o700);
  own(folder, user);
  own(passwordFile, user);

  const initdb = ['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', '-E', 'UTF8'];
  execFileSync(join(programs, 'initdb'), [...initdb, '--no-sync', `--pwfile=${passwordFile}`], {
    ...spawnAs(user),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'];
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...spawnAs(user), stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const kill = () => server.kill('SIGQUIT');
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
  await untilAnswering(url).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { url, stop };
}

async function untilAnswering(url: string): Promise<void> {
  const patience = Date.now() + 30_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return;
    } catch (error) {
      if (Date.now() > patience) throw error;
      await pause(100);
    } finally {
      await client.end().catch(() => {});
    }
  }
}
