import type { Reading } from '#platform/database/database.server.ts';
import { asc, eq, inArray } from 'drizzle-orm';
import type { Directorship } from '#capabilities/organisations/public.server.ts';
import { user } from '#platform/accounts/tables.ts';
import { entry, entryReview, entryVersion } from './entry.tables.ts';
import { standingOf } from './entry.store.server.ts';
import { stateOf } from './standing.ts';

/** Goes up when an older reader would misread this part of an export; see docs/export.md. */
const KNOWLEDGE_EXPORT_VERSION = 1;

const written = (moment: Date | null): string | null => moment?.toISOString() ?? null;

/** Everything that an organisation wrote, with what was public and what brokers said. */
export async function exportKnowledge(db: Reading, { organisationId }: Directorship) {
  const rows = await db
    .select({ entry, contact: user.email })
    .from(entry)
    .leftJoin(user, eq(user.id, entry.contactId))
    .where(eq(entry.organisationId, organisationId))
    .orderBy(asc(entry.createdAt), asc(entry.id));
  const names = new Map(rows.map(({ entry: { id } }, place) => [id, `entry-${place + 1}`]));
  const ids = [...names.keys()];
  const versions = await db
    .select({ version: entryVersion, editedBy: user.email })
    .from(entryVersion)
    .leftJoin(user, eq(user.id, entryVersion.editedBy))
    .where(inArray(entryVersion.entryId, ids))
    .orderBy(asc(entryVersion.publishedAt), asc(entryVersion.entryId), asc(entryVersion.number));
  const reviews = await db
    .select()
    .from(entryReview)
    .where(inArray(entryReview.entryId, ids))
    .orderBy(asc(entryReview.at), asc(entryReview.id));
  return {
    version: KNOWLEDGE_EXPORT_VERSION,
    entries: rows.map(({ entry: row, contact }) => ({
      entry: names.get(row.id),
      kind: row.kind,
      state: stateOf(standingOf(row)),
      address: row.version > 0 ? row.slug : null,
      createdAt: written(row.createdAt),
      submittedAt: written(row.submittedAt),
      publishedAt: written(row.publishedAt),
      confirmedAt: written(row.confirmedAt),
      withdrawnAt: written(row.withdrawnAt),
      withdrawnReason: row.withdrawnReason,
      contact,
      contactAgreedAt: written(row.contactAgreedAt),
      public: row.content,
      draft: row.draft,
    })),
    versions: versions.map(({ version: { entryId, number, content, publishedAt }, editedBy }) => ({
      entry: names.get(entryId),
      ...{ number, publishedAt: written(publishedAt), editedBy, content },
    })),
    reviews: reviews.map(({ entryId, verdict, note, at }) => ({
      entry: names.get(entryId),
      ...{ verdict, note, at: written(at) },
    })),
  };
}
