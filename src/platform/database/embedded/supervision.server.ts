import { setTimeout as pause } from 'node:timers/promises';
import { StartError } from '#platform/start-error.ts';
import {
  end,
  hasEnded,
  hasStarted,
  isStartedAlike,
  launch,
  runningPostmaster,
  type Cluster,
  type Postmaster,
} from './postmaster.server.ts';
import { startFailure } from './start-failure.ts';

/** Processes of a killed server may finish their query first; its memory is theirs until then. */
const PATIENCE = 60_000;
const SHORTEST_USEFUL_LIFE = 5_000;
const BOUND_LOG_EVERY = 10 * 60_000;
const TELL_AFTER = 3_000;

type Wishes = {
  dataDir: string;
  say: (message: string) => void;
  /** Called when the server is gone and cannot be brought back. */
  gaveUp: (reason: unknown) => void;
};

/** Keeps one server running on the cluster until it is told to stop. */
export async function supervise(cluster: Cluster, { dataDir, say, gaveUp }: Wishes) {
  let server = (await adopted()) ?? (await started());
  let isStopping = false;
  const logKeeper = setInterval(() => cluster.log.bound(), BOUND_LOG_EVERY).unref();
  const watching = watch();

  return {
    async stop(): Promise<void> {
      isStopping = true;
      clearInterval(logKeeper);
      await end(server, cluster);
      await watching;
    },
  };

  /** A server that survived a kill of its supervisor; one from before an update is ended instead. */
  async function adopted(): Promise<Postmaster | undefined> {
    const orphan = runningPostmaster(cluster);
    if (!orphan) return undefined;
    if (isStartedAlike(cluster)) {
      say('The database still runs from an earlier start that was killed; going on with it.');
      if (await hasStarted(orphan, cluster)) return orphan;
    }
    await end(orphan, cluster);
    return undefined;
  }

  async function started(): Promise<Postmaster> {
    const slow = setTimeout(() => say('The database is recovering; wait for it …'), TELL_AFTER);
    try {
      for (const giveUpAt = Date.now() + PATIENCE; ; await pause(500)) {
        cluster.log.bound();
        const logged = cluster.log.size();
        const server = launch(cluster);
        if (await hasStarted(server, cluster)) return server;
        const failure = startFailure(cluster.log.since(logged), dataDir);
        if (!failure.isPassing || Date.now() > giveUpAt) throw new StartError(failure.sentence);
      }
    } finally {
      clearTimeout(slow);
    }
  }

  async function watch(): Promise<void> {
    try {
      for (;;) {
        const since = Date.now();
        await hasEnded(server, cluster);
        if (isStopping) return;
        say('The database stopped unexpectedly; starting it again.');
        if (Date.now() - since < SHORTEST_USEFUL_LIFE) await pause(300);
        server = await started();
        // stop() ended the one before this.
        if (isStopping) await end(server, cluster);
      }
    } catch (error) {
      if (!isStopping) gaveUp(error);
    }
  }
}
