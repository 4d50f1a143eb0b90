import { accessSync, chmodSync, constants, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isTraversableFor } from '#platform/data-folder.server.ts';
import { StartError } from '#platform/start-error.ts';
import type { ServerUser } from './server-user.server.ts';

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

export function refuseUnreachable(dataDir: string, user: ServerUser): void {
  if (!user || isTraversableFor(user.uid, dataDir)) return;
  throw new StartError(
    `PostgreSQL runs as the user "${user.name}", who cannot enter ${dataDir}: set DATA_DIR to a folder below /var/lib or /srv, or start Samenspel as a normal user.`,
  );
}

/** Folders that we make can be entered by the database's user, whatever the umask of root is. */
function makeFolder(dataDir: string): void {
  const first = mkdirSync(dataDir, { recursive: true });
  if (first === undefined) return;
  for (let path = dataDir; path.startsWith(first); path = dirname(path)) chmodSync(path, 0o755);
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
