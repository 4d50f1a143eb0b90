import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** A file as the checks see it: its path from the root, with forward slashes, and its text. */
export type Source = { readonly path: string; readonly text: string };

/** Every file below these folders of the repository. */
export function sources(...folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({
        path: relative(root, file).split(sep).join('/'),
        text: readFileSync(file, 'utf8'),
      }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  );
}
