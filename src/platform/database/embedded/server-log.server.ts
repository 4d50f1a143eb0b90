import {
  closeSync,
  copyFileSync,
  fstatSync,
  openSync,
  readSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { join } from 'node:path';

const LARGEST = 2_000_000;
const TAIL = 64_000;

/** The server writes to a file, not to us: it outlives this process. */
export function serverLog(dataDir: string) {
  const file = join(dataDir, 'postgresql.log');
  return {
    /** Keeps at most one earlier file, so that the log never grows over 2 × 2 MB for long. */
    bound(): void {
      const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      if (size <= LARGEST) return;
      copyFileSync(file, `${file}.1`);
      truncateSync(file);
    },
    open: () => openSync(file, 'a', 0o600),
    size: () => statSync(file, { throwIfNoEntry: false })?.size ?? 0,
    /** What was written after `from`. */
    since(from: number): string {
      const log = openSync(file, 'r');
      try {
        const start = Math.max(from, fstatSync(log).size - TAIL);
        const buffer = Buffer.alloc(TAIL);
        return buffer.toString('utf8', 0, readSync(log, buffer, 0, TAIL, start));
      } finally {
        closeSync(log);
      }
    },
  };
}

export type ServerLog = ReturnType<typeof serverLog>;
