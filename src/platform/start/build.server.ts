import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { tryLock } from '../file-lock.server.ts';
import { StartError } from '../start-error.ts';

const SOURCES = ['src', 'static', 'package.json', 'package-lock.json', 'vite.config.ts'];

type Wishes = { root: string; say: (message: string) => void; signal?: AbortSignal };

/**
 * Builds the web application when its sources changed. The result is made elsewhere, carries the
 * mark of its sources, and is then put in place: half a build is never believed.
 */
export async function ensureBuild({ root, say, signal }: Wishes): Promise<void> {
  if (isBuilt(root)) return;
  const workplace = join(root, '.svelte-kit');
  const release = await lockBuild(workplace, say);
  try {
    if (isBuilt(root)) return;
    const mark = sourceMark(root);
    const next = join(workplace, 'next-build');
    const started = Date.now();
    say('Building the web pages (only the first time and after a change) …');
    rmSync(next, { recursive: true, force: true });
    await runVite(root, next, signal);
    writeFileSync(join(next, 'mark'), mark);
    putInPlace(root, next);
    say(`Built in ${Math.round((Date.now() - started) / 1000)} s.`);
  } finally {
    release();
  }
}

/** A hash of everything the build is made of, tests excepted. */
export function sourceMark(root: string): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) addTo(hash, join(root, source), source);
  return hash.digest('hex');
}

function addTo(hash: ReturnType<typeof createHash>, path: string, name: string): void {
  if (!existsSync(path) || name.endsWith('.test.ts')) return;
  const children = childNames(path);
  if (!children) {
    hash.update(`${name}\0`).update(readFileSync(path)).update('\0');
    return;
  }
  for (const child of children) addTo(hash, join(path, child), `${name}/${child}`);
}

function childNames(path: string): string[] | undefined {
  try {
    return readdirSync(path).sort();
  } catch {
    return undefined;
  }
}

function isBuilt(root: string): boolean {
  const mark = join(root, 'build', 'mark');
  return existsSync(mark) && readFileSync(mark, 'utf8') === sourceMark(root);
}

async function lockBuild(workplace: string, say: Wishes['say']): Promise<() => void> {
  try {
    mkdirSync(workplace, { recursive: true });
    for (let isTold = false; ; isTold = true) {
      const release = tryLock(join(workplace, 'build-lock'));
      if (release) return release;
      if (!isTold) say('Another start is building; waiting for it …');
      await pause(500);
    }
  } catch (error) {
    throw new StartError(
      `The web pages must be built, but ${workplace} is not writable for this user: start once as the owner of the checkout.`,
      { cause: error },
    );
  }
}

function runVite(root: string, out: string, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', SAMENSPEL_BUILD_DIR: out },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal && { signal }),
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    }
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new StartError(buildFailure(output)));
    });
  });
}

function buildFailure(output: string): string {
  if (/ENOSPC/.test(output)) return 'The disk is full: free 100 MB and start again to build.';
  if (/heap out of memory/.test(output)) {
    return 'There is too little memory to build: 1 GB must be free; stop other programs and start again.';
  }
  return `${output.trim()}\nThe web pages could not be built; the reason is above.`;
}

function putInPlace(root: string, next: string): void {
  const [place, previous] = [join(root, 'build'), join(root, '.svelte-kit', 'previous-build')];
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, previous);
  renameSync(next, place);
  rmSync(previous, { recursive: true, force: true });
}
