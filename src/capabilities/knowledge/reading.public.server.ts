import { error, redirect } from '@sveltejs/kit';
import { database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { formatDate } from '#platform/language/format.ts';
import type { Listed } from './catalogue.public.server.ts';
import type { Described } from './described.ts';
import { readIn } from './entry.ts';
import { readingTexts } from './reading.messages.ts';
import { atAddress, publicVersions, type PublicEntry } from './reading.store.server.ts';
import { relatedTo } from './related.public.server.ts';
import { historyOf, type VersionLine } from './versions.ts';

/** What the public page of an entry is drawn from. */
export type ReadingView = Described & {
  readonly confirmedAt: Date | null;
  readonly canBeAsked: boolean;
  readonly history: readonly VersionLine[];
  readonly related: readonly Listed[];
  readonly otherSector: Listed | null;
};

/** The public entry at an address; else a page that says what happened to it. */
export async function publicEntry(
  visit: Pick<Visit, 'language'>,
  slug: string,
  db = database(),
): Promise<{ entry: PublicEntry; owner: string }> {
  const found = await atAddress(db, slug);
  if (found.is === 'public') return found;
  if (found.is === 'merged') redirect(301, `/knowledge/${found.into}`);
  if (found.is === 'nothing') notFound();
  const date = formatDate(found.at, visit.language);
  error(410, readingTexts[visit.language].withdrawn(found.title, date));
}

/** The page on which an entry is read. */
export async function readingPage(
  visit: Visit,
  slug: string,
  db = database(),
): Promise<ReadingView> {
  const { entry, owner } = await publicEntry(visit, slug, db);
  const [versions, related] = await Promise.all([
    publicVersions(db, entry.id),
    relatedTo(db, entry, visit.language),
  ]);
  const { id, kind, content, version, firstPublishedAt, publishedAt, confirmedAt } = entry;
  return {
    ...{ id, slug, kind, content, owner, version, firstPublishedAt, publishedAt, confirmedAt },
    origin: visit.origin,
    language: readIn(content, visit.language),
    canBeAsked: entry.contactId !== null,
    history: historyOf(versions),
    ...related,
  };
}
