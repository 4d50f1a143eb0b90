import { database } from '#platform/database/database.server.ts';
import { conditional } from '#platform/http/conditional.ts';
import type { Visit } from '#platform/http/visit.ts';
import { element, xmlText } from '#platform/http/xml.ts';
import type { Language } from '#platform/language/language.ts';
import { narrowed, type CatalogueEntry } from './catalogue.ts';
import { queryOf, wishOf } from './catalogue-address.ts';
import { listed } from './catalogue.public.server.ts';
import { catalogue } from './catalogue.store.server.ts';
import { catalogueTexts } from './catalogue.messages.ts';
import { addressOf, licenceAddress, urnOf } from './described.ts';

const MOST = 50;
const MAX_AGE = 600;

/** What is new, as a feed (RFC 4287), narrowed by the choices in the address. */
export async function feed(
  request: Request,
  visit: Pick<Visit, 'origin' | 'language'>,
  query: URLSearchParams,
  db = database(),
): Promise<Response> {
  const { entries, stamp } = await catalogue(db);
  const { selection } = wishOf(query);
  const { origin, language } = visit;
  const newest = narrowed(entries, selection)
    .toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
    .slice(0, MOST);
  const lastModified = newest[0]?.publishedAt ?? null;
  const choices = queryOf({ selection });
  const answer = conditional(request, {
    type: 'application/atom+xml; charset=utf-8',
    basis: [stamp, origin, language, choices].join(' '),
    // What was withdrawn changes the feed and leaves no date: only the tag can tell.
    lastModified: null,
    maxAge: MAX_AGE,
    body: () => document(newest, { origin, language, choices, lastModified }),
  });
  answer.headers.set('vary', 'Cookie, Accept-Language');
  return answer;
}

type Around = {
  readonly origin: string;
  readonly language: Language;
  readonly choices: string;
  readonly lastModified: Date | null;
};

function document(
  entries: readonly CatalogueEntry[],
  { origin, language, choices, lastModified }: Around,
): string {
  const t = catalogueTexts[language];
  const self = `${origin}/knowledge/feed.atom${choices}`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    element('id', self),
    element('title', `${t.tab} · Samenspel`),
    element('subtitle', t.description),
    element('updated', (lastModified ?? new Date(0)).toISOString()),
    `<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(`${origin}/knowledge${choices}`)}"/>`,
    '<author><name>Samenspel</name></author>',
    ...entries.map((entry) => item(entry, origin, language)),
    '</feed>',
    '',
  ].join('\n');
}

function item(entry: CatalogueEntry, origin: string, wish: Language): string {
  const { title, problem, language } = listed(entry, wish);
  const { facts, slug, kind } = entry;
  const licence = licenceAddress(facts.licence);
  const terms = [kind, ...facts.sectors, ...facts.parts];
  return [
    `<entry xml:lang="${language}">`,
    element('id', urnOf(entry)),
    element('title', title),
    element('updated', entry.publishedAt.toISOString()),
    element('published', entry.firstPublishedAt.toISOString()),
    ...facts.organisations.map((name) => `<author>${element('name', name)}</author>`),
    `<link rel="alternate" type="text/html" href="${xmlText(addressOf({ origin, slug }))}"/>`,
    licence ? `<link rel="license" href="${licence}"/>` : '',
    ...terms.map((term) => `<category term="${xmlText(term)}"/>`),
    element('summary', problem),
    '</entry>',
  ]
    .filter(Boolean)
    .join('\n');
}
