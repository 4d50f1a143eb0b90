import { and, count, eq, inArray, or, sql, type SQL } from 'drizzle-orm';
import type { Reading } from '#platform/database/database.server.ts';
import { card } from './card.tables.ts';
import { withNarrower } from './concepts.ts';
import { block } from './gate.tables.ts';
import { inMarket } from './market.store.server.ts';
import { MOST_COUNTED, type MarketChoice } from './marketplace.ts';
import type { Reader } from './shown-card.store.server.ts';

/** Which cards one looks among: those of the market that this reader may find, narrowed by a choice. */
export type Looking = {
  readonly reader: Pick<Reader, 'organisationIds'>;
  readonly choice: MarketChoice;
  readonly now: Date;
};

/** Written as the index that answers it. */
const NEWEST = [sql`${card.firstApprovedAt} desc nulls last`, sql`${card.id} desc nulls last`];

/** A page of ids, the newest in the market first, and how many there are: at most `MOST_COUNTED`. */
export async function cardsInMarket(
  db: Reading,
  looking: Looking,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ readonly ids: readonly string[]; readonly total: number; readonly isMore: boolean }> {
  const where = findable(looking);
  const some = db
    .select({ id: card.id })
    .from(card)
    .where(where)
    .limit(MOST_COUNTED + 1)
    .as('some');
  const [[counted], rows] = await Promise.all([
    db.select({ total: count() }).from(some),
    db
      .select({ id: card.id })
      .from(card)
      .where(where)
      .orderBy(...NEWEST)
      .limit(limit)
      .offset(offset),
  ]);
  const total = counted?.total ?? 0;
  return {
    ids: rows.map(({ id }) => id),
    total: Math.min(total, MOST_COUNTED),
    isMore: total > MOST_COUNTED,
  };
}

/** Those of some ids that this reader may find, in the order in which they came. */
export async function findableAmong(
  db: Reading,
  looking: Looking,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ id: card.id })
    .from(card)
    .where(and(inArray(card.id, [...ids]), findable(looking)));
  const found = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => found.has(id));
}

/**
 * Strangers find public cards; members also those without a name. Whom they do not meet because one
 * of the two blocked the other is left out here already, so that no number tells of it.
 */
function findable({ reader, choice, now }: Looking): SQL | undefined {
  const isMember = reader.organisationIds.length > 0;
  return and(
    inMarket(now),
    inArray(card.visibility, isMember ? ['public', 'anonymous'] : ['public']),
    isMember ? meets(reader.organisationIds) : undefined,
    choice.kind === undefined ? undefined : eq(card.kind, choice.kind),
    says(choice),
    choice.concept === undefined ? undefined : isAbout(choice.concept),
  );
}

/** The content of a card holds what was chosen; an index answers this. */
function says({ form, audience, language, place }: MarketChoice): SQL | undefined {
  const held = {
    ...(form === undefined ? {} : { forms: [form] }),
    ...(audience === undefined ? {} : { audiences: [audience] }),
    ...(language === undefined ? {} : { languages: [language] }),
    ...(place === undefined ? {} : { place }),
  };
  if (Object.keys(held).length === 0) return undefined;
  return sql`${card.content} @> ${JSON.stringify(held)}::jsonb`;
}

/** A line of the card has this concept, or one below it. */
function isAbout(concept: string): SQL {
  const any = withNarrower(concept).map((id) => `@ == ${JSON.stringify(id)}`);
  const has = (side: 'needs' | 'gives') =>
    sql`${card.content} @? ${`$.${side}[*].concepts[*] ? (${any.join(' || ')})`}::jsonpath`;
  return sql`(${has('needs')} or ${has('gives')})`;
}

function meets(organisationIds: readonly string[]): SQL {
  const mine = [...organisationIds];
  const between = or(
    and(eq(block.organisationId, card.organisationId), inArray(block.blockedId, mine)),
    and(eq(block.blockedId, card.organisationId), inArray(block.organisationId, mine)),
  );
  return sql`not exists (select 1 from ${block} where ${between})`;
}
