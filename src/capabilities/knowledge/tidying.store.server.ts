import { and, eq, notExists, sql } from 'drizzle-orm';
import type { Database } from '#platform/database/database.server.ts';
import { putTexts, removeTexts } from '#platform/search/search-text.server.ts';
import { searchText } from '#platform/search/tables.ts';
import { isPublic } from './entry.public.server.ts';
import { entry } from './entry.tables.ts';
import { COLLECTION } from './publication.store.server.ts';
import { searchWords } from './search-words.ts';

/**
 * Makes what can be found the same as what is public: an organisation that closes or is erased takes
 * its entries along, and one that opens again brings them back. Returns how many were set right.
 */
export async function tidySearchTexts(db: Database): Promise<number> {
  const gone = await db
    .selectDistinct({ id: searchText.id })
    .from(searchText)
    .where(
      and(
        eq(searchText.collection, COLLECTION),
        eq(searchText.removed, false),
        notExists(
          db
            .select()
            .from(entry)
            .where(and(sql`${entry.id}::text = ${searchText.id}`, isPublic)),
        ),
      ),
    );
  for (const { id } of gone) await db.transaction((tx) => removeTexts(tx, COLLECTION, id));
  const hidden = await db
    .select({ id: entry.id, content: entry.content })
    .from(entry)
    .where(
      and(
        isPublic,
        notExists(
          db
            .select()
            .from(searchText)
            .where(
              and(
                eq(searchText.collection, COLLECTION),
                sql`${entry.id}::text = ${searchText.id}`,
                eq(searchText.removed, false),
              ),
            ),
        ),
      ),
    );
  for (const { id, content } of hidden)
    if (content)
      await db.transaction((tx) =>
        putTexts(tx, { collection: COLLECTION, id, texts: searchWords(content) }),
      );
  return gone.length + hidden.length;
}
