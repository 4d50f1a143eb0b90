import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eq, sql } from 'drizzle-orm';
import { organisation } from '#capabilities/organisations/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { marketCard } from '#tests/support/market-cards.ts';
import { theatre, type Theatre } from '#tests/support/theatres.ts';
import { card } from './card.tables.ts';
import { deskOrganisation } from './desk.tables.ts';
import { block } from './gate.tables.ts';
import { introduction, introductionSide } from './introduction.tables.ts';
import { shownCards, stranger, type Reader } from './shown-card.store.server.ts';

const database = testDatabase();
const now = new Date('2026-11-22T10:00:00Z');
const reads = (...theatres: Theatre[]): Reader => ({
  organisationIds: theatres.map(({ asMember }) => asMember.organisationId),
});
const idOf = ({ asMember }: Theatre) => asMember.organisationId;
let owner: Theatre;
let other: Theatre;
let third: Theatre;
let institute: Theatre;

beforeAll(async () => {
  owner = await theatre(database(), 'eigenaar');
  other = await theatre(database(), 'ander');
  third = await theatre(database(), 'derde');
  institute = await theatre(database(), 'kennis');
  await database()
    .update(organisation)
    .set({ website: 'eigenaar-online.example', name: 'Theater Eigenaar Aan Zee' })
    .where(eq(organisation.id, idOf(owner)));
});
beforeEach(async () => {
  await database().execute(
    sql`truncate card, partner_block, introduction, desk_organisation cascade`,
  );
});

const see = async (id: string, reader: Reader) =>
  (await shownCards(database(), [id], reader, now))[0];
const mine = (more = {}) => marketCard(database(), idOf(owner), more);
const theirs = (more = {}) => marketCard(database(), idOf(other), more);

/** Everything that leads to the owner. */
const leads = () => [
  ...[owner.slug, idOf(owner), 'Eigenaar', 'eigenaar-online', '@'],
  ...[owner.director.id, owner.director.name, owner.director.email, owner.member.id],
];

async function introduced(
  a: string,
  b: string,
  answers: [string | null, string | null],
  more = {},
) {
  const [first, second] = a < b ? [a, b] : [b, a];
  const reasons = {
    youGet: [],
    theyGet: [],
    bridge: null,
    risk: { kind: 'one-way', detail: '', whose: 'both' },
  } as const;
  const [made] = await database()
    .insert(introduction)
    .values({
      ...{ firstCardId: first, secondCardId: second, createdAt: now, touchedAt: now },
      ...{
        expiresAt: new Date('2026-12-20T10:00:00Z'),
        reasons: { first: reasons, second: reasons },
      },
      ...more,
    })
    .returning();
  const introductionId = made?.id ?? '';
  await database()
    .insert(introductionSide)
    .values([
      { introductionId, cardId: a, organisationId: idOf(owner), answer: answers[0] },
      { introductionId, cardId: b, organisationId: idOf(other), answer: answers[1] },
    ]);
  return introductionId;
}

describe('a card', () => {
  it('shows everything to its own people', async () => {
    const id = await mine({ visibility: 'private' });
    expect(await see(id, reads(owner))).toMatchObject({
      id,
      visibility: 'private',
      who: { slug: 'eigenaar' },
    });
  });
  it('shows a name to everybody when it is public, also to strangers', async () => {
    const id = await mine({ visibility: 'public' });
    for (const reader of [stranger, reads(other)])
      expect(await see(id, reader)).toMatchObject({ who: { name: 'Theater Eigenaar Aan Zee' } });
  });
  it('is not there for strangers when it is anonymous, nor for others when it is private', async () => {
    expect(await see(await mine(), stranger)).toBeUndefined();
    expect(await see(await mine({ visibility: 'private' }), reads(other))).toBeUndefined();
  });
  it('is not there when it expired, was withdrawn, was never approved or its organisation closed', async () => {
    const content = null;
    const gone = [
      await mine({ expiresAt: new Date('2026-11-22T10:00:00Z') }),
      await mine({ withdrawnAt: new Date('2026-11-20T10:00:00Z') }),
      await mine(),
    ];
    await database()
      .update(card)
      .set({ content })
      .where(eq(card.id, gone[2] ?? ''));
    for (const id of gone) expect(await see(id, reads(other))).toBeUndefined();
    const id = await mine({ visibility: 'public' });
    const eraseAfter = new Date('2026-12-22T10:00:00Z');
    await database()
      .update(organisation)
      .set({ eraseAfter })
      .where(eq(organisation.id, idOf(owner)));
    expect(await see(id, reads(other))).toBeUndefined();
    await database()
      .update(organisation)
      .set({ eraseAfter: null })
      .where(eq(organisation.id, idOf(owner)));
  });
  it('is not there when one of the two blocked the other, whoever did it', async () => {
    const id = await mine({ visibility: 'public' });
    const createdAt = now;
    await database()
      .insert(block)
      .values({ organisationId: idOf(other), blockedId: idOf(owner), createdAt });
    expect(await see(id, reads(other))).toBeUndefined();
    expect(await see(id, reads(third))).toBeDefined();
    await database().delete(block);
    await database()
      .insert(block)
      .values({ organisationId: idOf(owner), blockedId: idOf(other), createdAt });
    expect(await see(id, reads(other))).toBeUndefined();
    expect(await see(id, reads(owner))).toBeDefined();
  });
  it('shows itself whole to the brokers of its own desk alone', async () => {
    const id = await mine({ visibility: 'private' });
    const broker: Reader = { organisationIds: [idOf(institute)], instituteId: idOf(institute) };
    expect(await see(id, broker)).toBeUndefined();
    await database()
      .insert(deskOrganisation)
      .values({ organisationId: idOf(owner), instituteId: idOf(institute), since: now });
    expect(await see(id, broker)).toMatchObject({
      visibility: 'private',
      who: { slug: 'eigenaar' },
    });
    expect(await see(id, reads(institute))).toBeUndefined();
  });
  it('comes in the order that was asked, once each, and never what does not exist', async () => {
    const [a, b] = [await mine(), await theirs()];
    const none = '00000000-0000-4000-8000-000000000000';
    const shown = await shownCards(database(), [b, none, a, b], reads(third), now);
    expect(shown.map(({ id }) => id)).toEqual([b, a]);
  });
});

