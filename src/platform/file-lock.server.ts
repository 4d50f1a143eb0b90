import { DatabaseSync } from 'node:sqlite';

const SQLITE_BUSY = 5;

/**
 * Takes the lock of which this file is the name, or gives undefined when another process has it;
 * throws on a disk that cannot lock. Node offers no file lock; SQLite's is the kernel's: it is held
 * until this process is gone, also by kill -9, and it is seen by another container on the same
 * volume, where a process number means nothing.
 */
export function tryLock(file: string): (() => void) | undefined {
  const lock = new DatabaseSync(file);
  try {
    // Nothing is ever written, so there is nothing to undo after a kill.
    lock.exec('PRAGMA journal_mode = OFF; BEGIN EXCLUSIVE');
    return () => lock.close();
  } catch (error) {
    lock.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return;
    throw error;
  }
}
