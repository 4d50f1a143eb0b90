import { and, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm';
import type { Brokership, Membership } from '#capabilities/organisations/public.server.ts';
import { openSector, traitsOf } from '#capabilities/organisations/traits.public.server.ts';
import type { Database, Reading } from '#platform/database/database.server.ts';
import { nothingTold, toldOf, type Told } from './anonymity.ts';
import { card } from './card.tables.ts';
import { deskOrganisation } from './desk.tables.ts';
import { block } from './gate.tables.ts';
import { seenOf, type Between } from './seen.ts';
import { betweenCards } from './seen.store.server.ts';
import type { ShownCard } from './shown-card.ts';
import { shownAs, type Behind } from './shown-as.ts';

/** An id that no organisation has. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Who reads: on behalf of which organisations, and for brokers of which desk. Strangers: of none. */
export type Reader = {
  readonly organisationIds: readonly string[];
  readonly instituteId?: string;
};

/** A member who reads for their organisation. */
export const readerOf = ({ organisationId }: Membership): Reader => ({
  organisationIds: [organisationId],
});

/** A broker who reads for their desk; of other desks they see what everybody sees. */
export const brokerReader = ({ organisationId }: Brokership): Reader => ({
  organisationIds: [organisationId],
  instituteId: organisationId,
});

/** Whoever walks in from the street. */
export const stranger: Reader = { organisationIds: [] };

/** What is told of a card is written down when it is first shown. */
export type Showing = Reading & Pick<Database, 'update'>;

/**
 * Cards as this reader may see them, in the order of the ids: the only way in which cards of others
 * are read for a screen or a mail. What they may not see is left out, as if it did not exist.
 */
export async function shownCards(
  db: Showing,
  ids: readonly string[],
  reader: Reader,
  now: Date,
): Promise<ShownCard[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return [];
  const rows = await db
    .select({ card, instituteId: deskOrganisation.instituteId })
    .from(card)
    .leftJoin(deskOrganisation, eq(deskOrganisation.organisationId, card.organisationId))
    .where(and(inArray(card.id, wanted), isNotNull(card.content)));
  // For a card that does not exist, nobody is looked up: nothing can be told from how long that takes.
  const owners = [NOBODY, ...rows.map((row) => row.card.organisationId)];
  const traits = await traitsOf(db, owners);
  const blocked = await blockedFor(db, reader, owners);
  const between = await betweenCards(db, wanted, reader.organisationIds, now);
  const none: Between = { introduced: false, saidYes: false };
  const seen = rows.flatMap((row) => {
    const owner = traits.get(row.card.organisationId);
    if (!owner) return [];
    const own = reader.organisationIds.includes(owner.id);
    const seenAs = seenOf({
      own,
      desk: reader.instituteId !== undefined && reader.instituteId === row.instituteId,
      member: reader.organisationIds.length > 0,
      blocked: blocked.has(owner.id),
      open: owner.open,
      inMarket: row.card.withdrawnAt === null && (row.card.expiresAt ?? now) > now,
      visibility: row.card.visibility,
      ...(between.get(row.card.id) ?? none),
    });
    return [{ ...row, owner, seenAs }];
  });
  const anonymous = seen.filter(({ seenAs }) => seenAs === 'anonymous');
  const told = await toldOfCards(db, anonymous);
  const shown = new Map<string, ShownCard>();
  for (const { card: one, owner, seenAs } of seen) {
    const behind: Behind = { ...owner, told: told.get(one.id) ?? nothingTold };
    const as = seenAs === 'nothing' ? undefined : shownAs(one, behind, seenAs);
    if (as) shown.set(one.id, as);
  }
  return wanted.flatMap((id) => shown.get(id) ?? []);
}

/** The owners that the reader does not meet, whoever of the two blocked. */
async function blockedFor(
  db: Showing,
  { organisationIds }: Reader,
  owners: readonly string[],
): Promise<ReadonlySet<string>> {
  if (organisationIds.length === 0) return new Set();
  const [mine, theirs] = [[...organisationIds], [...owners]];
  const rows = await db
    .select({ by: block.organisationId, whom: block.blockedId })
    .from(block)
    .where(
      or(
        and(inArray(block.organisationId, mine), inArray(block.blockedId, theirs)),
        and(inArray(block.blockedId, mine), inArray(block.organisationId, theirs)),
      ),
    );
  return new Set(rows.flatMap(({ by, whom }) => [by, whom]).filter((id) => !mine.includes(id)));
}

type Row = { readonly card: typeof card.$inferSelect };

/**
 * What is told of anonymous cards. It is worked out of the whole sector once, when a card is first
 * shown, and kept: the same words for ever, whoever comes or goes.
 */
async function toldOfCards(db: Showing, rows: readonly Row[]): Promise<Map<string, Told>> {
  const kept = new Map(rows.flatMap(({ card: { id, told } }) => (told ? [[id, told]] : [])));
  const fresh = rows.filter((row) => row.card.told === null);
  if (fresh.length === 0) return kept;
  const sector = await openSector(db);
  const words = toldOf(sector);
  const byOwner = new Map(sector.map((one, index) => [one.id, words[index] ?? nothingTold]));
  for (const { card: one } of fresh) {
    const told = byOwner.get(one.organisationId) ?? nothingTold;
    kept.set(one.id, await keptAs(db, one.id, told));
  }
  return kept;
}

/** Who comes first decides; whoever has this card in hands elsewhere is not waited for. */
async function keptAs(db: Showing, id: string, told: Told): Promise<Told> {
  const free = db
    .select({ id: card.id })
    .from(card)
    .where(and(eq(card.id, id), isNull(card.told)))
    .for('no key update', { skipLocked: true });
  const [mine] = await db.update(card).set({ told }).where(inArray(card.id, free)).returning();
  if (mine) return told;
  const [row] = await db.select({ told: card.told }).from(card).where(eq(card.id, id));
  return row?.told ?? told;
}
