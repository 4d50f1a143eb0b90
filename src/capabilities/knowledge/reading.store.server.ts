import { and, asc, eq } from 'drizzle-orm';
import { namesOfOrganisations } from '#capabilities/organisations/named.public.server.ts';
import type { Database } from '#platform/database/database.server.ts';
import { isPublic } from './catalogue.store.server.ts';
import { kinds, wordsIn, type Content, type Kind } from './entry.ts';
import { entry, entryVersion } from './entry.tables.ts';

type Reading = Pick<Database, 'select'>;

/** A public entry as it is read, with what only we may know of it. */
export type PublicEntry = {
  readonly id: string;
  readonly slug: string;
  readonly kind: Kind;
  readonly organisationId: string;
  readonly content: Content;
  readonly version: number;
  readonly firstPublishedAt: Date;
  readonly publishedAt: Date;
  readonly confirmedAt: Date | null;
  /** Who can be asked; it never leaves the server. Null when nobody can. */
  readonly contactId: string | null;
};

/** What stands at an address: an entry, what happened to it, or nothing that was ever public. */
export type AtAddress =
  | { readonly is: 'public'; readonly entry: PublicEntry; readonly owner: string }
  | { readonly is: 'withdrawn'; readonly title: string; readonly at: Date; readonly kind: Kind }
  | { readonly is: 'merged'; readonly into: string }
  | { readonly is: 'nothing' };

/** Looks up what is, or was, public at an address. */
export async function atAddress(db: Reading, slug: string): Promise<AtAddress> {
  const [row] = await db.select().from(entry).where(eq(entry.slug, slug));
  if (!row?.content || !row.publishedAt) return { is: 'nothing' };
  const { id, organisationId, content, version, publishedAt, confirmedAt } = row;
  const kind = kinds.find((one) => one === row.kind) ?? 'case';
  const into = row.mergedInto && (await slugOf(db, row.mergedInto));
  if (into) return { is: 'merged', into };
  if (row.withdrawnAt || row.mergedInto) {
    const { title } = wordsIn(content, content.language);
    return { is: 'withdrawn', title, at: row.withdrawnAt ?? publishedAt, kind };
  }
  const owner = (await namesOfOrganisations(db, [organisationId])).get(organisationId);
  if (owner === undefined) return { is: 'nothing' };
  const firstPublishedAt = row.firstPublishedAt ?? publishedAt;
  const contactId = row.contactAgreedAt ? row.contactId : null;
  const facts = { id, slug, kind, organisationId, content, version, publishedAt, confirmedAt };
  return { is: 'public', entry: { ...facts, firstPublishedAt, contactId }, owner };
}

/** The address of an entry that took in another, itself perhaps taken in later. */
async function slugOf(db: Reading, id: string, hops = 5): Promise<string | undefined> {
  const [row] = await db
    .select({ slug: entry.slug, mergedInto: entry.mergedInto })
    .from(entry)
    .where(eq(entry.id, id));
  if (!row?.mergedInto || hops === 0) return row?.slug;
  return slugOf(db, row.mergedInto, hops - 1);
}

/** Everything that was public of an entry, oldest first. */
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
