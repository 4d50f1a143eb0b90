import type { Transaction } from '#platform/database/database.server.ts';
import { eq, sql } from 'drizzle-orm';
import { slugsFor } from '#capabilities/organisations/public.server.ts';
import { putTexts } from '#platform/search/search-text.server.ts';
import { wordsIn, type Content } from './entry.ts';
import { entry, entryVersion } from './entry.tables.ts';
import type { EntryRow } from './entry.store.server.ts';
import { searchWords } from './search-words.ts';

/** The collection in which entries are searched. */
export const COLLECTION = 'knowledge';

/** Words that stand in the place of an entry in our own addresses. */
const reserved = new Set([
  ...['new', 'import', 'export', 'feed', 'atom', 'oai', 'ask', 'search', 'sitemap', 'about'],
  ...['cases', 'methods', 'sources', 'sectors', 'organisations', 'questions', 'contact'],
]);

/** Any number, the same in every process: addresses are given out one after the other. */
const SLUG_LOCK = 727_266_738;

/** Who wrote and who approved a version, and when it becomes public. */
export type Publication = {
  readonly content: Content;
  readonly editedBy: string | null;
  readonly approvedBy: string | null;
  readonly at: Date;
  /** Its owner thereby says that it is true now. */
  readonly confirms?: boolean;
};

/** Makes a content the public one of an entry that the transaction has locked: a new version. */
export async function publish(
  tx: Transaction,
  row: Pick<EntryRow, 'id' | 'slug' | 'version' | 'kind' | 'firstPublishedAt'>,
  { content, editedBy, approvedBy, at, confirms = true }: Publication,
): Promise<{ slug: string; version: number }> {
  const version = row.version + 1;
  const slug = row.version === 0 ? await freeSlug(tx, content, row.kind) : row.slug;
  await tx
    .insert(entryVersion)
    .values({ entryId: row.id, number: version, content, editedBy, approvedBy, publishedAt: at });
  await tx
    .update(entry)
    .set({
      ...{ content, version, slug, publishedAt: at },
      ...(confirms ? { confirmedAt: at, askedAt: null, asked: 0 } : {}),
      firstPublishedAt: row.firstPublishedAt ?? at,
      ...{ withdrawnAt: null, withdrawnBy: null, withdrawnReason: '' },
    })
    .where(eq(entry.id, row.id));
  await putTexts(tx, { collection: COLLECTION, id: row.id, texts: searchWords(content) });
  return { slug, version };
}

/** The address of an entry that becomes public for the first time, from its title. */
async function freeSlug(tx: Transaction, content: Content, kind: string): Promise<string> {
  await tx.execute(sql`select pg_advisory_xact_lock(${SLUG_LOCK})`);
  const { title } = wordsIn(content, content.language);
  for (const slug of slugsFor(title, kind, (one) => reserved.has(one))) {
    const [taken] = await tx.select({ id: entry.id }).from(entry).where(eq(entry.slug, slug));
    if (!taken) return slug;
  }
  throw new Error('There is always a next address.');
}
