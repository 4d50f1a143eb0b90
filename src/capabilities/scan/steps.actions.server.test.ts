import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';
import { resultFromElsewhere, theatre, type Theatre } from '#tests/support/theatres.ts';
import { form, somebody, visit } from '#tests/support/visits.ts';
import { chooseGap, closeGapAction } from './gaps.actions.server.ts';
import { gapsOf } from './gaps.store.server.ts';
import {
  addStepAction,
  changeStepAction,
  finishStep,
  removeStepAction,
  restoreStep,
  unfinishStep,
} from './steps.actions.server.ts';
import { stepsOf } from './steps.store.server.ts';

const database = testDatabase();
let made = 0;

const wish = {
  title: 'Twintig jongeren zien een repetitie',
  owner: '',
  parts: ['audience-and-value', 'processes-and-structure'],
  startsOn: '2026-11-22',
  dueOn: '2027-02-20',
  hours: '80',
  euros: '€ 6.000',
  money: 'project',
  remains: 'De afspraken met de scholen.',
  partner: 'yes',
};

/** A theatre with one gap and one step. */
async function atWork() {
  const house = await theatre(database(), `steps-${++made}`);
  const from = `earlier:${await resultFromElsewhere(database(), house)}`;
  const target = { from, about: 'part:audience-and-value', target: '3', date: '2027-11-22' };
  const choice = form({ ...target, title: 'Jongeren zien nooit iets voor de première' });
  await chooseGap(visit(house.director), choice, { organisation: house.slug }, database());
  const [gap] = await gapsOf(database(), house.asMember);
  const params = { organisation: house.slug, gap: gap?.id ?? '' };
  const add = (more: Record<string, string | string[]> = {}) =>
    addStepAction(visit(house.member), form({ ...wish, ...more }), params, database());
  const added = await add({ owner: house.member.id });
  const [step] = await stepsOf(database(), house.asMember);
  return { house, params: { ...params, step: step?.id ?? '' }, add, added };
}

describe.each([
  ['adding', addStepAction],
  ['changing', changeStepAction],
  ['finishing', finishStep],
  ['unfinishing', unfinishStep],
  ['removing', removeStepAction],
  ['restoring', restoreStep],
])('%s a step', (_, action) => {
  let house: Theatre;
  let params: Record<string, string>;
  beforeAll(async () => {
    ({ house, params } = await atWork());
  });
  it('sends a stranger to sign in', async () => {
    await expect(action(visit(), form(wish), params, database())).rejects.toMatchObject({
      status: 303,
    });
  });
  it('hides the organisation from a person of another one', async () => {
    const other = await somebody(database());
    await expect(action(visit(other), form(wish), params, database())).rejects.toMatchObject({
      status: 404,
    });
  });
  it('does not know the things of another organisation, in the address or in a field', async () => {
    const { house: other } = await atWork();
    const inAddress = { ...params, organisation: other.slug };
    await expect(
      action(visit(other.member), form(wish), inAddress, database()),
    ).rejects.toMatchObject({ status: 404 });
    const inField = form({ ...wish, step: params.step ?? '', gap: params.gap ?? '' });
    await expect(
      action(visit(other.member), inField, { organisation: other.slug }, database()),
    ).rejects.toMatchObject({ status: 404 });
  });
  it('is for every member', async () => {
    expect(await action(visit(house.member), form(wish), params, database())).toHaveProperty('to');
  });
});

describe('adding a step', () => {
  it('keeps everything, with the part of its gap', async () => {
    const { house, added } = await atWork();
    const [step] = await stepsOf(database(), house.asMember);
    expect(added).toEqual({ to: `/organisations/${house.slug}/plan#step-${step?.id}` });
    expect(step).toMatchObject({
      ownerId: house.member.id,
      ownerName: 'Manu Voorbeeld',
      parts: ['audience-and-value', 'processes-and-structure'],
      hours: 80,
      euros: 6000,
      money: 'project',
      partnerNeeded: true,
      state: 'open',
      answer: null,
    });
  });
  it('takes an owner from the organisation alone', async () => {
    const { add } = await atWork();
    const { house: other } = await atWork();
    for (const owner of [other.member.id, 'nobody', "' or 1=1"])
      expect(await add({ owner })).toMatchObject({ errors: { owner: expect.any(String) } });
  });
  it('holds to 90 days', async () => {
    const { add } = await atWork();
    expect(await add({ dueOn: '2027-02-21' })).toMatchObject({
      errors: { dueOn: expect.stringContaining('20 februari 2027') },
    });
  });
  it('asks what remains of project money, and says per field what is wrong', async () => {
    const { add } = await atWork();
    expect(await add({ remains: '' })).toHaveProperty('errors.remains');
    expect(await add({ money: 'none' })).toHaveProperty('errors.money');
    expect(await add({ euros: '0' })).toHaveProperty('errors.euros');
    expect(await add({ hours: '-1', title: '', partner: '' })).toMatchObject({
      errors: {
        hours: expect.any(String),
        title: expect.any(String),
        partner: expect.any(String),
      },
      values: { euros: '€ 6.000' },
    });
    expect(await add({ parts: ['no-part'] })).toHaveProperty('errors.parts');
  });
  it('is for open gaps', async () => {
    const { house, params, add } = await atWork();
    const close = form({ closing: 'reached' });
    await closeGapAction(visit(house.director), close, params, database());
    expect(await add()).toHaveProperty('errors.form');
  });
});

describe('a step on the plan', () => {
  it('is done, and is not done after all', async () => {
    const { house, params } = await atWork();
    const act = [visit(house.member), form({}), params, database()] as const;
    await finishStep(...act);
    expect(await stepsOf(database(), house.asMember)).toMatchObject([{ state: 'done' }]);
    await unfinishStep(...act);
    expect(await stepsOf(database(), house.asMember)).toMatchObject([{ state: 'open' }]);
  });
  it('is taken off the plan and put back as it was', async () => {
    const { house, params } = await atWork();
    const before = await stepsOf(database(), house.asMember);
    const act = [visit(house.member), form({}), params, database()] as const;
    expect(await removeStepAction(...act)).toEqual({
      to: `/organisations/${house.slug}/plan?removed=${params.step}`,
    });
    expect(await stepsOf(database(), house.asMember)).toEqual([]);
    await restoreStep(...act);
    expect(await stepsOf(database(), house.asMember)).toEqual(before);
  });
  it('is changed, keeping the day on which it began', async () => {
    const { house, params } = await atWork();
    const later = visit(house.member, { now: new Date('2029-01-01T10:00:00Z') });
    const change = form({ ...wish, title: 'Anders', owner: house.director.id });
    expect(await changeStepAction(later, change, params, database())).toHaveProperty('to');
    expect(await stepsOf(database(), house.asMember)).toMatchObject([
      { title: 'Anders', ownerName: 'Dirke Voorbeeld' },
    ]);
  });
});
