import { chownSync, readFileSync, statSync } from 'node:fs';
import { isTraversableFor } from '#platform/data-folder.server.ts';
import { StartError } from '#platform/start-error.ts';

/** The user that runs PostgreSQL; undefined means: whoever runs this process. */
export type ServerUser = { uid: number; gid: number; name: string } | undefined;

/**
 * PostgreSQL refuses root. As root it runs as the user that already owns the database, else as
 * `samenspel` when the administrator made that user, else as `nobody`.
 */
export function serverUser(database: string): ServerUser {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8').split('\n').map(parseUser);
  const owner = statSync(database, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) {
    const name = users.find((user) => user?.uid === owner.uid)?.name ?? String(owner.uid);
    return { uid: owner.uid, gid: owner.gid, name };
  }
  for (const name of ['samenspel', 'nobody']) {
    const user = users.find((each) => each?.name === name);
    if (user) return user;
  }
  throw new StartError(
    'PostgreSQL does not run as root: create a user for it with "useradd --system samenspel", or start Samenspel as a normal user.',
  );
}

export function refuseUnreachable(dataDir: string, user: ServerUser): void {
  if (!user || isTraversableFor(user.uid, dataDir)) return;
  throw new StartError(
    `PostgreSQL runs as the user "${user.name}", who cannot enter ${dataDir}: set DATA_DIR to a folder below /var/lib or /srv, or start Samenspel as a normal user.`,
  );
}

export function own(path: string, user: ServerUser): void {
  if (user) chownSync(path, user.uid, user.gid);
}

/** What spawn needs to start a program of PostgreSQL as that user, blind to our environment. */
export function spawnAs(user: ServerUser) {
  return {
    // The user may not be able to enter the folder that we were started in.
    cwd: '/',
    // PGDATA, PGPORT and friends of whoever starts us must not reach the server.
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    ...(user && { uid: user.uid, gid: user.gid }),
  };
}

function parseUser(line: string): ServerUser {
  const [name = '', , uid, gid] = line.split(':');
  return gid === undefined ? undefined : { name, uid: Number(uid), gid: Number(gid) };
}
