import { startEmbedded } from '../database/embedded.server.ts';
import { refuseUnusableDatabase } from '../database/external.server.ts';
import { migrate } from '../database/migrate.server.ts';
import { onShutdown } from '../lifecycle.ts';

type Wishes = {
  /** DATABASE_URL, when it is set. */
  external: string | undefined;
  dataDir: string;
  say: (message: string) => void;
};

/** The address of a database with the current schema: the one that was set, or our own. */
export async function preparedDatabase({ external, dataDir, say }: Wishes): Promise<string> {
  const url = external ?? (await embedded(dataDir, say));
  if (external !== undefined) await refuseUnusableDatabase(external);
  await migrate(url);
  return url;
}

async function embedded(dataDir: string, say: Wishes['say']): Promise<string> {
  const server = await startEmbedded({
    dataDir,
    say,
    // Nothing works without it: end, so that whoever keeps us running starts us again.
    gaveUp: (reason) => process.emit('uncaughtException', toError(reason)),
  });
  onShutdown(server.stop);
  return server.url;
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
