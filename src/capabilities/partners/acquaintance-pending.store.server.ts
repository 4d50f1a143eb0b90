import { and, asc, eq, isNotNull, isNull, ne, notExists, or, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Membership } from '#capabilities/organisations/public.server.ts';
import { isOpen, namesOf } from '#capabilities/organisations/reach.public.server.ts';
import { traitsOf } from '#capabilities/organisations/traits.public.server.ts';
import { organisationAt } from '#capabilities/organisations/website.public.server.ts';
import type { Reading } from '#platform/database/database.server.ts';
import type { AcquaintanceRow } from './acquaintance.store.server.ts';
import { acquaintance, acquaintanceRefusal } from './acquaintance.tables.ts';
import { block } from './gate.tables.ts';

/** Somebody who says “we worked together” and waits for this organisation. */
export type Pending = {
  readonly id: string;
  readonly from: string;
  readonly what: string;
  readonly lastYear: string | null;
};

/** The questions that wait for an organisation, the oldest first. */
export async function pendingFor(db: Reading, membership: Membership): Promise<Pending[]> {
  const rows = await pendingRows(db, membership);
  const names = await namesOf(
    db,
    rows.map(({ organisationId }) => organisationId),
  );
  return rows.map(({ id, organisationId, what, lastYear }) => ({
    ...{ id, what, lastYear },
    from: names.get(organisationId)?.name ?? '',
  }));
}

/**
 * Rows of others that are about this organisation: they named it, or its website when nobody else says
 * that it is theirs. Not when it answered, refused, or when one of the two blocked the other.
 */
export async function pendingRows(
  db: Reading,
  { organisationId }: Pick<Membership, 'organisationId'>,
  id?: string,
): Promise<AcquaintanceRow[]> {
  const website = await websiteOf(db, organisationId);
  const isMine = eq(acquaintance.partnerId, organisationId);
  const byWebsite =
    website === undefined
      ? undefined
      : and(isNull(acquaintance.partnerId), eq(acquaintance.website, website));
  return db
    .select()
    .from(acquaintance)
    .where(
      and(
        id === undefined ? undefined : eq(acquaintance.id, id),
        or(isMine, byWebsite),
        ne(acquaintance.organisationId, organisationId),
        isNotNull(acquaintance.askedAt),
        isNotNull(acquaintance.saidAt),
        isOpen(acquaintance.organisationId),
        notAnswered(db, organisationId),
        notApart(db, organisationId),
      ),
    )
    .orderBy(asc(acquaintance.askedAt), asc(acquaintance.id))
    .limit(id === undefined ? 50 : 1);
}

/** The website of an organisation when it stands for this one alone. */
async function websiteOf(db: Reading, organisationId: string): Promise<string | undefined> {
  const website = (await traitsOf(db, [organisationId])).get(organisationId)?.website;
  if (!website) return undefined;
  const found = await organisationAt(db, website);
  return found?.id === organisationId ? website : undefined;
}

function notAnswered(db: Reading, mine: string): SQL {
  const own = alias(acquaintance, 'own');
  return notExists(
    db
      .select({ one: sql`1` })
      .from(own)
      .where(
        and(
          eq(own.organisationId, mine),
          eq(own.partnerId, acquaintance.organisationId),
          isNotNull(own.saidAt),
        ),
      ),
  );
}

function notApart(db: Reading, mine: string): SQL | undefined {
  const asker = acquaintance.organisationId;
  const { organisationId, askerId } = acquaintanceRefusal;
  const refused = db
    .select({ one: sql`1` })
    .from(acquaintanceRefusal)
    .where(and(eq(organisationId, mine), eq(askerId, asker)));
  const blocked = db
    .select({ one: sql`1` })
    .from(block)
    .where(
      or(
        and(eq(block.organisationId, mine), eq(block.blockedId, asker)),
        and(eq(block.organisationId, asker), eq(block.blockedId, mine)),
      ),
    );
  return and(notExists(refused), notExists(blocked));
}
