import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { root } from '../../../checks/sources.ts';
import { chromium } from '../../support/browser.ts';
import { freePort } from '../../support/free-port.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the site that the page tests visit. */
    siteUrl: string;
    /** The program of the browser; empty when there is none, and the tests are skipped. */
    chromium: string;
    /** A file with what the process of the site said; empty when it was running already. */
    siteLog: string;
  }
}

/** A first start makes a database and writes the demo; a slow machine may take this long. */
const PATIENCE = 120_000;

/**
 * Starts Samenspel as a newcomer does, with the demo, in a folder of its own. SITE_URL names a
 * site that runs already, which is quicker while writing a test.
 */
export default async function setup(project: TestProject) {
  const browser = chromium() ?? '';
  const running = process.env.SITE_URL ?? '';
  project.provide('chromium', browser);
  project.provide('siteUrl', running);
  project.provide('siteLog', '');
  if (browser === '' || running !== '') return;

  const dataDir = mkdtempSync(join(tmpdir(), 'samenspel-pages-'));
  chmodSync(dataDir, 0o755);
  const port = await freePort();
  const site = spawn(process.execPath, [...process.execArgv, join(root, 'bin/start.ts')], {
    cwd: root,
    env: { ...withoutSettings(process.env), PORT: String(port), DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = join(dataDir, 'said-by-the-site.log');
  for (const stream of [site.stdout, site.stderr])
    stream?.on('data', (chunk: Buffer) => appendFileSync(log, chunk));
  await untilReady(site);
  project.provide('siteLog', log);
  project.provide('siteUrl', `http://localhost:${port}`);
  return async () => {
    const ended = new Promise((resolve) => site.once('exit', resolve));
    site.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
}

/** What whoever runs the tests has set for their own Samenspel must not reach this one. */
function withoutSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = environment;
  return { PATH, HOME, TMPDIR, NODE_ENV: 'production' };
}

function untilReady(site: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const refuse = (why: string) => reject(new Error(`The site ${why}. It said:\n${said}`));
    const late = setTimeout(() => refuse('was not ready in time'), PATIENCE);
    site.once('exit', (code) => {
      clearTimeout(late);
      refuse(`ended with ${code}`);
    });
    for (const stream of [site.stdout, site.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (!/\bis ready\b/.test(said)) return;
        clearTimeout(late);
        resolve();
      });
    }
  });
}
