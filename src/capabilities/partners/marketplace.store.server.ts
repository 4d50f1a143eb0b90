import { and, count, desc, eq, inArray, or, sql, type SQL } from 'drizzle-orm';
import type { Database } from '#platform/database/database.server.ts';
import { card } from './card.tables.ts';
import { withNarrower } from './concepts.ts';
import { block } from './gate.tables.ts';
import { inMarket } from './market.store.server.ts';
import type { MarketChoice } from './marketplace.ts';
import type { Reader } from './shown-card.store.server.ts';

type Reading = Pick<Database, 'select'>;

/** Which cards one looks among: those of the market that this reader may find, narrowed by a choice. */
export type Looking = {
  readonly reader: Pick<Reader, 'organisationIds'>;
  readonly choice: MarketChoice;
  readonly now: Date;
};

/** A page of ids, the newest in the market first, and how many there are. Never more than ids. */
export async function cardsInMarket(
  db: Reading,
  looking: Looking,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ readonly ids: readonly string[]; readonly total: number }> {
  const where = findable(looking);
  const [[counted], rows] = await Promise.all([
    db.select({ total: count() }).from(card).where(where),
    db
      .select({ id: card.id })
      .from(card)
      .where(where)
      .orderBy(desc(card.firstApprovedAt), desc(card.id))
      .limit(limit)
      .offset(offset),
  ]);
  return { ids: rows.map(({ id }) => id), total: counted?.total ?? 0 };
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
    choice.place === undefined ? undefined : sql`${card.content}->>'place' = ${choice.place}`,
    holds('forms', choice.form),
    holds('audiences', choice.audience),
    holds('languages', choice.language),
    choice.concept === undefined ? undefined : isAbout(choice.concept),
  );
}

const holds = (list: 'forms' | 'audiences' | 'languages', value: string | undefined) =>
  value === undefined ? undefined : sql`jsonb_exists(${card.content}->${list}, ${value})`;

/** A line of the card has this concept, or one below it. */
function isAbout(concept: string): SQL {
  const ids = sql.param([...withNarrower(concept)]);
  return sql`exists (
    select 1
    from jsonb_array_elements((${card.content}->'needs') || (${card.content}->'gives')) as line
    where jsonb_exists_any(line->'concepts', ${ids}::text[])
  )`;
}

function meets(organisationIds: readonly string[]): SQL {
  const mine = [...organisationIds];
  const between = or(
    and(eq(block.organisationId, card.organisationId), inArray(block.blockedId, mine)),
    and(eq(block.blockedId, card.organisationId), inArray(block.organisationId, mine)),
  );
  return sql`not exists (select 1 from ${block} where ${between})`;
}
