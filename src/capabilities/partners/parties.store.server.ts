import { and, eq, gt, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';
import {
  traitsOf,
  type OrganisationTraits,
} from '#capabilities/organisations/traits.public.server.ts';
import type { Reading } from '#platform/database/database.server.ts';
import { toldPartners } from './acquaintance.store.server.ts';
import type { Kind, Visibility } from './card.ts';
import { card, cardExposure } from './card.tables.ts';
import { introduction, introductionSide } from './introduction.tables.ts';
import { inMarket } from './market.store.server.ts';
import type { Party } from './match.ts';

/** Exposure older than this is forgotten, in days. */
export const EXPOSURE_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Cards in the market with what the rules need to know, in the order of the ids; what is not in the
 * market is left out. Nothing of this is ever shown as it is.
 */
export async function partiesOf(
  db: Reading,
  cardIds: readonly string[],
  now: Date,
): Promise<Party[]> {
  const ids = [...new Set(cardIds)];
  if (ids.length === 0) return [];
  const rows = await db
    .select()
    .from(card)
    .where(and(inArray(card.id, ids), inMarket(now)));
  const organisationIds = [...new Set(rows.map(({ organisationId }) => organisationId))];
  const [traits, busy, exposure, told] = await Promise.all([
    traitsOf(db, organisationIds),
    busyWith(db, organisationIds, now),
    exposureOf(db, ids, now),
    toldPartners(db, organisationIds),
  ]);
  const parties = new Map<string, Party>();
  for (const row of rows) {
    const owner = traits.get(row.organisationId);
    const party = owner && partyOf(row, owner);
    if (!party) continue;
    const { organisationId } = party;
    const counted = {
      busyWith: busy.get(organisationId) ?? 0,
      exposure: exposure.get(row.id) ?? 0,
      partners: told.get(organisationId) ?? [],
    };
    parties.set(row.id, { ...party, ...counted });
  }
  return ids.flatMap((id) => parties.get(id) ?? []);
}

function partyOf(row: typeof card.$inferSelect, owner: OrganisationTraits): Party | undefined {
  const { content, expiresAt, firstApprovedAt } = row;
  if (!content || !expiresAt) return undefined;
  const { sort, nature, sizeClass, region, languages } = owner;
  return {
    ...{ cardId: row.id, organisationId: row.organisationId, content, expiresAt },
    ...{ sort, nature, sizeClass, region, languages },
    kind: row.kind as Kind,
    visibility: row.visibility as Visibility,
    firstApprovedAt: firstApprovedAt ?? row.createdAt,
    ...{ busyWith: 0, exposure: 0, partners: [] },
  };
}

/** Introductions that an organisation said yes to, and that still wait or were not ended. */
async function busyWith(db: Reading, ids: readonly string[], now: Date) {
  if (ids.length === 0) return new Map<string, number>();
  const rows = await db
    .select({ id: introductionSide.organisationId, count: sql<number>`count(*)::int` })
    .from(introductionSide)
    .innerJoin(introduction, eq(introduction.id, introductionSide.introductionId))
    .where(
      and(
        inArray(introductionSide.organisationId, [...ids]),
        eq(introductionSide.answer, 'yes'),
        isNull(introduction.ending),
        or(isNotNull(introduction.introducedAt), gt(introduction.expiresAt, now)),
      ),
    )
    .groupBy(introductionSide.organisationId);
  return new Map(rows.map(({ id, count }) => [id, count]));
}

async function exposureOf(db: Reading, ids: readonly string[], now: Date) {
  const since = new Date(now.getTime() - EXPOSURE_DAYS * DAY);
  const rows = await db
    .select({ id: cardExposure.cardId, count: sql<number>`count(*)::int` })
    .from(cardExposure)
    .where(and(inArray(cardExposure.cardId, [...ids]), gt(cardExposure.at, since)))
    .groupBy(cardExposure.cardId);
  return new Map(rows.map(({ id, count }) => [id, count]));
}
