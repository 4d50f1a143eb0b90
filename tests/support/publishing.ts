import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach } from 'vitest';
import type { Content } from '#capabilities/knowledge/entry.ts';
import { entryOf, type Entry } from '#capabilities/knowledge/entry.store.server.ts';
import { entry } from '#capabilities/knowledge/entry.tables.ts';
import { judge } from '#capabilities/knowledge/review.store.server.ts';
import type { Database } from '#platform/database/database.server.ts';
import { mail } from '#platform/mail/tables.ts';
import { searchText } from '#platform/search/tables.ts';
import { institute, wholeCase, writtenEntry } from './entries.ts';
import { theatre, type Theatre } from './theatres.ts';

export const origin = 'https://samenspel.example';
export const now = new Date('2026-11-22T10:00:00Z');

/** A theatre that publishes cases and an institute that approves them, without entries before each test. */
export function publishing(database: () => Database) {
  let parties: { house: Theatre; desk: Awaited<ReturnType<typeof institute>> } | undefined;
  beforeAll(async () => {
    const house = await theatre(database(), 'publishing');
    parties = { house, desk: await institute(database()) };
  });
  beforeEach(async () => {
    await database().delete(entry);
    await database().delete(mail);
  });
  const both = () => {
    if (!parties) throw new Error('They are there only while a test runs.');
    return parties;
  };
  return {
    get house() {
      return both().house;
    },
    get desk() {
      return both().desk;
    },
    /** A case that is public since `now`. */
    async published(content: Content = wholeCase, by = both().house): Promise<{ id: string }> {
      const made = await writtenEntry(database(), by.asMember, { content, submitted: true });
      const verdict = { verdict: 'approved', revision: 1, note: '', origin } as const;
      await judge(database(), both().desk.asBroker, made, verdict, now);
      await database().delete(mail);
      return made;
    },
    ours: (id: string) => ({ organisation: both().house.slug, entry: id }),
    theirs: (id: string) => ({ organisation: both().desk.slug, entry: id }),
    async found(id: string): Promise<Entry> {
      const one = await entryOf(database(), both().house.asMember, id);
      if (!one) throw new Error('The entry is gone.');
      return one;
    },
    async findable(id: string): Promise<boolean> {
      const texts = await database().select().from(searchText).where(eq(searchText.id, id));
      return texts.some(({ removed }) => !removed);
    },
    mails: () => database().select().from(mail),
  };
}
