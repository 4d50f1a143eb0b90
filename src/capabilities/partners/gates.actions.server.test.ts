import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rateLimit } from '#platform/accounts/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { inMarketWith } from '#tests/support/matching.ts';
import { someOrganisation } from '#tests/support/organisations.ts';
import { theatre, type Theatre } from '#tests/support/theatres.ts';
import { form, visit } from '#tests/support/visits.ts';
import {
  addGateAction,
  BLOCKS_BY_NAME,
  blockAction,
  removeGateAction,
  unblockAction,
} from './gates.actions.server.ts';
import { unwantedPage } from './gates.public.server.ts';
import { learnGate, MOST_GATES, type Learnt } from './gates.store.server.ts';
import { block, gate } from './gate.tables.ts';

const database = testDatabase();
const now = new Date('2026-11-22T10:00:00Z');
let house: Theatre;
let firm: Awaited<ReturnType<typeof someOrganisation>>;

beforeAll(async () => {
  house = await theatre(database(), 'gates');
  firm = await someOrganisation(database(), { name: 'Ondertitelaars', sort: 'technology' });
});
beforeEach(async () => {
  await database().delete(gate);
  await database().delete(block);
  await database().delete(rateLimit);
});

type Act = typeof addGateAction;
const act = (action: Act, person: Theatre['director'] | null, fields: Record<string, string>) =>
  action(visit(person), form(fields), { organisation: house.slug }, database());
const add = (fields: Record<string, string>) => act(addGateAction, house.director, fields);
const read = (person = house.member) =>
  unwantedPage(visit(person), { organisation: house.slug }, new URLSearchParams(), database());
const learn = (more: Partial<Learnt> = {}) =>
  database().transaction((tx) =>
    learnGate(
      tx,
      {
        ...{ organisationId: house.asMember.organisationId, kind: 'sort', value: 'museum' },
        ...{ learntFrom: 'broker', note: '', until: null, by: null, ...more },
      },
      now,
    ),
  );

describe('what an organisation does not want', () => {
  it('is changed by its directors alone', async () => {
    for (const action of [addGateAction, removeGateAction, blockAction, unblockAction]) {
      await expect(act(action, null, {})).rejects.toMatchObject({ status: 303 });
      await expect(act(action, firm.director, {})).rejects.toMatchObject({ status: 404 });
      await expect(act(action, house.member, {})).rejects.toMatchObject({ status: 403 });
    }
  });
  it('is read by its members, and by nobody else', async () => {
    expect(await read()).toMatchObject({ directs: false, gates: [], blocks: [], blockable: [] });
    await expect(read(firm.director)).rejects.toMatchObject({ status: 404 });
  });
  it('is added until a day, and counts through that day', async () => {
    expect(await add({ wish: 'sort:museum', until: '2026-12-31', note: ' Druk ' })).toEqual({
      to: `/organisations/${house.slug}/unwanted?done=added`,
    });
    expect((await read()).gates).toMatchObject([
      {
        ...{ kind: 'sort', value: 'museum', learntFrom: 'organisation', note: 'Druk' },
        until: new Date('2027-01-01T00:00:00Z'),
      },
    ]);
  });
  it('is asked again when the choice or the day is nonsense', async () => {
    expect(await add({ wish: 'sort:castle' })).toHaveProperty('errors.wish');
    expect(await add({})).toHaveProperty('errors.wish');
    expect(await add({ wish: 'organisation:x' })).toHaveProperty('errors.wish');
    for (const until of ['2026-11-21', '2027-02-30', 'morgen', '10000-01-01'])
      expect(await add({ wish: 'sort:museum', until })).toHaveProperty('errors.until');
    expect(await add({ wish: 'sort:museum', note: 'x'.repeat(301) })).toHaveProperty('errors.note');
    expect((await read()).gates).toEqual([]);
  });
  it('needs an end when it is everything', async () => {
    expect(await add({ wish: 'all' })).toHaveProperty('errors.until');
    expect(await add({ wish: 'all', until: '2027-01-31' })).toHaveProperty('to');
  });
  it('is taken away again, also when a broker learnt it', async () => {
    expect(await learn()).toBe('learnt');
    const [line] = (await read()).gates;
    expect(line).toMatchObject({ learntFrom: 'broker' });
    const fields = { gate: line?.id ?? '' };
    expect(await act(removeGateAction, house.director, fields)).toHaveProperty('to');
    expect((await read()).gates).toEqual([]);
    await expect(act(removeGateAction, house.director, fields)).rejects.toMatchObject({
      status: 404,
    });
    await expect(act(removeGateAction, house.director, { gate: 'nonsense' })).rejects.toMatchObject(
      { status: 404 },
    );
  });
  it('cannot be taken away by another organisation', async () => {
    await learn();
    const [line] = (await read()).gates;
    const theirs = { organisation: firm.slug };
    const fields = form({ gate: line?.id ?? '' });
    await expect(
      removeGateAction(visit(firm.director), fields, theirs, database()),
    ).rejects.toMatchObject({ status: 404 });
    expect((await read()).gates).toHaveLength(1);
  });
});

