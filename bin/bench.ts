// `npm run bench scan` runs bench/scan.ts. Without a name it says which there are.
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../bench', import.meta.url));
const names = globSync('*.ts', { cwd: folder }).map((file) => basename(file, '.ts'));
const [name = ''] = process.argv.slice(2);

if (names.includes(name)) {
  await import(join(folder, `${name}.ts`));
} else {
  console.error(`Usage: npm run bench <name>, where <name> is one of: ${names.join(', ')}.`);
  process.exitCode = 1;
}
