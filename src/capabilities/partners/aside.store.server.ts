import type { Reading } from '#platform/database/database.server.ts';
import { and, eq, isNull } from 'drizzle-orm';
import type { Brokership } from '#capabilities/organisations/public.server.ts';
import { setAside } from './desk.tables.ts';
import { introduction } from './introduction.tables.ts';
import { inOrder } from './introduction.ts';

type Pair = readonly [string, string];

/** A pair that was set aside at this desk. */
export type KeptAside = { readonly reason: string; readonly words: string; readonly at: Date };

/** Whether, and why, this desk set a pair aside. */
export async function asideAt(
  db: Reading,
  { organisationId }: Brokership,
  ids: Pair,
): Promise<KeptAside | null> {
  const [first, second] = inOrder(...ids);
  const [row] = await db
    .select({ reason: setAside.reason, words: setAside.words, at: setAside.at })
    .from(setAside)
    .where(
      and(
        eq(setAside.instituteId, organisationId),
        eq(setAside.firstCardId, first),
        eq(setAside.secondCardId, second),
      ),
    );
  return row ?? null;
}

/** Whether these two are being brought together now; its id only when it is of this desk. */
export async function openBetween(
  db: Reading,
  { organisationId }: Brokership,
  ids: Pair,
): Promise<{ id: string | null } | null> {
  const [first, second] = inOrder(...ids);
  const [row] = await db
    .select({ id: introduction.id, instituteId: introduction.instituteId })
    .from(introduction)
    .where(
      and(
        eq(introduction.firstCardId, first),
        eq(introduction.secondCardId, second),
        isNull(introduction.ending),
      ),
    );
  return row ? { id: row.instituteId === organisationId ? row.id : null } : null;
}
