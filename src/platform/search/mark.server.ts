import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { endianness } from 'node:os';
import type { Lexicon } from './lexicon.ts';

const here = new URL('.', import.meta.url);

/**
 * Says with which programs and words an index was made: one that was made with others holds other
 * stems, and must not be believed.
 */
export function indexMark(lexicon: Lexicon): string {
  const hash = createHash('sha256');
  const programs = readdirSync(here).filter(
    (name) => /\.ts$/.test(name) && !/\.test\.ts$/.test(name),
  );
  for (const name of programs.sort()) hash.update(name).update(readFileSync(new URL(name, here)));
  // The stemmers are a package.
  hash.update(readFileSync(new URL('../../../package-lock.json', here)));
  hash.update(JSON.stringify([lexicon, process.versions.unicode, endianness()]));
  return hash.digest('hex');
}
