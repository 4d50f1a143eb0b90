import pg from 'pg';
import { CHANNEL } from './search-text.server.ts';

/** After a change is heard, others often follow at once, in milliseconds. */
const GATHERING = 30;
/** Reading without having heard anything: a connection can be dead without a word. */
const EVERY = 30_000;
/** Waiting before connecting again: twice as long each time. */
const FIRST_RETRY = 100;
const LAST_RETRY = 10_000;
/** Making a connection, in milliseconds. */
const CONNECTING = 10_000;

export type Following = {
  /** Resolves when everything that was committed before this call was read. */
  settle(): Promise<void>;
  /** Ends following; a reading that is going on is broken off. */
  stop(): Promise<void>;
};

type Follower = {
  /** Reads on; `isNew` when changes may have happened that we could not hear. */
  readonly read: (client: pg.Client, isNew: boolean) => Promise<void>;
  /** What is done between two readings. */
  readonly rest: (client: pg.Client) => Promise<void>;
  /** What is done at the very end, when the last reading succeeded. */
  readonly leave: (client: pg.Client) => Promise<void>;
};

/** Reads at once, and again after every change that any process commits. */
export function follow(url: string, { read, rest, leave }: Follower): Following {
  let waiting: (() => void)[] = [];
  let isStopping = false;
  let isChanged = false;
  let isReading = false;
  let isTold = false;
  let wake = () => {};
  let current: pg.Client | undefined;
  let end = () => {};
  const ended = new Promise<void>((resolve) => (end = resolve));

  const running = keepReading();

  async function keepReading(): Promise<void> {
    for (let retry = FIRST_RETRY; !isStopping; retry = Math.min(retry * 2, LAST_RETRY)) {
      try {
        await connected(() => {
          retry = FIRST_RETRY;
          isTold = false;
        });
      } catch (error) {
        if (isStopping) break;
        if (!isTold) console.error(`search: texts cannot be read for now: ${reason(error)}`);
        isTold = true;
        await pauseFor(retry);
      }
    }
    for (const settle of waiting) settle();
  }

  /** Follows over one connection, until it breaks. */
  async function connected(succeeded: () => void): Promise<void> {
    const client = new pg.Client({
      connectionString: url,
      application_name: 'samenspel search',
      connectionTimeoutMillis: CONNECTING,
      keepAlive: true,
    });
    let broken: Error | undefined;
    const breaks = (error?: Error) => {
      broken ??= error ?? new Error('The connection ended.');
      wake();
    };
    client.on('error', breaks).on('end', () => breaks());
    client.on('notification', () => {
      isChanged = true;
      wake();
    });
    current = client;
    try {
      // Ending a connection that is being made leaves the making of it without an outcome.
      await Promise.race([client.connect(), ended]);
      if (isStopping) return;
      // First listen, then read: what commits in between is heard, and read again.
      await client.query(`listen ${CHANNEL}`);
      for (let isNew = true; !isStopping; isNew = false) {
        if (broken) throw broken;
        isChanged = false;
        const due = waiting;
        waiting = [];
        try {
          isReading = true;
          await read(client, isNew);
          isReading = false;
        } catch (error) {
          waiting = [...due, ...waiting];
          throw error;
        }
        for (const settle of due) settle();
        succeeded();
        await rest(client);
        if (!isChanged && waiting.length === 0 && !broken) await pauseFor(EVERY);
        if (isChanged && waiting.length === 0) await pauseFor(GATHERING);
      }
      if (!broken) await leave(client);
    } finally {
      // A dead connection may never say that it has ended.
      void client.end().catch(() => {});
    }
  }

  function pauseFor(milliseconds: number): Promise<void> {
    if (isStopping) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  return {
    settle: () =>
      new Promise((resolve) => {
        if (isStopping) return resolve();
        waiting.push(resolve);
        wake();
      }),
    async stop() {
      isStopping = true;
      end();
      wake();
      // A reading can take a minute; the end of the connection ends it.
      if (isReading) void current?.end().catch(() => {});
      await running;
    },
  };
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
