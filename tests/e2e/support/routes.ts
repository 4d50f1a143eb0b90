import { globSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../checks/sources.ts';

/** A page of the site: its address as the folders of src/routes say it, and as a pattern. */
export type Route = { readonly id: string; readonly pattern: RegExp };

/** Every page of the site, most particular first, so that `/scans/new` is not taken for a scan. */
export function routes(): Route[] {
  return globSync('**/+page.svelte', { cwd: join(root, 'src/routes') })
    .map((file) => `/${file.split(/[\\/]/).slice(0, -1).join('/')}`)
    .map((id) => ({ id, pattern: patternOf(id) }))
    .sort((a, b) => openness(a.id) - openness(b.id) || (a.id < b.id ? -1 : 1));
}

/** The page that an address leads to. */
export function routeOf(path: string, all: readonly Route[]): Route | undefined {
  return all.find(({ pattern }) => pattern.test(path));
}

function patternOf(id: string): RegExp {
  const folders = id.split('/').filter((folder) => folder !== '' && !/^\(.*\)$/.test(folder));
  const parts = folders.map((folder) => {
    if (/^\[\[.*\]\]$/.test(folder)) return '(?:/[^/]+)?';
    if (/^\[\.\.\..*\]$/.test(folder)) return '(?:/.*)?';
    return `/${folder.replace(/\[[^\]]+\]/g, '[^/]+')}`;
  });
  return new RegExp(`^${parts.join('') || '/'}/?$`);
}

function openness(id: string): number {
  return id.split('[').length - 1;
}
