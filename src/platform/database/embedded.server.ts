import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { openDataFolder } from '../data-folder-access.server.ts';
import { applicationUrl, ensureDatabase } from './embedded/application-database.server.ts';
import { binaries } from './embedded/binaries.server.ts';
import { ensureCluster } from './embedded/cluster.server.ts';
import { ownFolder } from './embedded/folder-owner.server.ts';
import { serverLog } from './embedded/server-log.server.ts';
import { refuseUnreachable, serverUser } from './embedded/server-user.server.ts';
import { socketFolder } from './embedded/socket-folder.server.ts';
import { supervise } from './embedded/supervision.server.ts';

export type EmbeddedDatabase = {
  url: string;
  /** Makes one more database, for tests, and gives its address. */
  createDatabase: (name: string) => Promise<string>;
  stop: () => Promise<void>;
};

type Wishes = {
  dataDir: string;
  say: (message: string) => void;
  /** Called when the database is gone and cannot be brought back. */
  gaveUp?: (reason: unknown) => void;
};

/**
 * Starts the PostgreSQL that comes with Samenspel, or adopts the one that survived a kill, and
 * keeps it running until `stop`. Throws a StartError that says what to do when it cannot.
 */
export async function startEmbedded(wishes: Wishes): Promise<EmbeddedDatabase> {
  openDataFolder(wishes.dataDir);
  const dataDir = realpathSync(wishes.dataDir);
  const release = ownFolder(dataDir);
  try {
    const database = join(dataDir, 'database');
    const user = serverUser(database);
    refuseUnreachable(dataDir, user);
    const programs = binaries(dataDir, user);
    ensureCluster(database, programs, user);

    const cluster = {
      folder: join(database, 'cluster'),
      socketFolder: socketFolder(database, user),
      binaries: programs,
      user,
      log: serverLog(dataDir),
    };
    const { say, gaveUp = () => {} } = wishes;
    const server = await supervise(cluster, { dataDir, say, gaveUp });
    try {
      const password = readFileSync(join(database, 'password'), 'utf8').trim();
      const createDatabase = async (name: string): Promise<string> => {
        await ensureDatabase(cluster.socketFolder, password, name);
        return applicationUrl(cluster.socketFolder, password, name);
      };
      let stopped: Promise<void> | undefined;
      const stop = () => (stopped ??= server.stop().then(release));
      return { url: await createDatabase('samenspel'), createDatabase, stop };
    } catch (error) {
      await server.stop();
      throw error;
    }
  } catch (error) {
    release();
    throw error;
  }
}
