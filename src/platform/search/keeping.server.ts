import { setImmediate as otherWork } from 'node:timers/promises';
import type pg from 'pg';
import type { Engine } from './engine.ts';
import { type Change, type Reading, readTexts } from './reading.server.ts';

/** Texts that are taken in before questions get their turn again. */
const STRETCH = 50;
/**
 * Transactions that are read again on a new connection: when the database was killed, it may have
 * given out the numbers of its last ones again (see `outliveACrash`).
 */
const AGAIN = 1_000n;

/** An index that is kept equal to the texts of one database. */
export type Kept = {
  readonly engine: Engine;
  readonly identity: string;
  /** From which transaction on is read; 0n when not everything was read yet. */
  watermark: bigint;
  /** Texts that changed since it was begun, or was written to disk. */
  changes: number;
};

type Making = {
  /** An empty index. */
  readonly begin: () => Engine;
  /** The index of this database from disk, when there is a good one. */
  readonly restore: (reading: Reading) => Omit<Kept, 'changes'> | undefined;
  /** How much is in the index, 0–1. */
  readonly progress: (progress: number) => void;
  /** A text was taken in. */
  readonly taken?: (change: Change) => void;
};

/** Keeps an index: `read` brings it up to date with a database. */
export function keeper({ begin, restore, progress, taken }: Making) {
  let kept: Kept | undefined;
  /** The transaction that wrote a text as we have it, of the texts that will be read again. */
  const recent = new Map<string, string>();

  /** The index that a reading goes into: ours, the one on disk, or a new one. */
  function indexFor(reading: Reading, isNew: boolean): Kept {
    const ours = kept?.identity === reading.identity && kept.watermark > 0n ? kept : undefined;
    if (isNew || !ours) recent.clear();
    if (ours) return ours;
    progress(0);
    const restored = kept ? undefined : restore(reading);
    return {
      changes: 0,
      ...(restored ?? { engine: begin(), identity: reading.identity, watermark: 0n }),
    };
  }

  async function read(client: pg.Client, isNew: boolean): Promise<void> {
    let [done, all, readAgain] = [0, 1, 0n];
    const { watermark } = await readTexts(client, {
      from: (reading) => {
        const before = kept;
        kept = indexFor(reading, isNew);
        readAgain = reading.watermark;
        if (kept.watermark === 0n) return 0n;
        const back = kept.watermark - (isNew && kept === before ? AGAIN : 0n);
        return back > 1n ? back : 1n;
      },
      total: (count) => (all = Math.max(count, 1)),
      take: async (changes) => {
        if (!kept) return;
        for (const [number, change] of changes.entries()) {
          if (number % STRETCH === 0) await otherWork();
          take(kept, change, BigInt(change.writtenBy) >= readAgain);
        }
        done += changes.length;
        if (kept.watermark === 0n) progress(Math.min(done / all, 0.99));
      },
    });
    if (kept) kept.watermark = watermark;
    for (const [key, writtenBy] of recent) if (BigInt(writtenBy) < watermark) recent.delete(key);
    progress(1);
  }

  function take(index: Kept, change: Change, willBeReadAgain: boolean): void {
    const { removed, writtenBy, ...text } = change;
    const { collection, id, language } = text;
    const key = JSON.stringify([collection, id, language]);
    if (recent.get(key) === writtenBy) return;
    if (willBeReadAgain) recent.set(key, writtenBy);
    if (removed) index.engine.remove(collection, id, language);
    else index.engine.put(text);
    index.changes += 1;
    taken?.(change);
  }

  return { read, kept: () => kept };
}
