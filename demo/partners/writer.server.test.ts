import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { organisation } from '#capabilities/organisations/tables.ts';
import { card } from '#capabilities/partners/card.tables.ts';
import { deskOf } from '#capabilities/partners/desk.store.server.ts';
import { deskOrganisation } from '#capabilities/partners/desk.tables.ts';
import { introduction, introductionSide } from '#capabilities/partners/introduction.tables.ts';
import { matchesOf } from '#capabilities/partners/matches.store.server.ts';
import { inMarket } from '#capabilities/partners/market.store.server.ts';
import { publishCard } from '#capabilities/partners/publish-card.store.server.ts';
import { settled } from '#platform/search/search.server.ts';
import { testDatabase } from '#tests/support/database.ts';
import { searchIn } from '#tests/support/search.ts';
import { loadDemo } from '../load.ts';
import { journeyTheatre } from '../organisations.ts';
import { card as written } from './card.ts';
import { cards } from './cards.ts';
import { personOf } from './person.ts';

const database = testDatabase();
const now = new Date('2026-11-22T10:00:00Z');
const company = 'ondertitelbedrijf-meelezer';

/** What the theatre of the journey asks, in the words of the product. */
const asked = written(journeyTheatre, 'request', {
  title: 'Jongeren zien nooit iets voor de première',
  problem: 'Jongeren zien pas iets als het af is. Dan haken ze af.',
  needs: ['Live ondertiteling van repetities, ook op afstand'],
  gives: ['Een testpubliek van jongeren, ook jongeren die doof of slechthorend zijn'],
  audiences: ['young-people'],
  hours: 80,
  money: '10000',
  moneySource: 'project',
});

const idOf = async (slug: string) => {
  const [row] = await database()
    .select({ id: organisation.id })
    .from(organisation)
    .where(eq(organisation.slug, slug));
  return row?.id ?? '';
};

describe('the market of the demo', () => {
  beforeAll(() => loadDemo(database(), now));

  it('has requests, offers and visions, open to all, without a name, and in every state', async () => {
    for (const kind of ['request', 'offer', 'vision'] as const)
      expect(
        cards.filter((one) => one.kind === kind && one.life.is === 'open').length,
      ).toBeGreaterThan(1);
    for (const visibility of ['anonymous', 'public'] as const)
      expect(cards.filter((one) => one.visibility === visibility).length).toBeGreaterThan(4);
    for (const state of ['open', 'submitted', 'asked-back', 'draft', 'withdrawn'])
      expect(cards.map(({ life }) => life.is)).toContain(state);
    const rows = await database().select().from(card);
    expect(rows).toHaveLength(cards.length);
    const open = await database().select({ id: card.id }).from(card).where(inMarket(now));
    expect(open).toHaveLength(cards.filter(({ life }) => life.is === 'open').length);
  });

  it('leaves the request of the journey to its visitor', async () => {
    const of = await idOf(journeyTheatre);
    expect(await database().select().from(card).where(eq(card.organisationId, of))).toEqual([]);
    expect(await deskOf(database(), of)).toBe(await idOf('kennisinstituut-de-spil'));
  });

  it('has two desks that each serve organisations of their own, with cards to read', async () => {
    const served = await database().select().from(deskOrganisation);
    const desks = new Set(served.map(({ instituteId }) => instituteId));
    expect(desks.size).toBe(2);
    for (const desk of desks)
      expect(served.filter(({ instituteId }) => instituteId === desk).length).toBeGreaterThan(4);
    const waiting = await database()
      .select({ instituteId: deskOrganisation.instituteId })
      .from(card)
      .innerJoin(deskOrganisation, eq(deskOrganisation.organisationId, card.organisationId))
      .where(isNotNull(card.submittedAt));
    expect(waiting.map(({ instituteId }) => instituteId)).toContain(
      await idOf('kennisinstituut-de-spil'),
    );
  });

  it('has introductions that wait, go on, are finished, and came to nothing', async () => {
    const rows = await database().select().from(introduction);
    const waiting = rows.filter(({ introducedAt, ending }) => !introducedAt && !ending);
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.every(({ expiresAt }) => expiresAt > now)).toBe(true);
    expect(rows.filter((one) => one.introducedAt && !one.ending).length).toBeGreaterThan(0);
    for (const ending of ['started', 'declined'])
      expect(rows.filter((one) => one.ending === ending).length, ending).toBeGreaterThan(0);
    const silent = await database()
      .select()
      .from(introductionSide)
      .innerJoin(introduction, eq(introduction.id, introductionSide.introductionId))
      .where(and(isNull(introductionSide.answer), isNotNull(introduction.introducedAt)));
    expect(silent, 'names that were told without two yeses').toEqual([]);
  });

  it('finds the captioning company for the theatre, and dares to say that nothing fits', async () => {
    await searchIn(database());
    const organisationId = await idOf(journeyTheatre);
    const { id } = await publishCard(database(), {
      ...{ kind: 'request', visibility: 'anonymous', content: asked.content, at: now },
      ...{ organisationId, writtenBy: personOf(journeyTheatre), approvedBy: null },
    });
    await settled();
    const asking = { crossing: 'any', reader: 'organisation', now } as const;
    const ofTheatre = await matchesOf(database(), id, asking);
    const [best] = ofTheatre?.matches ?? [];
    const [theirs] = await database()
      .select({ of: card.organisationId, content: card.content })
      .from(card)
      .where(eq(card.id, best?.cardId ?? id));
    expect(theirs?.of).toBe(await idOf(company));
    expect(best).toMatchObject({ grade: 'strong', crosses: true });
    for (const reasons of [best?.youGet, best?.theyGet]) expect(reasons).not.toEqual([]);
    const theirName = ofTheatre?.cards.get(best?.cardId ?? '')?.who.name;
    expect(theirName).toBeNull();

    const open = await database().select({ id: card.id }).from(card).where(inMarket(now));
    const found = [];
    for (const one of open) found.push(await matchesOf(database(), one.id, asking));
    const none = found.filter((one) => one?.matches.length === 0);
    expect(none.length, 'cards with no good match yet').toBeGreaterThan(0);
    expect(
      none.every((one) => (one?.help.length ?? 0) > 0),
      'what would help',
    ).toBe(true);
    const strong = found.filter((one) => one?.matches.some(({ grade }) => grade === 'strong'));
    expect(strong.length, 'cards with a strong match').toBeGreaterThan(2);
  }, 60_000);
});
