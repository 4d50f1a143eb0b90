import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { organisation } from '#capabilities/organisations/tables.ts';
import { auditEvent } from '#platform/audit/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { institute } from '#tests/support/entries.ts';
import { theatre, type Theatre } from '#tests/support/theatres.ts';
import { brokersOfDesk, chooseDesk, deskFor, deskOf } from './desk.store.server.ts';
import { deskOrganisation } from './desk.tables.ts';

const database = testDatabase();
const now = new Date('2026-11-22T10:00:00Z');
let made = 0;
let house: Theatre;

beforeEach(async () => {
  await database().delete(organisation);
  house = await theatre(database(), `desk-${++made}`);
});

const choose = (id: string) => chooseDesk(database(), house.asDirector, id, now);
const trail = () =>
  database()
    .select()
    .from(auditEvent)
    .where(eq(auditEvent.organisationId, house.asDirector.organisationId));
const here = () => deskOf(database(), house.asDirector.organisationId);
const handIn = () => database().transaction((tx) => deskFor(tx, house.asMember, now));

describe('the desk of an organisation', () => {
  it('is the one that a director chose, with a line in the trail', async () => {
    const { asBroker } = await institute(database());
    expect(await here()).toBeUndefined();
    expect(await choose(asBroker.organisationId)).toBe('done');
    expect(await here()).toBe(asBroker.organisationId);
    expect(await trail()).toMatchObject([
      { action: 'desk.chosen', details: { institute: 'Kennisinstituut De Proef' } },
    ]);
  });
  it('can be changed, and is never an organisation without brokers', async () => {
    const [one, other] = [await institute(database()), await institute(database())];
    await choose(one.asBroker.organisationId);
    await choose(other.asBroker.organisationId);
    expect(await here()).toBe(other.asBroker.organisationId);
    expect(await choose(other.asBroker.organisationId)).toBe('done');
    expect(await trail()).toHaveLength(2);
    expect(await choose(house.asDirector.organisationId)).toBe('no-desk');
    expect(await here()).toBe(other.asBroker.organisationId);
  });
  it('is gone when its institute closes, and so are its brokers', async () => {
    const { asBroker } = await institute(database());
    await choose(asBroker.organisationId);
    expect(await brokersOfDesk(database(), asBroker.organisationId)).toHaveLength(2);
    await database()
      .update(organisation)
      .set({ eraseAfter: now })
      .where(eq(organisation.id, asBroker.organisationId));
    expect(await here()).toBeUndefined();
    expect(await brokersOfDesk(database(), asBroker.organisationId)).toEqual([]);
  });
});

describe('handing in a first card', () => {
  it('chooses the only desk that there is, once, also when five do it at the same time', async () => {
    const { asBroker } = await institute(database());
    const desks = await Promise.all(Array.from({ length: 5 }, handIn));
    expect(new Set(desks)).toEqual(new Set([asBroker.organisationId]));
    expect(await database().select().from(deskOrganisation)).toHaveLength(1);
    expect(await trail()).toHaveLength(1);
  });
  it('lets a director choose when there are several, and waits when there is none', async () => {
    expect(await handIn()).toBeUndefined();
    const { asBroker } = await institute(database());
    await institute(database());
    expect(await handIn()).toBeUndefined();
    await choose(asBroker.organisationId);
    expect(await handIn()).toBe(asBroker.organisationId);
  });
});
