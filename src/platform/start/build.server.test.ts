import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sourceMark } from './build.server.ts';

function checkout(): { root: string; write: (file: string, text: string) => void } {
  const root = mkdtempSync(join(tmpdir(), 'samenspel-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'src/routes'), { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(root, file), text);
  write('src/routes/+page.svelte', 'hello');
  write('package-lock.json', '{}');
  return { root, write };
}

test('the same sources have the same mark, wherever they are', () => {
  expect(sourceMark(checkout().root)).toBe(sourceMark(checkout().root));
});

test.each([
  ['a changed page', 'src/routes/+page.svelte'],
  ['a new file', 'src/routes/+layout.svelte'],
  ['other packages', 'package-lock.json'],
  ['another way of building', 'vite.config.ts'],
])('%s asks for a new build', (_, file) => {
  const { root, write } = checkout();
  const before = sourceMark(root);
  write(file, 'other');
  expect(sourceMark(root)).not.toBe(before);
});

test('a changed test does not', () => {
  const { root, write } = checkout();
  const before = sourceMark(root);
  write('src/routes/page.test.ts', 'other');
  expect(sourceMark(root)).toBe(before);
});
