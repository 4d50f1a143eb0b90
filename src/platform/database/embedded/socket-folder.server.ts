import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartError } from '#platform/start-error.ts';
import { own, type ServerUser } from './server-user.server.ts';

/** sockaddr_un has room for 108 bytes on Linux and 104 on macOS, with the closing zero. */
const LONGEST_SOCKET_PATH = 103;
const SOCKET_NAME = '/.s.PGSQL.5432';

/** The folder of the server's socket: beside the data, or a private one when that path is too long. */
export function socketFolder(database: string, user: ServerUser): string {
  if (Buffer.byteLength(database + SOCKET_NAME) <= LONGEST_SOCKET_PATH) return database;
  const fingerprint = createHash('sha256').update(database).digest('hex').slice(0, 16);
  const folder = join(tmpdir(), `samenspel-${fingerprint}`);
  try {
    mkdirSync(folder, { mode: 0o700 });
    own(folder, user);
    chmodSync(folder, 0o700);
  } catch {
    refuseForeign(folder, user);
  }
  return folder;
}

/** Anyone can make a folder in /tmp; a server behind somebody else's could be somebody else's. */
function refuseForeign(folder: string, user: ServerUser): void {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  const uid = user?.uid ?? process.getuid?.();
  if (stat?.isDirectory() && stat.uid === uid && (stat.mode & 0o077) === 0) return;
  throw new StartError(
    `The folder ${folder} for the database's socket is not ours: remove it, or set DATA_DIR to a shorter path.`,
  );
}
