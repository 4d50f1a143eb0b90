import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { dataFolder, isTraversableFor } from './data-folder.server.ts';

const open = { configured: undefined, checkout: '/srv/samenspel', isTraversable: () => true };
const closed = { ...open, checkout: '/root/samenspel', isTraversable: () => false };

test('the data lives in the checkout', () => {
  expect(dataFolder({ ...open, isRoot: false })).toBe('/srv/samenspel/.data');
  expect(dataFolder({ ...open, isRoot: true })).toBe('/srv/samenspel/.data');
});

test('a normal user keeps the data in the checkout, also below a closed folder', () => {
  expect(dataFolder({ ...closed, isRoot: false })).toBe('/root/samenspel/.data');
});

test('as root below a closed folder the data moves to where PostgreSQL can reach it', () => {
  expect(dataFolder({ ...closed, isRoot: true })).toMatch(
    /^\/var\/lib\/samenspel\/samenspel-[0-9a-f]{8}$/,
  );
});

test('two checkouts with the same name do not share their data', () => {
  const one = dataFolder({ ...closed, isRoot: true });
  const other = dataFolder({ ...closed, isRoot: true, checkout: '/root/other/samenspel' });
  expect(one).not.toBe(other);
});

test('DATA_DIR wins, and a relative one starts at the checkout', () => {
  expect(dataFolder({ ...closed, isRoot: true, configured: '/data' })).toBe('/data');
  expect(dataFolder({ ...open, isRoot: false, configured: 'kept' })).toBe('/srv/samenspel/kept');
});

test('a closed parent folder makes a folder unreachable for others, not for its owner', () => {
  const parent = mkdtempSync(join(tmpdir(), 'samenspel-'));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  const folder = join(parent, 'inside');
  mkdirSync(folder);
  chmodSync(parent, 0o700);
  const owner = process.getuid?.() ?? 0;
  expect(isTraversableFor(owner + 1, folder)).toBe(false);
  expect(isTraversableFor(owner, folder)).toBe(true);
  chmodSync(parent, 0o711);
  expect(isTraversableFor(owner + 1, folder)).toBe(true);
});
