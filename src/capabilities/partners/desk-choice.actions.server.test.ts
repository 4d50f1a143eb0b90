import { beforeEach, describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { organisation } from '#capabilities/organisations/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { institute } from '#tests/support/entries.ts';
import { theatre, type Theatre } from '#tests/support/theatres.ts';
import { form, visit } from '#tests/support/visits.ts';
import { chooseDeskAction } from './desk-choice.actions.server.ts';
import { deskChoicePage, ownDesk } from './desk-choice.public.server.ts';

const database = testDatabase();
let house: Theatre;
let desk: Awaited<ReturnType<typeof institute>>;

beforeEach(async () => {
  await database().delete(organisation);
  house = await theatre(database(), 'huis');
  desk = await institute(database());
});

const chooseBy = (person: Theatre['director'] | null, chosen = desk.asBroker.organisationId) =>
  chooseDeskAction(
    ...([visit(person), form({ institute: chosen }), { organisation: 'huis' }] as const),
    database(),
  );
const page = (person: Theatre['director']) =>
  deskChoicePage(visit(person), { organisation: 'huis' }, new URLSearchParams(), database());

describe('choosing a desk', () => {
  it('sends a stranger to sign in', async () => {
    await expect(chooseBy(null)).rejects.toMatchObject({ status: 303 });
  });
  it('hides the organisation from others, also from brokers', async () => {
    await expect(chooseBy(desk.broker)).rejects.toMatchObject({ status: 404 });
    await expect(page(desk.broker)).rejects.toMatchObject({ status: 404 });
  });
  it('is for directors', async () => {
    await expect(chooseBy(house.member)).rejects.toMatchObject({ status: 403 });
  });
  it('asks which one, and takes none without brokers', async () => {
    expect(await chooseBy(house.director, '')).toHaveProperty('errors.institute');
    expect(await chooseBy(house.director, house.asDirector.organisationId)).toHaveProperty(
      'errors.institute',
    );
  });
  it('shows everybody of the organisation which desk it has', async () => {
    expect(await page(house.member)).toMatchObject({ chosen: null, directs: false });
    expect(await chooseBy(house.director)).toEqual({ to: '/organisations/huis/desk-choice?done' });
    expect(await page(house.member)).toMatchObject({
      chosen: desk.asBroker.organisationId,
      desks: [{ name: 'Kennisinstituut De Proef', brokers: 2 }],
    });
  });
  it('tells the pages about cards which desk reads them, and from how many can be chosen', async () => {
    expect(await ownDesk(database(), house.asMember)).toEqual({ name: null, choices: 1 });
    await chooseBy(house.director);
    const name = 'Kennisinstituut De Proef';
    expect(await ownDesk(database(), house.asMember)).toEqual({ name, choices: 1 });
    await database().delete(organisation).where(eq(organisation.nature, 'knowledge'));
    expect(await ownDesk(database(), house.asMember)).toEqual({ name: null, choices: 0 });
  });
});
