import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tryLock } from '#platform/file-lock.server.ts';
import { StartError } from '#platform/start-error.ts';

/** Only one process at a time owns a data folder, from before its database exists. */
export function ownFolder(dataDir: string): () => void {
  const holder = join(dataDir, 'process');
  const release = lock(dataDir);
  if (!release) {
    throw new StartError(
      `Samenspel already runs on the data folder ${dataDir} (process ${readFileSync(holder, 'utf8')}): use that one, stop it first, or set another DATA_DIR.`,
    );
  }
  writeFileSync(holder, String(process.pid));
  return release;
}

function lock(dataDir: string): (() => void) | undefined {
  try {
    return tryLock(join(dataDir, 'lock'));
  } catch (error) {
    throw new StartError(
      `The data folder ${dataDir} is on a disk that cannot lock files: set DATA_DIR to a folder on a local disk.`,
      { cause: error },
    );
  }
}
