import { accessSync, chmodSync, constants, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartError } from './start-error.ts';

/** Makes the data folder when needed, or says in one sentence why it cannot be used. */
export function openDataFolder(dataDir: string): void {
  try {
    makeFolder(dataDir);
    readdirSync(dataDir);
    accessSync(dataDir, constants.W_OK | constants.X_OK);
    const database = join(dataDir, 'database');
    if (existsSync(database)) accessSync(database, constants.R_OK | constants.X_OK);
  } catch (error) {
    throw new StartError(sentence(error, dataDir), { cause: error });
  }
}

/**
 * Folders that we make can be entered by the database's user, whatever the umask of root is.
 * Node's own recursive mkdir never returns below /proc, and other folders that cannot be made.
 */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
  chmodSync(folder, 0o755);
}

function sentence(error: unknown, dataDir: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `The disk of ${dataDir} is full: free some space and start again.`;
    case 'EEXIST':
    case 'ENOTDIR':
      return `The data folder ${dataDir} cannot be made because a file is in its place: set DATA_DIR to another folder.`;
    case 'EROFS':
      return `The data folder ${dataDir} is on a disk that can only be read: set DATA_DIR to another folder.`;
    default:
      return `The data folder ${dataDir} is not writable for this user: make this user its owner, or set DATA_DIR to another folder.`;
  }
}
