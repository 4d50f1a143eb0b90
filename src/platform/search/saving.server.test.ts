import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';
import { urlOf } from '#tests/support/search.ts';
import { createEngine } from './engine.ts';
import { saver } from './saving.server.ts';

const database = testDatabase();
let client: pg.Client;
beforeAll(async () => {
  client = new pg.Client({ connectionString: await urlOf(database()) });
  await client.connect();
});
afterAll(() => client.end());

const lexicon = { entries: [] };
const reading = { identity: 'here', watermark: 9n, next: 12n };
const question = { text: 'tuba', collection: 'test', language: 'nl', limit: 9 } as const;

function place(pace?: { changes: number; soonest: number }) {
  const folder = mkdtempSync(join(tmpdir(), 'samenspel-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => said.mockRestore());
  const make = (mark = 'these') => saver({ folder, lexicon, mark, pace });
  return { folder, file: join(folder, 'search-index'), make, said };
}

function kept() {
  const engine = createEngine(lexicon);
  engine.put({ collection: 'test', id: 'tuba', language: 'nl', title: 'Tuba', text: '' });
  return { engine, identity: 'here', watermark: 9n, changes: 1 };
}

it('gives the index back with what is in it, and where to read on', async () => {
  const { make, said } = place();
  await make().saveAtLast(kept(), client);
  const restored = make().restore(reading);
  expect(restored).toMatchObject({ identity: 'here', watermark: 9n });
  expect(restored?.engine.search(question).found).toMatchObject([{ id: 'tuba' }]);
  expect(said).not.toHaveBeenCalled();
});

it('says nothing when there is no index yet', () => {
  const { make, said } = place();
  expect(make().restore(reading)).toBe(undefined);
  expect(said).not.toHaveBeenCalled();
});

it('says once why an index is not used', async () => {
  const { make, said, file } = place();
  await make().saveAtLast(kept(), client);
  expect(make('others').restore(reading)).toBe(undefined);
  expect(said).toHaveBeenLastCalledWith(expect.stringContaining('another version'));
  writeFileSync(file, readFileSync(file).subarray(0, -10));
  expect(make().restore(reading)).toBe(undefined);
  expect(said).toHaveBeenLastCalledWith(expect.stringContaining('damaged'));
  expect(said).toHaveBeenCalledTimes(2);
});

it('writes after the first building, and then only what is worth it', async () => {
  const { make, folder } = place({ changes: 3, soonest: 0 });
  const saving = make();
  await saving.saveSometimes({ ...kept(), watermark: 0n }, client);
  expect(readdirSync(folder)).toEqual([]);
  const index = kept();
  await saving.saveSometimes(index, client);
  expect(readdirSync(folder)).toEqual(['search-index']);
  expect(index.changes).toBe(0);
  index.changes = 2;
  await saving.saveSometimes(index, client);
  expect(index.changes).toBe(2);
  index.changes = 3;
  await saving.saveSometimes(index, client);
  expect(index.changes).toBe(0);
});

it('goes on when the disk refuses', async () => {
  const { folder, make, said } = place();
  writeFileSync(join(folder, 'file'), '');
  const saving = saver({ folder: join(folder, 'file'), lexicon, mark: 'these' });
  await saving.saveAtLast(kept(), client);
  expect(said).toHaveBeenCalledWith(
    expect.stringContaining('could not be kept'),
    expect.anything(),
  );
  expect(make().restore(reading)).toBe(undefined);
});
