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

  async function save(kept: Kept): Promise<void> {
    const { engine, identity, watermark, changes } = kept;
    savedAt = Date.now();
    try {
      await writeSnapshot(folder, FILE, {
        mark,
        identity,
        watermark,
        parts: { words: engine.save() },
      });
      kept.changes -= changes;
    } catch (error) {
      // Search works without: the next start only takes longer.
      console.error('search: the index could not be written to the data folder:', error);
    }
  }

  return {
    /** Writes when there is something to write and it is worth it. Nothing may change meanwhile. */
    async saveSometimes(kept: Kept | undefined): Promise<void> {
      if (!kept || kept.watermark === 0n || kept.changes === 0) return;
      const since = savedAt === undefined ? LATEST : Date.now() - savedAt;
      if (since < pace.soonest || (since < LATEST && kept.changes < pace.changes)) return;
      await save(kept);
    },
    async saveAtLast(kept: Kept | undefined): Promise<void> {
      if (kept && kept.watermark > 0n && kept.changes > 0) await save(kept);
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
