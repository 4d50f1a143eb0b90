import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { StartError } from '#platform/start-error.ts';
import type { Binaries } from './binaries.server.ts';
import { own, spawnAs, type ServerUser } from './server-user.server.ts';
import { startFailure } from './start-failure.ts';

/** A new cluster takes 45 MB, and its first work as much again. */
const NEEDED_BYTES = 150_000_000;

const UNFINISHED = 'database.new-';

const INITDB = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  // The same order of letters on every system, whatever locales it has.
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--data-checksums',
  '--no-instructions',
];

/** Makes `<dataDir>/database` (password and cluster) when it is not there; all of it or nothing. */
export function ensureCluster(database: string, binaries: Binaries, user: ServerUser): void {
  const dataDir = dirname(database);
  removeLeftovers(dataDir);
  if (existsSync(database)) refuseUnusable(database, binaries);
  else renameSync(initialised(dataDir, binaries, user), database);
}

/**
 * A name of its own for every attempt: the initdb of a killed start may still be running, and
 * empties its folder when it fails.
 */
function removeLeftovers(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    if (!name.startsWith(UNFINISHED)) continue;
    rmSync(join(dataDir, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

function initialised(dataDir: string, binaries: Binaries, user: ServerUser): string {
  const disk = statfsSync(dataDir);
  if (disk.bavail * disk.bsize < NEEDED_BYTES) {
    throw new StartError(`The disk of ${dataDir} is full: free at least 150 MB and start again.`);
  }
  const partial = mkdtempSync(join(dataDir, UNFINISHED));
  const password = join(partial, 'password');
  writeFileSync(password, randomBytes(24).toString('hex'), { mode: 0o600 });
  own(partial, user);
  own(password, user);
  const args = [...INITDB, `--pgdata=${join(partial, 'cluster')}`, `--pwfile=${password}`];
  const { status, stderr } = spawnSync(binaries.initdb, args, {
    ...spawnAs(user),
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status === 0) return partial;
  writeFileSync(join(dataDir, 'postgresql.log'), stderr, { flag: 'a', mode: 0o600 });
  rmSync(partial, { recursive: true, force: true });
  throw new StartError(startFailure(stderr, dataDir).sentence);
}

function refuseUnusable(database: string, binaries: Binaries): void {
  const file = join(database, 'cluster', 'PG_VERSION');
  if (!existsSync(file)) {
    throw new StartError(
      `The database in ${database} is not complete: put back a backup of that folder, or move it away to start empty.`,
    );
  }
  const made = readFileSync(file, 'utf8').trim();
  const [major] = binaries.version.split('.');
  if (made === major) return;
  throw new StartError(
    `The database in ${database} was made by PostgreSQL ${made} and this Samenspel brings ${major}: start it with the Samenspel that made it, export, and import the export here.`,
  );
}
