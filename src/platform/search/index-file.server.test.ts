import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readSnapshot, type Snapshot, writeSnapshot } from './index-file.server.ts';

const snapshot: Snapshot = {
  mark: 'these programs',
  identity: 'this database',
  watermark: 2n ** 60n,
  parts: {
    words: [new Uint8Array([1, 2, 3]), new Uint8Array(0), new Uint8Array(5_000).fill(7)],
    vectors: [],
  },
};
const wanted = { mark: 'these programs', identity: 'this database', next: 2n ** 60n };

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samenspel-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

it('gives back what was written, and nothing else lies in the folder', async () => {
  const folder = newFolder();
  expect(readSnapshot(folder, 'search-index', wanted)).toBe(undefined);
  await writeSnapshot(folder, 'search-index', snapshot);
  await writeSnapshot(folder, 'search-index', snapshot);
  expect(plain(readSnapshot(folder, 'search-index', wanted))).toEqual(plain(snapshot));
  expect(readdirSync(folder)).toEqual(['search-index']);
});

it('does not believe a file in which one bit is different', async () => {
  const folder = newFolder();
  await writeSnapshot(folder, 'search-index', snapshot);
  const file = join(folder, 'search-index');
  const bytes = readFileSync(file);
  for (let place = 0; place < bytes.length; place += place < 400 ? 1 : 97) {
    const damaged = Buffer.from(bytes);
    damaged.writeUInt8(damaged.readUInt8(place) ^ 16, place);
    writeFileSync(file, damaged);
    expect(readSnapshot(folder, 'search-index', wanted), `byte ${place}`).toEqual(
      expect.any(String),
    );
  }
});

it('does not believe a file that is cut off, or has something behind it', async () => {
  const folder = newFolder();
  await writeSnapshot(folder, 'search-index', snapshot);
  const file = join(folder, 'search-index');
  const { length } = readFileSync(file);
  writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from('x')]));
  expect(readSnapshot(folder, 'search-index', wanted)).toContain('damaged');
  for (let bytes = length - 1; bytes >= 0; bytes -= 1 + Math.floor(bytes / 20)) {
    truncateSync(file, bytes);
    expect(readSnapshot(folder, 'search-index', wanted), `${bytes} bytes`).toEqual(
      expect.any(String),
    );
  }
});

it.each([
  ['other programs', { mark: 'other programs' }, 'another version'],
  ['another database', { identity: 'another database' }, 'another database'],
  ['an earlier moment of the database', { next: 2n ** 60n - 1n }, 'earlier moment'],
])('does not believe an index of %s', async (_, difference, why) => {
  const folder = newFolder();
  await writeSnapshot(folder, 'search-index', snapshot);
  expect(readSnapshot(folder, 'search-index', { ...wanted, ...difference })).toContain(why);
});

it('removes what a process left that was killed while writing', async () => {
  const folder = newFolder();
  for (const name of ['search-index.1-1', 'search-index.2-2'])
    writeFileSync(join(folder, name), '');
  utimesSync(join(folder, 'search-index.1-1'), 0, 0);
  await writeSnapshot(folder, 'search-index', snapshot);
  expect(readdirSync(folder).sort()).toEqual(['search-index', 'search-index.2-2']);
});

function plain(read: Snapshot | string | undefined) {
  if (typeof read !== 'object') return read;
  const parts = Object.entries(read.parts).map(([name, chunks]) => [
    name,
    chunks.map((c) => [...c]),
  ]);
  return { ...read, parts };
}
