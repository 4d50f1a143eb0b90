import { beforeAll, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { user } from '#platform/accounts/tables.ts';
import { wholeRequest, writtenCard } from '#tests/support/cards.ts';
import { testDatabase } from '#tests/support/database.ts';
import { theatre, type Theatre } from '#tests/support/theatres.ts';
import { visit } from '#tests/support/visits.ts';
import { exportCards, importCards } from './card-export.store.server.ts';
import { cardsOf } from './cards.store.server.ts';
import { publishCard } from './publish-card.store.server.ts';

const database = testDatabase();
const { now } = visit();
let house: Theatre;

beforeAll(async () => {
  house = await theatre(database(), 'exporting');
  const { organisationId, userId } = house.asMember;
  const whose = { organisationId, writtenBy: userId, approvedBy: null, at: now };
  const what = { kind: 'request', visibility: 'public', content: wholeRequest } as const;
  await publishCard(database(), { ...what, ...whose });
  await writtenCard(database(), house.asMember, { kind: 'offer', at: new Date(now.getTime() + 1) });
});

it('goes along in an export, without ids', async () => {
  const exported = await exportCards(database(), house.asDirector);
  expect(exported).toMatchObject({
    version: 1,
    cards: [
      { card: 'card-1', kind: 'request', contact: house.member.email, approved: wholeRequest },
      { card: 'card-2', kind: 'offer', state: 'draft', approved: null, draft: wholeRequest },
    ],
  });
  for (const { id } of await cardsOf(database(), house.asMember, now))
    expect(JSON.stringify(exported)).not.toContain(id);
});

it('comes back as drafts, for nobody here read what was approved elsewhere', async () => {
  const exported: unknown = JSON.parse(
    JSON.stringify(await exportCards(database(), house.asDirector)),
  );
  const other = await theatre(database(), 'importing');
  await database().transaction((tx) => importCards(tx, other.asDirector, exported, now));
  const cards = await cardsOf(database(), other.asMember, now);
  expect(cards.map(({ state, writing }) => [state, writing.title])).toEqual([
    ['draft', wholeRequest.title],
    ['draft', wholeRequest.title],
  ]);
  expect(cards[0]?.contactId).toBe(other.director.id);
});

it('says which part of a damaged export it cannot read', async () => {
  const other = await theatre(database(), 'damaged');
  const bring = (data: unknown) =>
    database().transaction((tx) => importCards(tx, other.asDirector, data, now));
  await expect(bring({ version: 2, cards: [] })).rejects.toThrow('cards.version');
  const wrong = { kind: 'poem', visibility: 'public', approved: null, draft: null };
  await expect(bring({ version: 1, cards: [wrong] })).rejects.toThrow('cards.cards.0.kind');
  await bring(undefined);
  expect(await cardsOf(database(), other.asMember, now)).toEqual([]);
});

it('survives that the person behind it is erased', async () => {
  const leaving = await theatre(database(), 'erased-person');
  const { id } = await writtenCard(database(), leaving.asMember, { submitted: true });
  await database().delete(user).where(eq(user.id, leaving.member.id));
  const [one] = await cardsOf(database(), leaving.asDirector, now);
  expect(one).toMatchObject({ id, createdBy: null, contactId: null, state: 'submitted' });
});
