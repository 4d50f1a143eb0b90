import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { acquaintances } from '#tests/support/acquaintances.ts';
import { testDatabase } from '#tests/support/database.ts';
import {
  askAction,
  confirmAction,
  refuseAction,
  removeAction,
  tellAction,
  withdrawAction,
} from './acquaintance.actions.server.ts';

const database = testDatabase();
const scene = acquaintances(database);
const { by, list, pending, letters, told, done, added, asked, confirmed } = scene;

describe('answering', () => {
  it('confirms it for both, and tells nobody yet', async () => {
    await confirmed();
    expect(await list(scene.house)).toMatchObject([{ standing: 'confirmed', mayBeTold: false }]);
    expect(await list(scene.firm)).toMatchObject([{ standing: 'confirmed', name: 'Theater huis' }]);
    expect((await letters()).map(({ subject }) => subject)).toEqual([
      'Theater bedrijf bevestigt dat jullie samenwerkten',
    ]);
    expect(await told()).toBe(0);
  });
  it('confirms it when both asked', async () => {
    await asked();
    const id = await added(scene.firm, { name: 'Huis', website: 'huis.example' });
    expect(await by(scene.firm, askAction, { id })).toEqual(done(scene.firm, 'confirmed'));
    expect(await list(scene.house)).toMatchObject([{ standing: 'confirmed' }]);
  });
  it('uses the row that is on the list already', async () => {
    await added(scene.firm, { name: 'Huis', website: 'huis.example' });
    await confirmed();
    expect(await list(scene.firm)).toMatchObject([{ name: 'Huis', standing: 'confirmed' }]);
  });
  it('says no without telling, for good', async () => {
    const { id, question } = await asked();
    expect(await by(scene.firm, refuseAction, { id: question })).toEqual(
      done(scene.firm, 'refused'),
    );
    expect(await list(scene.house)).toMatchObject([{ standing: 'asked' }]);
    await by(scene.house, removeAction, { id });
    await asked();
    expect([...(await pending(scene.firm)), ...(await letters())]).toEqual([]);
    expect(await by(scene.firm, confirmAction, { id: question })).toEqual(done(scene.firm, 'gone'));
  });
  it('is not for another than who was asked', async () => {
    const { question } = await asked();
    expect(await by(scene.other, confirmAction, { id: question })).toEqual(
      done(scene.other, 'gone'),
    );
    expect(await by(scene.house, confirmAction, { id: question })).toEqual(
      done(scene.house, 'gone'),
    );
  });
});

describe('telling', () => {
  it('waits for both, and stops when one does not want it any more', async () => {
    const { mine, theirs } = await confirmed();
    await by(scene.house, tellAction, { id: mine, may: 'yes' });
    expect(await told()).toBe(0);
    await by(scene.firm, tellAction, { id: theirs, may: 'yes' });
    expect(await told()).toBe(2);
    await by(scene.firm, tellAction, { id: theirs, may: 'no' });
    expect(await told()).toBe(0);
  });
  it('is not possible before both confirmed', async () => {
    const { id } = await asked();
    expect(await by(scene.house, tellAction, { id, may: 'yes' })).toEqual(
      done(scene.house, 'gone'),
    );
  });
  it('stops at once when one withdraws, removes, closes or blocks', async () => {
    const { mine, theirs } = await confirmed();
    await by(scene.house, tellAction, { id: mine, may: 'yes' });
    await by(scene.firm, tellAction, { id: theirs, may: 'yes' });
    await database().execute(sql`update organisation set erase_after = now() where slug = 'huis'`);
    expect(await told()).toBe(0);
    await database().execute(sql`update organisation set erase_after = null`);
    await by(scene.house, withdrawAction, { id: mine });
    expect(await told()).toBe(0);
    expect(await list(scene.firm)).toMatchObject([{ standing: 'asked', knownAs: null }]);
    // Said again: confirmed again, but both choose again whether it may be told.
    expect(await by(scene.house, askAction, { id: mine })).toEqual(done(scene.house, 'confirmed'));
    expect(await told()).toBe(0);
    expect(await list(scene.firm)).toMatchObject([{ standing: 'confirmed', mayBeTold: false }]);
    await by(scene.firm, removeAction, { id: theirs });
    expect(await list(scene.house)).toMatchObject([{ standing: 'asked' }]);
    expect(await pending(scene.firm)).toEqual([]);
  });
});

describe('at the same moment', () => {
  it('two who both ask are confirmed, always', async () => {
    const mine = await added();
    const theirs = await added(scene.firm, { name: 'Huis', website: 'huis.example' });
    for (let round = 0; round < 30; round += 1) {
      await database().execute(sql`truncate rate_limit, acquaintance_refusal`);
      await database().execute(
        sql`update acquaintance set said_at = null, asked_at = null, partner_id = null`,
      );
      await Promise.all([
        by(scene.house, askAction, { id: mine }),
        by(scene.firm, askAction, { id: theirs }),
      ]);
      expect(await list(scene.house)).toMatchObject([{ standing: 'confirmed' }]);
      expect(await list(scene.firm)).toMatchObject([{ standing: 'confirmed' }]);
    }
  });
  it('one of yes and no holds, and a withdrawal always does', async () => {
    const { id, question } = await asked();
    for (let round = 0; round < 30; round += 1) {
      await database().execute(sql`truncate acquaintance_refusal`);
      await database().execute(sql`delete from acquaintance where id <> ${id}`);
      const [yes, no] = await Promise.all([
        by(scene.firm, confirmAction, { id: question }),
        by(scene.firm, refuseAction, { id: question }),
      ]);
      expect([yes, no]).toContainEqual(done(scene.firm, 'gone'));
      const [row] = await list(scene.house);
      expect(row?.standing).toBe(
        'to' in yes && yes.to.endsWith('confirmed') ? 'confirmed' : 'asked',
      );
    }
    for (let round = 0; round < 30; round += 1) {
      await database().execute(sql`truncate acquaintance_refusal`);
      await database().execute(sql`delete from acquaintance where id <> ${id}`);
      await database().execute(
        sql`update acquaintance set said_at = now(), asked_at = now(), partner_id = null`,
      );
      await Promise.all([
        by(scene.firm, confirmAction, { id: question }),
        by(scene.house, withdrawAction, { id }),
      ]);
      expect(await list(scene.house)).toMatchObject([{ standing: 'known', mayBeTold: false }]);
      expect(await pending(scene.house)).toEqual([]);
    }
  });
});
