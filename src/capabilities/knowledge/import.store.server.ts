import { and, desc, eq, gt, lte } from 'drizzle-orm';
import type { Membership } from '#capabilities/organisations/public.server.ts';
import type { Database, Reading, Transaction } from '#platform/database/database.server.ts';
import { isId, startEntry } from './entry.store.server.ts';
import type { Content, Kind } from './entry.ts';
import { expiry, type Taken } from './import.ts';
import { knowledgeImport } from './import.tables.ts';

export type Import = typeof knowledgeImport.$inferSelect;
type Made = Pick<Import, 'way' | 'origin' | 'title' | 'passages' | 'warnings' | 'proposals'>;

/** How many earlier imports the page shows. */
const SHOWN = 10;

/** Keeps a text and what was proposed from it, for a while. Returns its id. */
export async function keepImport(
  db: Pick<Database, 'insert'>,
  { organisationId, userId }: Membership,
  made: Made,
  now: Date,
): Promise<string> {
  const [kept] = await db
    .insert(knowledgeImport)
    .values({
      ...made,
      organisationId,
      createdBy: userId,
      createdAt: now,
      expiresAt: expiry(now),
      taken: [],
    })
    .returning({ id: knowledgeImport.id });
  if (!kept) throw new Error('The import was not kept.');
  return kept.id;
}

const ofTheirs = ({ organisationId }: Membership, now: Date) =>
  and(eq(knowledgeImport.organisationId, organisationId), gt(knowledgeImport.expiresAt, now));

/** What the organisation brought in lately, the newest first. */
export function importsOf(db: Reading, membership: Membership, now: Date) {
  const { id, way, origin, title, createdAt, proposals } = knowledgeImport;
  return db
    .select({ id, way, origin, title, createdAt, proposals })
    .from(knowledgeImport)
    .where(ofTheirs(membership, now))
    .orderBy(desc(createdAt), desc(id))
    .limit(SHOWN);
}

/** One import of the organisation, when it is not too old. */
export async function importOf(
  db: Reading,
  membership: Membership,
  id: string | undefined,
  now: Date,
): Promise<Import | undefined> {
  if (!isId(id)) return undefined;
  const [found] = await db
    .select()
    .from(knowledgeImport)
    .where(and(eq(knowledgeImport.id, id), ofTheirs(membership, now)));
  return found;
}

type Wish = { readonly place: number; readonly kind: Kind; readonly content: Content };

/** Makes drafts of proposals, each at most once, whoever asks how often; returns all that were taken. */
export async function takeProposals(
  tx: Transaction,
  membership: Membership,
  id: string,
  wishes: readonly Wish[],
  now: Date,
): Promise<readonly Taken[]> {
  const [row] = await tx
    .select({ taken: knowledgeImport.taken })
    .from(knowledgeImport)
    .where(and(eq(knowledgeImport.id, id), ofTheirs(membership, now)))
    .for('update');
  if (!row) return [];
  const taken = [...row.taken];
  for (const { place, kind, content } of wishes) {
    if (taken.some((one) => one.place === place)) continue;
    const { id: entryId } = await startEntry(tx, membership, { kind, content }, now);
    taken.push({ place, entryId });
  }
  await tx.update(knowledgeImport).set({ taken }).where(eq(knowledgeImport.id, id));
  return taken.filter(({ place }) => wishes.some((wish) => wish.place === place));
}

/** Throws away what is too old; returns how many. For the job alone: it looks at no organisation. */
export async function dropOldImports(db: Pick<Database, 'delete'>, now: Date): Promise<number> {
  const gone = await db
    .delete(knowledgeImport)
    .where(lte(knowledgeImport.expiresAt, now))
    .returning({ id: knowledgeImport.id });
  return gone.length;
}
