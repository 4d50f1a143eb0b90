import type { Reading } from '#platform/database/database.server.ts';
import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { type Content, wordsIn } from './entry.ts';
import { isPublic } from './entry.public.server.ts';
import { entry, entryVersion } from './entry.tables.ts';

/** What is told of an entry that is not public any more. */
export type Gone = { readonly title: string; readonly at: Date };

/** The entry that was public at an address and was withdrawn; undefined when there never was one. */
export async function withdrawnAt(db: Reading, slug: string): Promise<Gone | undefined> {
  const [row] = await db
    .select({ content: entry.content, at: entry.withdrawnAt })
    .from(entry)
    .where(and(eq(entry.slug, slug), isNotNull(entry.withdrawnAt), isNotNull(entry.content)));
  if (!row?.content || !row.at) return undefined;
  return { title: wordsIn(row.content, row.content.language).title, at: row.at };
}

/** Everything that was public of an entry that is public now, oldest first. */
export async function publicVersions(
  db: Reading,
  entryId: string,
): Promise<{ number: number; content: Content; publishedAt: Date }[]> {
  return db
    .select({
      number: entryVersion.number,
      content: entryVersion.content,
      publishedAt: entryVersion.publishedAt,
    })
    .from(entryVersion)
    .innerJoin(entry, eq(entry.id, entryVersion.entryId))
    .where(and(eq(entryVersion.entryId, entryId), isPublic))
    .orderBy(asc(entryVersion.number));
}
