import { expect, test } from 'vitest';
import { startFailure } from './start-failure.ts';

const at = '2026-11-22 17:03:36.053 UTC [7569]';

test.each([
  ['FATAL:  could not create shared memory segment: No space left on device', 'shared memory'],
  ['FATAL:  could not create semaphores: No space left on device', 'semaphores'],
  ['FATAL:  could not map anonymous shared memory: Cannot allocate memory', 'shared memory'],
  ['PANIC:  could not write to file "pg_wal/xlogtemp.1": No space left on device', 'is full'],
  ['FATAL:  could not open file "postmaster.pid": Read-only file system', 'only be read'],
  ['FATAL:  data directory "/data/database/cluster" has wrong ownership', 'not accessible'],
])('%s is told as one sentence', (line, sentence) => {
  const failure = startFailure(`${at} ${line}\n`, '/data');
  expect(failure.sentence).toContain(sentence);
  expect(failure.isPassing).toBe(false);
});

test('an earlier server that is still ending is waited for', () => {
  const line = 'FATAL:  pre-existing shared memory block (key 2146459, ID 13) is still in use';
  expect(startFailure(`${at} ${line}`, '/data').isPassing).toBe(true);
});

test('an unknown failure is repeated in the words of PostgreSQL', () => {
  const log = `${at} LOG:  starting\n${at} FATAL:  the moon is in the way\n`;
  expect(startFailure(log, '/data').sentence).toBe(
    'PostgreSQL did not start ("the moon is in the way"): see postgresql.log in /data.',
  );
  expect(startFailure('', '/data').sentence).toContain('it gave no reason');
});
