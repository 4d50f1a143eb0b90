import { DatabaseSync } from 'node:sqlite';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '#platform/start-error.ts';

const SQLITE_BUSY = 5;

/**
 * Only one process at a time may own a data folder. Node offers no file lock; SQLite's is the
 * kernel's: held from before the database exists until this process is gone, also by kill -9,
 * and seen by another container on the same volume, where a process number means nothing.
 */
export function lockFolder(dataDir: string): () => void {
  const holder = join(dataDir, 'process');
  const lock = new DatabaseSync(join(dataDir, 'lock'));
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw isBusy(error)
      ? new StartError(
          `Samenspel already runs on the data folder ${dataDir} (process ${readFileSync(holder, 'utf8')}): use that one, stop it first, or set another DATA_DIR.`,
        )
      : new StartError(
          `The data folder ${dataDir} is on a disk that cannot lock files: set DATA_DIR to a folder on a local disk.`,
          { cause: error },
        );
  }
  writeFileSync(holder, String(process.pid));
  return () => lock.close();
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}
