import { and, eq, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm';
import {
  belongsTo,
  isOpen,
  namesOf,
  type NamedOrganisation,
} from '#capabilities/organisations/reach.public.server.ts';
import { user } from '#platform/accounts/tables.ts';
import { database, type Database, type Reading } from '#platform/database/database.server.ts';
import type { Content, Kind } from './entry.ts';
import { entry } from './entry.tables.ts';

export { COLLECTION } from './publication.store.server.ts';
export { publishEntry } from './publish-entry.store.server.ts';

/** An entry as everybody may read it. */
export type PublicEntry = {
  readonly id: string;
  readonly slug: string;
  readonly kind: Kind;
  readonly organisation: NamedOrganisation;
  readonly content: Content;
  readonly version: number;
  readonly firstPublishedAt: Date;
  readonly publishedAt: Date;
  /** When its owner last said that it is still true. */
  readonly confirmedAt: Date | null;
  /** Somebody of the owner who agreed to be asked; their address is nobody's business. */
  readonly contact: { readonly userId: string; readonly name: string } | null;
};

/** What is public: approved, not withdrawn, not merged, of an organisation that is open. */
export const isPublic: SQL | undefined = and(
  isNotNull(entry.content),
  isNotNull(entry.publishedAt),
  isNull(entry.withdrawnAt),
  isNull(entry.mergedInto),
  isOpen(entry.organisationId),
);

/** The public entries among these ids, in the order of the ids; all of them without ids. */
export async function publicEntries(db: Reading, ids?: readonly string[]): Promise<PublicEntry[]> {
  if (ids?.length === 0) return [];
  const found = await readPublic(db, ids && inArray(entry.id, [...ids]));
  if (!ids) return found;
  const byId = new Map(found.map((one) => [one.id, one]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** A public entry by its address; or the address of the entry into which it was merged. */
export async function publicEntryBySlug(
  slug: string,
  db: Database = database(),
): Promise<PublicEntry | { readonly movedTo: string } | undefined> {
  const [found] = await readPublic(db, eq(entry.slug, slug));
  if (found) return found;
  return mergedInto(db, slug);
}

/** Follows merged entries until a public one; each is merged into one that is not merged into it. */
async function mergedInto(db: Reading, slug: string): Promise<{ movedTo: string } | undefined> {
  const [row] = await db
    .select({ into: entry.mergedInto })
    .from(entry)
    .where(and(eq(entry.slug, slug), isNotNull(entry.mergedInto)));
  if (!row?.into) return undefined;
  const [found] = await readPublic(db, eq(entry.id, row.into));
  if (found) return { movedTo: found.slug };
  const [next] = await db.select({ slug: entry.slug }).from(entry).where(eq(entry.id, row.into));
  return next && mergedInto(db, next.slug);
}

/** Somebody who agreed themselves, and still belongs to the organisation. */
const agreed = and(
  eq(user.id, entry.contactId),
  isNotNull(entry.contactAgreedAt),
  belongsTo(entry.contactId, entry.organisationId),
);

/** Entries without a contact have that of a duplicate that they took in. */
async function contactsTakenIn(db: Reading, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>();
  const rows = await db
    .select({ into: entry.mergedInto, userId: user.id, name: user.name })
    .from(entry)
    .innerJoin(user, agreed)
    .where(and(inArray(entry.mergedInto, [...ids]), isOpen(entry.organisationId)));
  return new Map(rows.map(({ into, ...contact }) => [into, contact]));
}

async function readPublic(db: Reading, where: SQL | undefined): Promise<PublicEntry[]> {
  const rows = await db
    .select({ entry, contact: { userId: user.id, name: user.name } })
    .from(entry)
    .leftJoin(user, agreed)
    .where(and(isPublic, where));
  const names = await namesOf(
    db,
    rows.map(({ entry: row }) => row.organisationId),
  );
  const taken = await contactsTakenIn(
    db,
    rows.flatMap(({ entry: row, contact }) => (contact ? [] : row.id)),
  );
  return rows.flatMap(({ entry: row, contact }) => {
    const { id, slug, kind, content, version, firstPublishedAt, publishedAt, confirmedAt } = row;
    const organisation = names.get(row.organisationId);
    if (!content || !publishedAt || !organisation) return [];
    return {
      ...{ id, slug, kind: kind as Kind, organisation, content, version },
      contact: contact ?? taken.get(id) ?? null,
      ...{ firstPublishedAt: firstPublishedAt ?? publishedAt, publishedAt, confirmedAt },
    };
  });
}