describe('an anonymous card', () => {
  it('holds nothing that leads to its organisation or its people', async () => {
    const text =
      'Wij zijn Theater Eigenaar Aan Zee, mail sam@eigenaar-online.example of zie eigenaar.';
    const line = { id: 'n1', text, concepts: [] };
    const id = await mine({
      contactId: owner.director.id,
      content: {
        title: text,
        problem: text,
        needs: [line],
        gives: [line],
        space: text,
        data: text,
      },
    });
    const shown = JSON.stringify(await see(id, reads(other)));
    for (const lead of leads()) expect(shown).not.toContain(lead);
  });
  it('keeps saying the same when organisations come and go', async () => {
    const id = await mine();
    const before = await see(id, reads(other));
    for (let n = 0; n < 6; n += 1) await theatre(database(), `nieuw-${n}`);
    expect(await see(id, reads(other))).toEqual(before);
    expect(before?.who).toMatchObject({ name: null, slug: null, sort: null });
    // A card that comes now is told of with more words, because there are more organisations.
    expect((await see(await theirs(), reads(owner)))?.who).toMatchObject({
      sort: 'stage',
      region: 'UT',
    });
  });
  it('is told in the same words when twenty look at the same moment', async () => {
    const id = await mine();
    const all = await Promise.all(Array.from({ length: 20 }, () => see(id, reads(other))));
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(1);
  });
});

describe('after two yeses', () => {
  const yes: [string, string] = ['yes', 'yes'];
  it('the two see names, and nobody else does', async () => {
    const [a, b] = [await mine(), await theirs()];
    await introduced(a, b, yes, { introducedAt: now });
    expect((await see(a, reads(other)))?.who.name).toBe('Theater Eigenaar Aan Zee');
    expect((await see(b, reads(owner)))?.who.slug).toBe('ander');
    expect((await see(a, reads(third)))?.who.name).toBeNull();
    expect((await see(await mine(), reads(other)))?.who.name).toBeNull();
  });
  it('names are gone at once when one takes it back', async () => {
    const [a, b] = [await mine(), await theirs()];
    const id = await introduced(a, b, yes, { introducedAt: now });
    await database()
      .update(introductionSide)
      .set({ answer: 'withdrawn' })
      .where(eq(introductionSide.cardId, b));
    expect((await see(a, reads(other)))?.who.name).toBeNull();
    expect((await see(b, reads(owner)))?.who.name).toBeNull();
    expect(id).toBeTruthy();
  });
  it('one yes tells no name, and opens a private card as an anonymous one', async () => {
    const [a, b] = [await mine({ visibility: 'private' }), await theirs()];
    const id = await introduced(a, b, [null, null]);
    expect(await see(a, reads(other))).toBeUndefined();
    await database()
      .update(introductionSide)
      .set({ answer: 'yes' })
      .where(eq(introductionSide.cardId, a));
    expect(await see(a, reads(other))).toMatchObject({
      visibility: 'anonymous',
      who: { name: null },
    });
    const change = (values: Partial<typeof introduction.$inferInsert>) =>
      database().update(introduction).set(values).where(eq(introduction.id, id));
    // Its time is over at that moment, not when the job of the morning writes it down.
    await change({ expiresAt: now });
    expect(await see(a, reads(other))).toBeUndefined();
    await change({ expiresAt: new Date('2026-12-20T10:00:00Z'), ending: 'declined' });
    expect(await see(a, reads(other))).toBeUndefined();
  });
});
