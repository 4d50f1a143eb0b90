import { gate } from '#capabilities/partners/gate.tables.ts';
import { acquaintance } from '#capabilities/partners/acquaintance.tables.ts';
import { cardReview, card as cardTable } from '#capabilities/partners/card.tables.ts';
import { brokerCapacity, deskOrganisation } from '#capabilities/partners/desk.tables.ts';
import { leaveMarket } from '#capabilities/partners/market.store.server.ts';
import { publishCard } from '#capabilities/partners/publish-card.store.server.ts';
import type { Transaction } from '#platform/database/database.server.ts';
import { eq } from 'drizzle-orm';
import { daysFrom } from '../days.ts';
import { organisations } from '../organisations.ts';
import type { DemoCard } from './card.ts';
import { cards } from './cards.ts';
import { writeIntroductions, type Written } from './introduction-writer.ts';
import { acquaintances, onlyListed, servedByEastWest, unwanted } from './introductions.ts';
import { personOf } from './person.ts';

type Ids = ReadonlyMap<string, string>;

const spil = 'kennisinstituut-de-spil';
const eastWest = 'kennisnetwerk-oost-west';
const DAYS_OPEN = 92;

/** Fills the market of the demo: cards, desks, and what became of bringing together. */
export async function writePartners(tx: Transaction, ids: Ids, now: Date): Promise<void> {
  await writeDesks(tx, ids, now);
  const written: Written[] = [];
  for (const one of cards) {
    const organisationId = idOf(ids, one.of);
    const cardId = await writeCard(tx, one, { organisationId, now });
    written.push({ of: one.of, organisationId, cardId, content: one.content });
  }
  await writeIntroductions(tx, written, { instituteId: idOf(ids, spil), now });
  await writeAcquaintances(tx, ids, now);
  for (const { of, note, ...wish } of unwanted)
    await tx.insert(gate).values({
      ...{ ...wish, note, organisationId: idOf(ids, of), createdAt: daysFrom(now, -15) },
    });
}

function idOf(ids: Ids, slug: string): string {
  const id = ids.get(slug);
  if (!id) throw new Error(`The demo has no organisation ${slug}.`);
  return id;
}

async function writeDesks(tx: Transaction, ids: Ids, now: Date): Promise<void> {
  const since = daysFrom(now, -200);
  const served = organisations.filter(({ slug }) => slug !== spil && slug !== eastWest);
  await tx.insert(deskOrganisation).values(
    served.map(({ slug }) => ({
      organisationId: idOf(ids, slug),
      instituteId: idOf(ids, servedByEastWest.includes(slug) ? eastWest : spil),
      since,
    })),
  );
  await tx.insert(brokerCapacity).values([
    { instituteId: idOf(ids, spil), userId: personOf(spil), most: 2, available: false },
    { instituteId: idOf(ids, spil), userId: personOf(spil, 1), most: 8 },
    { instituteId: idOf(ids, eastWest), userId: personOf(eastWest), most: 3 },
  ]);
}

async function writeCard(
  tx: Transaction,
  { of, kind, visibility, content, life }: DemoCard,
  { organisationId, now }: { readonly organisationId: string; readonly now: Date },
): Promise<string> {
  const at = daysFrom(now, -life.days);
  const by = personOf(of);
  const broker = personOf(spil, 1);
  if (life.is === 'open' || life.is === 'withdrawn') {
    const left = life.is === 'open' ? (life.left ?? DAYS_OPEN - life.days) : DAYS_OPEN - life.days;
    const { id } = await publishCard(tx, {
      ...{ kind, organisationId, visibility, content, at },
      ...{ writtenBy: by, approvedBy: broker, expiresAt: daysFrom(now, left) },
    });
    if (life.is === 'withdrawn') await withdraw(tx, id, life.reason, now);
    return id;
  }
  const [row] = await tx
    .insert(cardTable)
    .values({
      ...{ kind, organisationId, visibility, draft: content, revision: 1, draftAt: at },
      ...{ createdBy: by, contactId: by, createdAt: at, origin: { from: 'form' } },
      submittedAt: life.is === 'submitted' ? at : null,
    })
    .returning({ id: cardTable.id });
  if (!row) throw new Error('The card was not kept.');
  if (life.is === 'asked-back')
    await tx.insert(cardReview).values({
      ...{ cardId: row.id, revision: 1, verdict: 'asked-back', note: life.note },
      ...{ brokerId: broker, at: daysFrom(now, -1) },
    });
  return row.id;
}

async function withdraw(tx: Transaction, id: string, reason: string, now: Date): Promise<void> {
  const [row] = await tx.select().from(cardTable).where(eq(cardTable.id, id));
  if (row)
    await leaveMarket(tx, row, {
      ...{ because: 'withdrawn', by: 'owner', reason, now: daysFrom(now, -6) },
    });
}

async function writeAcquaintances(tx: Transaction, ids: Ids, now: Date): Promise<void> {
  const at = daysFrom(now, -50);
  for (const { pair, what, lastYear, told } of acquaintances)
    for (const [own, other] of [pair, pair.toReversed()]) {
      const partner = organisations.find(({ slug }) => slug === other);
      if (!own || !partner) continue;
      await tx.insert(acquaintance).values({
        ...{ organisationId: idOf(ids, own), partnerId: idOf(ids, partner.slug) },
        ...{ name: partner.name, website: `${partner.slug}.example`, what, lastYear },
        ...{ askedAt: at, saidAt: at, mayBeTold: told, createdBy: personOf(own), createdAt: at },
      });
    }
  for (const { of, ...partner } of onlyListed)
    await tx.insert(acquaintance).values({
      ...{ ...partner, organisationId: idOf(ids, of), createdBy: personOf(of), createdAt: at },
    });
}