describe('learning', () => {
  it('keeps one line of what is learnt twice, until the later day', async () => {
    const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
    expect(await learn({ until: day('2027-01-01') })).toBe('learnt');
    expect(await learn({ until: day('2026-12-01') })).toBe('known');
    expect(await learn({ until: day('2027-03-01') })).toBe('learnt');
    expect(await learn()).toBe('learnt');
    expect(await learn({ until: day('2027-03-01') })).toBe('known');
    expect((await read()).gates).toMatchObject([{ until: null }]);
  });
  it('ends somewhere', async () => {
    for (let made = 0; made < MOST_GATES; made += 1)
      await learn({ kind: 'organisation', value: `organisation-${made}` });
    expect(await learn()).toBe('full');
    expect(await add({ wish: 'sort:museum' })).toHaveProperty('errors.form');
  });
});

describe('a block', () => {
  it('is made by name only where everybody can read that name', async () => {
    await inMarketWith(database(), firm.directorship, { gives: ['Ondertiteling'] });
    expect((await read(house.director)).blockable).toEqual([]);
    expect(await act(blockAction, house.director, { blocked: firm.slug })).toHaveProperty(
      'errors.blocked',
    );
    const offer = { gives: ['Ondertiteling'] };
    await inMarketWith(database(), firm.directorship, offer, { visibility: 'public' });
    expect((await read(house.director)).blockable).toEqual([
      { slug: firm.slug, name: 'Ondertitelaars' },
    ]);
    expect(await act(blockAction, house.director, { blocked: firm.slug })).toHaveProperty('to');
    const { blocks, blockable } = await read(house.director);
    expect([blocks, blockable]).toMatchObject([[{ name: 'Ondertitelaars' }], []]);
  });
  it('does not say who it is when that is not known, and is taken back', async () => {
    const { directorship } = await someOrganisation(database(), { name: 'Onbekend' });
    await database()
      .insert(block)
      .values({
        ...{ organisationId: house.asMember.organisationId, createdAt: now },
        blockedId: directorship.organisationId,
      });
    const [one] = (await read()).blocks;
    expect(one).toMatchObject({ name: null });
    const fields = { block: one?.id ?? '' };
    expect(await act(unblockAction, house.director, fields)).toHaveProperty('to');
    expect((await read()).blocks).toEqual([]);
    await expect(act(unblockAction, house.director, fields)).rejects.toMatchObject({ status: 404 });
  });

  it('blocks a few by name each week, so that nobody sees whose cards disappear', async () => {
    const press = () => act(blockAction, house.director, { blocked: 'nobody' });
    const few = await Promise.all(Array.from({ length: BLOCKS_BY_NAME.tries + 2 }, press));
    const refused = few.filter((one) => 'errors' in one && /5/.test(one.errors.blocked ?? ''));
    expect(refused).toHaveLength(2);
  });
});
