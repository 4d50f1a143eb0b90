import { database } from '#platform/database/database.server.ts';
import { conditional } from '#platform/http/conditional.ts';
import type { Visit } from '#platform/http/visit.ts';
import { xmlText } from '#platform/http/xml.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { catalogue } from './catalogue.store.server.ts';
import { addressOf } from './described.ts';

/** More than this a sitemap may not hold (sitemaps.org); the newest go first. */
const MOST = 50_000;
const MAX_AGE = 3600;
const languages = ['nl', 'en'] as const;

/** Every public page that is worth finding, with its language versions; `more` are paths of others. */
export async function sitemap(
  request: Request,
  { origin }: Pick<Visit, 'origin'>,
  more: readonly string[] = [],
  db = database(),
): Promise<Response> {
  const { entries, stamp } = await catalogue(db);
  return conditional(request, {
    type: 'application/xml; charset=utf-8',
    basis: [stamp, origin, ...more].join(' '),
    lastModified: null,
    maxAge: MAX_AGE,
    body: () =>
      [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
        place(`${origin}/`, languages),
        place(`${origin}/knowledge`, languages, entries[0]?.publishedAt),
        ...more.map((path) => place(`${origin}${path}`, languages)),
        ...entries.slice(0, MOST - 2 - more.length).map((entry) => placeOf(entry, origin)),
        '</urlset>',
        '',
      ].join('\n'),
  });
}

function placeOf({ slug, words, publishedAt }: CatalogueEntry, origin: string): string {
  const told = languages.filter((language) => words[language]);
  return place(addressOf({ origin, slug }), told, publishedAt);
}

function place(address: string, told: readonly string[], changed?: Date): string {
  const others = told.map(
    (language) =>
      `<xhtml:link rel="alternate" hreflang="${language}" href="${xmlText(`${address}?lang=${language}`)}"/>`,
  );
  const lastmod = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : '';
  return `<url><loc>${xmlText(address)}</loc>${lastmod}${others.join('')}</url>`;
}
