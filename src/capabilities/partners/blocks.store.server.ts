import { and, asc, desc, eq, inArray, ne, notInArray } from 'drizzle-orm';
import type { Directorship, Membership } from '#capabilities/organisations/public.server.ts';
import {
  namesOf,
  type NamedOrganisation,
} from '#capabilities/organisations/reach.public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Database, Reading } from '#platform/database/database.server.ts';
import { card } from './card.tables.ts';
import { isId } from './cards.store.server.ts';
import { keepBlock, stopIntroduced, type Stop } from './consent.store.server.ts';
import { block } from './gate.tables.ts';
import { inMarket } from './market.store.server.ts';

/** Whom an organisation blocked; the name only where everybody can read it. */
export type KeptBlock = {
  readonly id: string;
  readonly name: string | null;
  readonly createdAt: Date;
};

/** Organisations that can be chosen from at most. */
const MOST_NAMED = 300;

/** Whom an organisation blocked, the newest first. Who blocked it is not told. */
export async function blocksOf(
  db: Reading,
  { organisationId }: Membership,
  now: Date,
): Promise<KeptBlock[]> {
  const rows = await db
    .select()
    .from(block)
    .where(eq(block.organisationId, organisationId))
    .orderBy(desc(block.createdAt), asc(block.id));
  const ids = rows.map(({ blockedId }) => blockedId);
  const known = await publicAmong(db, ids, now);
  return rows.map(({ id, blockedId, createdAt }) => ({
    ...{ id, createdAt },
    name: known.get(blockedId)?.name ?? null,
  }));
}

async function publicAmong(
  db: Reading,
  ids: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, NamedOrganisation>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectDistinct({ id: card.organisationId })
    .from(card)
    .where(
      and(inArray(card.organisationId, [...ids]), eq(card.visibility, 'public'), inMarket(now)),
    );
  return namesOf(
    db,
    rows.map(({ id }) => id),
  );
}

/** Organisations with a public card that this one did not block: whom it can block by name. */
export async function blockable(
  db: Reading,
  { organisationId }: Membership,
  now: Date,
): Promise<NamedOrganisation[]> {
  const blocked = db
    .select({ id: block.blockedId })
    .from(block)
    .where(eq(block.organisationId, organisationId));
  const rows = await db
    .selectDistinct({ id: card.organisationId })
    .from(card)
    .where(
      and(
        eq(card.visibility, 'public'),
        ne(card.organisationId, organisationId),
        notInArray(card.organisationId, blocked),
        inMarket(now),
      ),
    )
    .limit(MOST_NAMED);
  const names = await namesOf(
    db,
    rows.map(({ id }) => id),
  );
  return [...names.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * A director blocks an organisation with a public card; neither sees the other from now on, and
 * where names were told it stops.
 */
export async function blockPublic(
  db: Database,
  directorship: Directorship,
  slug: string,
  stop: Stop,
): Promise<boolean> {
  const { organisationId, userId } = directorship;
  const { now } = stop;
  const chosen = (await blockable(db, directorship, now)).find((one) => one.slug === slug);
  if (!chosen) return false;
  await db.transaction(async (tx) => {
    // Cards are locked before the block, as everywhere.
    await stopIntroduced(tx, directorship, chosen.id, stop);
    if (!(await keepBlock(tx, directorship, chosen.id, now))) return;
    await record(tx, {
      ...{ at: now, organisationId, userId, action: 'block.made', subject: organisationId },
    });
  });
  return true;
}

/** A director takes a block back. False when there is none with this id. */
export function removeBlock(
  db: Database,
  { organisationId, userId }: Directorship,
  id: string | undefined,
  now: Date,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    if (!isId(id)) return false;
    const removed = await tx
      .delete(block)
      .where(and(eq(block.id, id), eq(block.organisationId, organisationId)))
      .returning();
    if (removed.length === 0) return false;
    await record(tx, {
      ...{ at: now, organisationId, userId, action: 'block.removed', subject: organisationId },
    });
    return true;
  });
}
