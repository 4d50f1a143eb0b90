import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

type Situation = {
  /** DATA_DIR, when it is set. */
  configured: string | undefined;
  checkout: string;
  isRoot: boolean;
  /** May the unprivileged user that runs PostgreSQL walk through this folder? */
  isTraversable: (folder: string) => boolean;
};

/**
 * Where the data lives: DATA_DIR, else `.data` in the checkout. PostgreSQL refuses to run as root,
 * and its own user cannot reach a checkout below a closed folder such as /root: then /var/lib.
 */
export function dataFolder({ configured, checkout, isRoot, isTraversable }: Situation): string {
  if (configured !== undefined) return resolve(checkout, configured);
  if (!isRoot || isTraversable(checkout)) return join(checkout, '.data');
  const fingerprint = createHash('sha256').update(checkout).digest('hex').slice(0, 8);
  return join('/var/lib/samenspel', `${basename(checkout)}-${fingerprint}`);
}

/** Can a user other than root reach this folder, judged by the mode bits of it and its parents? */
export function isTraversableFor(uid: number | undefined, folder: string): boolean {
  for (let path = resolve(folder); ; path = dirname(path)) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat) {
      const executable = stat.uid === uid ? 0o100 : 0o001;
      if ((stat.mode & executable) === 0) return false;
    }
    if (path === dirname(path)) return true;
  }
}
