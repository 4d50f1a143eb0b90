import { card } from '#capabilities/partners/card.tables.ts';
import { noContent, type Content } from '#capabilities/partners/card.ts';
import { deskOrganisation } from '#capabilities/partners/desk.tables.ts';
import { introduction, introductionSide } from '#capabilities/partners/introduction.tables.ts';
import { inOrder } from '#capabilities/partners/introduction.ts';
import type { Reasons } from '#capabilities/partners/match.ts';
import type { Brokership } from '#capabilities/organisations/public.server.ts';
import type { Database } from '#platform/database/database.server.ts';
import type { Person } from '#platform/http/visit.ts';
import { institute } from './entries.ts';
import { theatre, type Theatre } from './theatres.ts';

/** A card with everything that a request needs. */
export const wholeCard: Content = {
  ...noContent,
  title: 'Ondertitels bij open repetities',
  problem: 'Dove bezoekers kunnen onze repetities niet volgen, en blijven daarom weg.',
  needs: [{ id: 'n1', text: 'Live ondertiteling bij zes repetities', concepts: [] }],
  gives: [{ id: 'g1', text: 'Een testpubliek van veertig dove bezoekers', concepts: [] }],
  forms: ['make'],
  hours: 80,
};

const DAY = 24 * 60 * 60 * 1000;
const now = new Date('2026-11-22T10:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * DAY);

/** A desk with two brokers that serves these organisations. */
export async function deskOver(
  db: Database,
  houses: readonly Theatre[],
): Promise<{ id: string; slug: string; broker: Person; other: Person; asBroker: Brokership }> {
  const desk = await institute(db);
  const instituteId = desk.asBroker.organisationId;
  for (const { asDirector } of houses)
    await db
      .insert(deskOrganisation)
      .values({ organisationId: asDirector.organisationId, instituteId, since: daysAgo(30) });
  return { ...desk, id: instituteId };
}

/** A theatre of its own, whatever other theatres there are. */
export async function someHouse(db: Database, name: string): Promise<Theatre> {
  return theatre(db, `${name}-${crypto.randomUUID().slice(0, 8)}`);
}

/** A card that was submitted, or is in the market. Returns its id. */
export async function someCard(
  db: Database,
  { asMember }: Theatre,
  more: Partial<typeof card.$inferInsert> & { readonly as: 'submitted' | 'open' },
): Promise<string> {
  const { as, ...others } = more;
  const state =
    as === 'submitted'
      ? { draft: wholeCard, revision: 1, draftAt: daysAgo(2), submittedAt: daysAgo(1) }
      : {
          ...{ content: wholeCard, approvedAt: daysAgo(3), firstApprovedAt: daysAgo(3) },
          expiresAt: daysAgo(-80),
        };
  const { organisationId, userId } = asMember;
  const [made] = await db
    .insert(card)
    .values({
      ...{ kind: 'request', organisationId, createdBy: userId, contactId: userId },
      ...{ createdAt: daysAgo(5), origin: { from: 'form' }, ...state, ...others },
    })
    .returning({ id: card.id });
  if (!made) throw new Error('The card was not made.');
  return made.id;
}

const nothing: Reasons = {
  ...{ youGet: [], theyGet: [], bridge: null, risk: { kind: 'far', detail: '', whose: 'both' } },
};

/** An introduction between two cards of two organisations. Returns its id. */
export async function someIntroduction(
  db: Database,
  sides: readonly [{ house: Theatre; cardId: string }, { house: Theatre; cardId: string }],
  more: Partial<typeof introduction.$inferInsert> = {},
): Promise<string> {
  const [firstCardId, secondCardId] = inOrder(sides[0].cardId, sides[1].cardId);
  const [made] = await db
    .insert(introduction)
    .values({
      ...{ firstCardId, secondCardId, reasons: { first: nothing, second: nothing } },
      ...{ createdAt: daysAgo(2), expiresAt: daysAgo(-19), touchedAt: daysAgo(2), ...more },
    })
    .returning({ id: introduction.id });
  if (!made) throw new Error('The introduction was not made.');
  const introductionId = made.id;
  await db.insert(introductionSide).values(
    sides.map(({ house, cardId }) => ({
      ...{ introductionId, cardId, organisationId: house.asMember.organisationId },
    })),
  );
  return introductionId;
}
