import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { member } from '#capabilities/organisations/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { deskOver, someCard, someHouse, someIntroduction } from '#tests/support/desks.ts';
import type { Theatre } from '#tests/support/theatres.ts';
import { form, somebody, visit } from '#tests/support/visits.ts';
import { tellCapacityAction } from './capacity.actions.server.ts';
import { brokerFor, loadsOf } from './capacity.store.server.ts';
import { brokerCapacity } from './desk.tables.ts';
import { introduction } from './introduction.tables.ts';

const database = testDatabase();
let one: Theatre;
let other: Theatre;
let desk: Awaited<ReturnType<typeof deskOver>>;

beforeEach(async () => {
  one = await someHouse(database(), 'een');
  other = await someHouse(database(), 'ander');
  desk = await deskOver(database(), [one, other]);
});

const tellBy = (
  person: typeof desk.broker | null,
  fields: Record<string, string>,
  at = desk.slug,
) => tellCapacityAction(visit(person), form(fields), { organisation: at }, database());
const enough = { most: '3', available: 'yes' };

async function waitingIntroduction() {
  const sides = [
    { house: one, cardId: await someCard(database(), one, { as: 'open' }) },
    { house: other, cardId: await someCard(database(), other, { as: 'open' }) },
  ] as const;
  return someIntroduction(database(), [...sides], { instituteId: desk.id });
}
const brokerOfIt = async (id: string) =>
  (await database().select().from(introduction).where(eq(introduction.id, id)))[0]?.brokerId;

describe('telling how much a broker can take care of', () => {
  it('sends a stranger to sign in', async () => {
    await expect(tellBy(null, enough)).rejects.toMatchObject({ status: 303 });
  });
  it('hides the desk from other organisations and from brokers of another institute', async () => {
    const elsewhere = await deskOver(database(), []);
    for (const person of [one.director, elsewhere.broker, await somebody(database())])
      await expect(tellBy(person, enough)).rejects.toMatchObject({ status: 404 });
  });
  it('is for brokers alone', async () => {
    await expect(tellBy(one.director, enough, one.slug)).rejects.toMatchObject({ status: 403 });
  });
  it('asks a number that a person can do', async () => {
    for (const most of ['', 'veel', '-1', '51', '1.5'])
      expect(await tellBy(desk.broker, { ...enough, most })).toHaveProperty('errors.most');
  });
  it('keeps what was told, and changes it', async () => {
    expect(await tellBy(desk.broker, enough)).toEqual({
      to: `/organisations/${desk.slug}/desk/capacity?done`,
    });
    await tellBy(desk.broker, { most: '5' });
    const loads = await loadsOf(database(), desk.id);
    expect(loads.find(({ userId }) => userId === desk.broker.id)).toMatchObject({
      ...{ most: 5, available: false, busyWith: 0 },
    });
    expect(loads.find(({ userId }) => userId === desk.other.id)).toMatchObject({ available: true });
  });
  it('gives what waited to the broker who has room now', async () => {
    await tellBy(desk.broker, { most: '0' });
    await tellBy(desk.other, { most: '4' });
    const id = await waitingIntroduction();
    expect(await brokerOfIt(id)).toBeNull();
    await tellBy(desk.broker, { most: '1', available: 'yes' });
    expect(await brokerOfIt(id)).toBe(desk.broker.id);
  });
});

describe('the broker for a new introduction', () => {
  const ask = (sides: string[] = []) =>
    database().transaction((tx) => brokerFor(tx, desk.id, sides));
  it('never belongs to one of the two', async () => {
    await tellBy(desk.other, { most: '1', available: 'yes' });
    expect(await ask()).toBe(desk.broker.id);
    const { organisationId } = one.asDirector;
    await database()
      .insert(member)
      .values({ organisationId, userId: desk.broker.id, roles: ['member'], joinedAt: new Date() });
    expect(await ask([organisationId])).toBe(desk.other.id);
  });
  it('has room for one only once, also when ten introductions come at the same moment', async () => {
    await database()
      .insert(brokerCapacity)
      .values([
        { instituteId: desk.id, userId: desk.broker.id, most: 2 },
        { instituteId: desk.id, userId: desk.other.id, most: 1 },
      ]);
    const ids = [];
    for (let made = 0; made < 10; made += 1) ids.push(await waitingIntroduction());
    const given = await Promise.all(
      ids.map((id) =>
        database().transaction(async (tx) => {
          const brokerId = (await brokerFor(tx, desk.id, [])) ?? null;
          await tx.update(introduction).set({ brokerId }).where(eq(introduction.id, id));
          return brokerId;
        }),
      ),
    );
    expect(given.filter((id) => id === desk.broker.id)).toHaveLength(2);
    expect(given.filter((id) => id === desk.other.id)).toHaveLength(1);
    expect(given.filter((id) => id === null)).toHaveLength(7);
  });
});
