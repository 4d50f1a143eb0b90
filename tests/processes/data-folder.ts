import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach } from 'vitest';

/** The user that tests use as "a normal user" when they run as root. */
export const NOBODY = 65534;
export const isRoot = process.getuid?.() === 0;

const made: string[] = [];

/** A new data folder, that is gone (with whatever still runs on it) after the test. */
export function newDataFolder(owner?: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'samenspel-'));
  chmodSync(folder, 0o755);
  if (owner !== undefined) chownSync(folder, owner, owner);
  made.push(folder);
  return folder;
}

afterEach(() => {
  for (const folder of made.splice(0)) {
    const pid = postmasterPid(folder);
    if (pid !== undefined && workplace(pid).startsWith(folder)) process.kill(pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
});

/** The process that the database on this folder says it is. */
export function postmasterPid(dataDir: string): number | undefined {
  try {
    return Number(readFileSync(pidFile(dataDir), 'utf8').split('\n')[0]);
  } catch {
    return undefined;
  }
}

export function pidFile(dataDir: string): string {
  return join(dataDir, 'database/cluster/postmaster.pid');
}

/** Asks the database, trying again for a while when it is being restarted. */
export async function ask(url: string, sql: string): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {});
    try {
      await client.connect();
      const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
      return rows[0]?.[0];
    } catch (error) {
      if (attempt === 100) throw error;
      await new Promise((resume) => setTimeout(resume, 100));
    } finally {
      await client.end().catch(() => {});
    }
  }
}

function workplace(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[2] ?? '';
  } catch {
    return '';
  }
}
