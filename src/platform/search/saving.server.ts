import type pg from 'pg';
import type { Pace } from './asking.ts';
import { type Engine, restoreEngine } from './engine.ts';
import type { Kept } from './keeping.server.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.server.ts';
import { readSnapshot, writeSnapshot } from './index-file.server.ts';

const FILE = 'search-index';
/** With fewer changes, reading them again is quicker than writing everything. */
const USUAL: Pace = { changes: 1_000, soonest: 60_000 };
/** Also after one change it is written once in so many milliseconds. */
const LATEST = 60 * 60_000;

type Place = {
  readonly folder: string;
  readonly lexicon: Lexicon;
  readonly mark: string;
  readonly pace?: Pace | undefined;
};

/** Keeps an index in a folder, and gives it back to the same database after a restart. */
export function saver({ folder, lexicon, mark, pace = USUAL }: Place) {
  let savedAt: number | undefined;

  async function save(kept: Kept, client: pg.Client): Promise<void> {
    const { engine, identity, watermark, changes } = kept;
    savedAt = Date.now();
    try {
      await outliveACrash(client);
      await writeSnapshot(folder, FILE, {
        mark,
        identity,
        watermark,
        parts: { words: engine.save() },
      });
      kept.changes -= changes;
    } catch (error) {
      // Search works without: the next start only takes longer.
      console.error('search: the index could not be kept in the data folder:', error);
    }
  }

  return {
    /** Writes when there is something to write and it is worth it. Nothing may change meanwhile. */
    async saveSometimes(kept: Kept | undefined, client: pg.Client): Promise<void> {
      if (!kept || kept.watermark === 0n || kept.changes === 0) return;
      const since = savedAt === undefined ? LATEST : Date.now() - savedAt;
      if (since < pace.soonest || (since < LATEST && kept.changes < pace.changes)) return;
      await save(kept, client);
    },
    async saveAtLast(kept: Kept | undefined, client: pg.Client): Promise<void> {
      if (kept && kept.watermark > 0n && kept.changes > 0) await save(kept, client);
    },
    /** The index of this database as it was saved, unless it is not to be believed. */
    restore({ identity, next }: Reading): Omit<Kept, 'changes'> | undefined {
      const read = readSnapshot(folder, FILE, { mark, identity, next });
      const restored =
        typeof read === 'object' ? engineFrom(read.parts.words ?? [], lexicon) : read;
      if (typeof restored === 'string') {
        console.error(`search: the index of last time is not used, because ${restored}.`);
      }
      if (typeof read !== 'object' || typeof restored !== 'object') return undefined;
      savedAt = Date.now();
      return { engine: restored, identity, watermark: read.watermark };
    },
  };
}

function engineFrom(chunks: readonly Uint8Array[], lexicon: Lexicon): Engine | string {
  try {
    return restoreEngine(chunks, lexicon);
  } catch (error) {
    return `it is damaged (${error instanceof Error ? error.message : String(error)})`;
  }
}

/**
 * A database that is killed may give out again the numbers of transactions of which nothing had
 * reached its disk, and what is written under those would then lie before our watermark. With a
 * transaction on the disk that is newer than all we know of, it goes on after that one.
 */
async function outliveACrash(client: pg.Client): Promise<void> {
  await client.query(
    "set synchronous_commit to on; select pg_logical_emit_message(true, 'samenspel search', '')",
  );
}
