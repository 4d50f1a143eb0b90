import { shutdown } from '../lifecycle.ts';
import { StartError } from '../start-error.ts';
import { ConfigError } from '../config.server.ts';

/** One Ctrl-C in a terminal reaches us up to three times: from it, from npm, and from with-node. */
const SAME_KEYSTROKE = 1_000;

type Wishes = {
  say: (message: string) => void;
  /** Finishes what visitors are doing, when there are any. */
  drain: () => Promise<void>;
};

/**
 * Runs `start`, and ends the process well, whatever ends it: a signal, a failure, or the terminal
 * that is gone. `start` gets a signal that aborts when the end comes before it is ready.
 */
export async function untilEnded(
  start: (ending: AbortSignal) => Promise<void>,
  { say, drain }: Wishes,
): Promise<void> {
  const ending = new AbortController();
  let askedAt: number | undefined;
  let starting: Promise<void> = Promise.resolve();

  const end = async (code: number): Promise<void> => {
    if (askedAt !== undefined) return;
    askedAt = Date.now();
    ending.abort();
    await starting.catch(() => {});
    await drain();
    await shutdown();
    process.exit(code);
  };

  const interrupted = (): void => {
    if (askedAt === undefined) {
      say('Stopping …');
      void end(0);
    } else if (Date.now() - askedAt > SAME_KEYSTROKE) process.exit(130);
  };
  process.on('SIGINT', interrupted);
  process.on('SIGTERM', () => void end(0));
  process.on('SIGHUP', () => void end(0));
  // with-node was killed, and nobody is left to pass its signals on.
  process.on('disconnect', () => void end(0));

  const failed = (error: unknown): void => {
    tell(error);
    void end(1);
  };
  process.on('uncaughtException', failed);
  process.on('unhandledRejection', failed);

  starting = start(ending.signal);
  await starting.catch((error: unknown) => {
    if (!ending.signal.aborted) failed(error);
  });
}

/** One sentence for what was foreseen; everything there is for what was not. */
function tell(error: unknown): void {
  const isForeseen = error instanceof StartError || error instanceof ConfigError;
  console.error(isForeseen ? error.message : error);
}
