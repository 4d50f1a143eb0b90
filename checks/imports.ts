import { posix } from 'node:path';
import type { Source } from './sources.ts';

const importing =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
const comment = /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/.*/gm;

/**
 * What a file imports, types included: files of ours as paths from the root, packages by name.
 * Every import here has its extension, so no file system is needed to follow one.
 */
export function importsOf({ path, text }: Source): string[] {
  const code = text.replace(comment, '');
  return [...code.matchAll(importing)]
    .map((found) => found[1] ?? found[2] ?? '')
    .map((target) => {
      if (target.startsWith('.')) return posix.join(posix.dirname(path), target);
      if (target.startsWith('#tests/')) return target.slice(1);
      if (target.startsWith('#')) return `src/${target.slice(1)}`;
      return target;
    })
    .map((target) => target.replace(/\?.*$/, ''));
}
