import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Database, Transaction } from '#platform/database/database.server.ts';
import type { Content, Kind } from './entry.ts';
import { entry, entryRevision } from './entry.tables.ts';
import { publish } from './publication.store.server.ts';

/** An entry that is public from the beginning, such as one of the demo. */
export type Published = {
  readonly id?: string;
  readonly kind: Kind;
  readonly organisationId: string;
  /** Who wrote it, and who approved it: ids of people, when there are any. */
  readonly writtenBy: string | null;
  readonly approvedBy: string | null;
  /** What was public one after the other; the last one is public now. */
  readonly versions: readonly { readonly content: Content; readonly at: Date }[];
  /** Somebody who agreed to be asked. */
  readonly contactId?: string | null;
};

/** Writes an entry with its versions straight into the database, public and findable. */
export async function publishEntry(
  tx: Transaction | Database,
  {
    id = randomUUID(),
    kind,
    organisationId,
    writtenBy,
    approvedBy,
    versions,
    contactId,
  }: Published,
): Promise<{ id: string; slug: string }> {
  const [first] = versions;
  if (!first) throw new Error('What is public has a text.');
  await tx.insert(entry).values({
    ...{ id, slug: id, kind, organisationId, createdBy: writtenBy, createdAt: first.at },
    contactId: contactId ?? null,
    contactAgreedAt: contactId ? first.at : null,
  });
  let slug: string = id;
  for (const { content, at } of versions) {
    const [row] = await tx.select().from(entry).where(eq(entry.id, id)).for('update');
    if (!row) throw new Error('The entry was not kept.');
    const by = { editedBy: writtenBy, approvedBy, at };
    ({ slug } = await publish(tx as Transaction, row, { content, ...by }));
    const revision = row.revision + 1;
    await tx.update(entry).set({ revision }).where(eq(entry.id, id));
    await tx
      .insert(entryRevision)
      .values({ entryId: id, revision, content, savedBy: writtenBy, savedAt: at });
  }
  return { id, slug };
}
