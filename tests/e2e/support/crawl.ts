import type { BrowserContext } from 'playwright-core';
import { inject } from 'vitest';
import { type Route, routeOf } from './routes.ts';

/** An address that somebody came across, and how the site answered. */
export type Found = { readonly path: string; readonly from: string; readonly status: number };

/** Lists can be long, and one page of a sort shows how all of them are. */
const PER_ROUTE = 3;

/** Which paths are followed, how many of each sort, and what is done with what they answer. */
type Looking = {
  readonly within?: RegExp;
  readonly most?: number;
  readonly read?: (path: string, body: string) => void;
};

/**
 * Follows every link from some pages on, with the cookies of a visitor, and tells how the site
 * answered. Of each sort of page only a few are opened.
 */
export async function crawl(
  context: BrowserContext,
  starts: readonly string[],
  all: readonly Route[],
  { within = /^/, most = PER_ROUTE, read }: Looking = {},
): Promise<Found[]> {
  const found: Found[] = [];
  const opened = new Map<string, number>();
  const known = new Set<string>(starts);
  const queue = starts.map((path) => ({ path, from: 'the beginning' }));
  for (let next = queue.shift(); next; next = queue.shift()) {
    const sort = routeOf(next.path.replace(/[?#].*/, ''), all)?.id ?? next.path;
    const times = opened.get(sort) ?? 0;
    if (times >= most) continue;
    opened.set(sort, times + 1);

    const answer = await context.request.get(next.path, { maxRedirects: 5 });
    const arrived = new URL(answer.url());
    const isHere = arrived.pathname === next.path.replace(/[?#].*/, '');
    if (isHere) found.push({ ...next, status: answer.status() });
    read?.(next.path, await answer.text());
    if (!answer.headers()['content-type']?.startsWith('text/html')) continue;
    // A page that sends its visitor on is seen where they arrive.
    for (const link of [arrived.href, ...linksIn(await answer.text())]) {
      const { origin, pathname, search } = new URL(link, arrived);
      const path = pathname + search;
      if (origin !== new URL(inject('siteUrl')).origin || known.has(path)) continue;
      if (/[?&]lang=/.test(search) || !within.test(pathname)) continue;
      known.add(path);
      queue.push({ path, from: arrived.pathname });
    }
  }
  return found;
}

/** Links, and addresses of ours that are written out, such as in a mail in the outbox. */
function linksIn(html: string): string[] {
  const links = [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, href = '']) => href);
  const written = html.match(/(?<=[\s>])https?:\/\/[^\s<"]+/g) ?? [];
  return [...links, ...written]
    .map((href) => href.replaceAll('&amp;', '&'))
    .filter((href) => !/^(mailto|tel):/.test(href));
}
