import { and, eq, notInArray, sql } from 'drizzle-orm';
import type { Database } from '../database/database.server.ts';
import type { SearchText } from './search.ts';
import { searchText } from './tables.ts';

type Writer = Pick<Database, 'execute' | 'insert' | 'update'>;

/** The channel on which every process hears, after the commit, that texts of a collection changed. */
export const CHANNEL = 'search_text';

/** Makes a thing findable by exactly these texts (one per language) once the transaction commits. */
export async function putTexts(
  tx: Writer,
  { collection, id, texts }: { collection: string; id: string; texts: readonly Words[] },
): Promise<void> {
  for (const { language, title, text } of texts) {
    const words = { title, text, removed: false, writtenBy: sql`pg_current_xact_id()` };
    await tx
      .insert(searchText)
      .values({ collection, id, language, ...words })
      .onConflictDoUpdate({
        target: [searchText.collection, searchText.id, searchText.language],
        set: words,
      });
  }
  const kept = texts.map(({ language }) => language);
  await tx
    .update(searchText)
    .set({ title: '', text: '', removed: true, writtenBy: sql`pg_current_xact_id()` })
    .where(
      and(
        eq(searchText.collection, collection),
        eq(searchText.id, id),
        eq(searchText.removed, false),
        kept.length > 0 ? notInArray(searchText.language, kept) : undefined,
      ),
    );
  await tx.execute(sql`select pg_notify(${CHANNEL}, ${collection})`);
}

/** Makes a thing unfindable once the transaction commits. */
export function removeTexts(tx: Writer, collection: string, id: string): Promise<void> {
  return putTexts(tx, { collection, id, texts: [] });
}

type Words = Pick<SearchText, 'language' | 'title' | 'text'>;
