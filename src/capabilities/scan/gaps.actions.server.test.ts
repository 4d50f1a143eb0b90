import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { auditEvent } from '#platform/audit/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import {
  concludedScan,
  resultFromElsewhere,
  theatre,
  type Theatre,
} from '#tests/support/theatres.ts';
import { form, somebody, visit } from '#tests/support/visits.ts';
import {
  changeGapAction,
  chooseGap,
  closeGapAction,
  reopenGapAction,
} from './gaps.actions.server.ts';
import { gapsOf } from './gaps.store.server.ts';
import { gap } from './tables.ts';

const database = testDatabase();
let made = 0;
const newTheatre = () => theatre(database(), `gaps-${++made}`);

/** A theatre with a result from elsewhere, and the form that chooses a gap from it. */
async function atWork() {
  const house = await newTheatre();
  const from = `earlier:${await resultFromElsewhere(database(), house)}`;
  const wish = {
    from,
    about: 'part:strategy-and-budget',
    title: 'Jongeren zien nooit iets voor de première',
    target: '3',
    date: '2027-11-22',
  };
  const choose = (more: Record<string, string> = {}) =>
    chooseGap(
      visit(house.director),
      form({ ...wish, ...more }),
      { organisation: house.slug },
      database(),
    );
  return { house, wish, choose };
}

/** The id of the first gap of a theatre. */
async function firstGap({ asMember }: Theatre): Promise<string> {
  const [first] = await gapsOf(database(), asMember);
  return first?.id ?? '';
}

describe.each([
  ['choosing', chooseGap],
  ['changing', changeGapAction],
  ['closing', closeGapAction],
  ['reopening', reopenGapAction],
])('%s a gap', (_, action) => {
  let house: Theatre;
  let params: Record<string, string>;
  beforeAll(async () => {
    const { house: theirs, choose } = await atWork();
    await choose();
    house = theirs;
    params = { organisation: house.slug, gap: await firstGap(house) };
  });
  it('sends a stranger to sign in', async () => {
    await expect(action(visit(), form({}), params, database())).rejects.toMatchObject({
      status: 303,
      location: expect.stringContaining('/sign-in'),
    });
  });
  it('hides the organisation from a person of another one', async () => {
    const other = await somebody(database());
    await expect(action(visit(other), form({}), params, database())).rejects.toMatchObject({
      status: 404,
    });
  });
  it('is for directors', async () => {
    await expect(action(visit(house.member), form({}), params, database())).rejects.toMatchObject({
      status: 403,
    });
  });
  it('does not know the things of another organisation', async () => {
    const { house: other, wish } = await atWork();
    const theirs = { ...params, organisation: other.slug };
    const foreign = form({ ...wish, from: `earlier:${house.slug}`, closing: 'reached' });
    await expect(action(visit(other.director), foreign, theirs, database())).rejects.toMatchObject({
      status: 404,
    });
  });
  it('does not know an id that is none', async () => {
    const wrong = { ...params, gap: "x'; --" };
    await expect(action(visit(house.director), form({}), wrong, database())).rejects.toMatchObject({
      status: 404,
    });
  });
});

describe('choosing a gap', () => {
  it('takes the start from the result, whatever the form says, and leaves a trail', async () => {
    const { house, choose } = await atWork();
    const result = await choose({ startValue: '4' });
    const [chosen] = await gapsOf(database(), house.asMember);
    expect(result).toEqual({ to: `/organisations/${house.slug}/gaps/${chosen?.id}` });
    expect(chosen).toMatchObject({
      part: 'strategy-and-budget',
      indicator: null,
      startValue: 1.7,
      targetValue: 3,
      targetDate: '2027-11-22',
    });
    const trail = await database()
      .select()
      .from(auditEvent)
      .where(eq(auditEvent.organisationId, house.asDirector.organisationId));
    expect(trail).toMatchObject([{ action: 'gap.chosen', userId: house.director.id }]);
  });
  it('chooses one question of a scan', async () => {
    const { house, choose } = await atWork();
    const id = await concludedScan(database(), house, { 'structural-money': 1 });
    await choose({ from: `scan:${id}`, about: 'indicator:structural-money', target: '2' });
    expect(await gapsOf(database(), house.asMember)).toMatchObject([
      { scanId: id, indicator: 'structural-money', startValue: 1 },
    ]);
  });
  it('does not know a result of another organisation, or what it did not measure', async () => {
    const { choose } = await atWork();
    const { wish: others } = await atWork();
    await expect(choose({ from: others.from })).rejects.toMatchObject({ status: 404 });
    await expect(choose({ about: 'part:data-and-technology' })).rejects.toMatchObject({
      status: 404,
    });
  });
  it('says per field what is wrong, and keeps what was typed', async () => {
    const { choose } = await atWork();
    expect(await choose({ title: ' ', target: '5', date: '2026-11-01' })).toMatchObject({
      errors: { title: expect.any(String) },
      values: { target: '5' },
    });
    expect(await choose({ target: '5', date: '2026-11-01' })).toMatchObject({
      errors: { target: expect.stringContaining('3,7'), date: expect.any(String) },
      values: { title: 'Jongeren zien nooit iets voor de première' },
    });
    expect(await choose({ target: '1,5' })).toMatchObject({
      errors: { target: expect.any(String) },
    });
  });
  it('stops at three, also when ten come at once', async () => {
    const { house, choose } = await atWork();
    const results = await Promise.all(Array.from({ length: 10 }, () => choose()));
    expect(results.filter((result) => 'to' in result)).toHaveLength(3);
    expect(results.filter((result) => 'errors' in result)).toHaveLength(7);
    expect(await gapsOf(database(), house.asMember)).toHaveLength(3);
  });
});

describe('closing a gap', () => {
  it('makes room, says why, and can be undone while there is room', async () => {
    const { house, choose } = await atWork();
    for (let n = 0; n < 3; n += 1) await choose();
    const params = { organisation: house.slug, gap: await firstGap(house) };
    const director = visit(house.director);
    const close = form({ closing: 'reached' });
    await closeGapAction(director, close, params, database());
    await closeGapAction(director, form({ closing: 'unwanted' }), params, database());
    const [closed] = await database().select().from(gap).where(eq(gap.id, params.gap));
    expect(closed?.closedAs).toBe('reached');
    expect(await choose()).toHaveProperty('to');
    expect(await reopenGapAction(director, form({}), params, database())).toHaveProperty('errors');
    const another = { ...params, gap: await firstGap(house) };
    await closeGapAction(director, close, another, database());
    expect(await reopenGapAction(director, form({}), params, database())).toHaveProperty('to');
  });
  it('asks why', async () => {
    const { house, choose } = await atWork();
    await choose();
    const params = { organisation: house.slug, gap: await firstGap(house) };
    expect(
      await closeGapAction(visit(house.director), form({}), params, database()),
    ).toHaveProperty('errors.closing');
  });
});

describe('changing a gap', () => {
  it('changes words, target and date; a date that has passed may stay', async () => {
    const { house, wish, choose } = await atWork();
    await choose();
    const params = { organisation: house.slug, gap: await firstGap(house) };
    const later = visit(house.director, { now: new Date('2028-01-01T10:00:00Z') });
    const change = form({ ...wish, title: 'Anders', target: '2,5' });
    expect(await changeGapAction(later, change, params, database())).toHaveProperty('to');
    expect(await gapsOf(database(), house.asMember)).toMatchObject([
      { title: 'Anders', targetValue: 2.5, startValue: 1.7 },
    ]);
  });
});
