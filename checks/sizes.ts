import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './sources.ts';

/** A page with script may ask a phone on a bad network for this much, compressed. */
const BUDGET = 70_000;

/** What the browser is told to load for one page. */
export type RouteSize = {
  readonly route: string;
  readonly bytes: number;
  readonly hasScript: boolean;
};

type Node = { readonly files: readonly string[]; readonly csr: boolean | undefined };

/** The bytes of script, compressed, of every page in the last build. */
export function routeSizes(output = join(root, '.svelte-kit/output')): RouteSize[] {
  const manifest = read(join(output, 'server/manifest.js'));
  const client = list(/client:\s*\{.*?imports:\s*(\[.*?\])/.exec(manifest)?.[1]);
  const nodes = globSync('server/nodes/*.js', { cwd: output }).map((file) => {
    const index = Number(/(\d+)\.js$/.exec(file)?.[1]);
    return [index, nodeIn(read(join(output, file)))] as const;
  });
  const node = new Map(nodes);
  const routes = manifest.matchAll(
    /id: "(?<id>[^"]+)"[\s\S]*?page: (?:null|\{ layouts: \[(?<layouts>[^\]]*)\].*?leaf: (?<leaf>\d+))/g,
  );
  return [...routes].flatMap(({ groups }) => {
    if (groups?.leaf === undefined) return [];
    const indexes = [...list(`[${groups.layouts}]`).map(Number), Number(groups.leaf)];
    const drawn = indexes.flatMap((index) => node.get(index) ?? []);
    const hasScript = drawn.map(({ csr }) => csr).findLast((csr) => csr !== undefined) ?? true;
    // The router loads the error page (node 1) beside every page, so it counts.
    const files = new Set([
      ...client,
      ...(node.get(1)?.files ?? []),
      ...drawn.flatMap((n) => n.files),
    ]);
    const bytes = hasScript ? compressed(join(output, 'client'), [...files]) : 0;
    return [{ route: groups.id ?? '', bytes, hasScript }];
  });
}

/** Pages that ask too much. */
export function sizes(routes: readonly RouteSize[] = routeSizes()): string[] {
  if (routes.length === 0) return ['no routes were found in the build'];
  return routes
    .filter(({ bytes }) => bytes > BUDGET)
    .map(
      ({ route, bytes }) =>
        `${route}: ${kilobytes(bytes)} of script; the budget is ${kilobytes(BUDGET)}`,
    );
}

/** The sizes as a table for the terminal; reading pages are one line, because theirs is always 0. */
export function sizeTable(routes: readonly RouteSize[] = routeSizes()): string {
  const withScript = routes.filter(({ hasScript }) => hasScript);
  const lines = withScript
    .toSorted((a, b) => b.bytes - a.bytes)
    .map(({ route, bytes }) => `${kilobytes(bytes).padStart(9)}  ${route}`);
  const reading = routes.length - withScript.length;
  return [
    'Script per page, compressed:',
    ...lines,
    `${kilobytes(0).padStart(9)}  the ${reading} other pages`,
  ].join('\n');
}

function nodeIn(code: string): Node {
  const universal = /universal_id = "(.+?)"/.exec(code)?.[1];
  const page = universal === undefined ? '' : read(join(root, universal));
  const csr = /^export const csr = (true|false)/m.exec(page)?.[1];
  const files = list(/export const imports = (\[.*?\])/.exec(code)?.[1]);
  return { files, csr: csr === undefined ? undefined : csr === 'true' };
}

function compressed(folder: string, files: readonly string[]): number {
  return files
    .filter((file) => file.endsWith('.js') && existsSync(join(folder, file)))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
}

function list(json: string | undefined): string[] {
  return (json ?? '')
    .replace(/[[\]"]/g, '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

function read(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
