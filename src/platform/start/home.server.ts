import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config.server.ts';
import { dataFolder, isTraversableFor } from '../data-folder.server.ts';
import { openDataFolder } from '../data-folder-access.server.ts';
import { keptSecret } from './kept-secret.server.ts';
import { preparedDatabase } from './prepared-database.server.ts';

/** The checkout that this file is part of. */
export const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

type Wishes = {
  settings: Config;
  /** A folder inside the default data folder, for a second life such as development. */
  beside?: string;
  say: (message: string) => void;
};

/**
 * Prepares what Samenspel keeps (database, data folder, secret) and hands it to the application
 * the way an administrator would: as settings. Gives the address of the database.
 */
export async function prepareHome({ settings, beside = '', say }: Wishes): Promise<string> {
  const found = dataFolder({
    configured: settings.DATA_DIR,
    checkout: root,
    isRoot: process.getuid?.() === 0,
    isTraversable: (folder) => isTraversableFor(undefined, folder),
  });
  const dataDir = settings.DATA_DIR === undefined ? join(found, beside) : found;
  openDataFolder(dataDir);
  const url = await preparedDatabase({ external: settings.DATABASE_URL, dataDir, say });
  process.env.DATABASE_URL = url;
  process.env.DATA_DIR = dataDir;
  process.env.SECRET = settings.SECRET ?? keptSecret(dataDir);
  return url;
}
