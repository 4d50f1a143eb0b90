import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { organisation } from '#capabilities/organisations/tables.ts';
import { mail } from '#platform/mail/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { theatre, type Theatre } from '#tests/support/theatres.ts';
import { form, visit } from '#tests/support/visits.ts';
import {
  addAction,
  askAction,
  confirmAction,
  refuseAction,
  removeAction,
  tellAction,
  withdrawAction,
} from './acquaintance.actions.server.ts';
import { pendingFor } from './acquaintance-pending.store.server.ts';
import { acquaintancesOf, toldPartners } from './acquaintance.store.server.ts';

const database = testDatabase();
const actions = {
  addAction,
  askAction,
  confirmAction,
  refuseAction,
  tellAction,
  withdrawAction,
  removeAction,
};
let house: Theatre;
let firm: Theatre;
let other: Theatre;

beforeEach(async () => {
  await database().delete(organisation);
  await database().execute(sql`truncate mail, rate_limit`);
  house = await theatre(database(), 'huis');
  firm = await theatre(database(), 'bedrijf');
  other = await theatre(database(), 'ander');
  await database().execute(
    sql`update organisation set website = slug || '.example' where slug <> 'ander'`,
  );
});

type Act = (typeof actions)[keyof typeof actions];
const by = (who: Theatre, act: Act, fields: Record<string, string>) =>
  act(visit(who.director), form(fields), { organisation: who.slug }, database());
const list = (who: Theatre) => acquaintancesOf(database(), who.asMember);
const pending = (who: Theatre) => pendingFor(database(), who.asMember);
const letters = () => database().select().from(mail);
const told = async () => {
  const ids = [house, firm].map(({ asDirector }) => asDirector.organisationId);
  return (await toldPartners(database(), ids)).size;
};
const done = (who: Theatre, what: string) => ({
  to: `/organisations/${who.slug}/known-partners?done=${what}`,
});

async function added(who = house, fields: Record<string, string> = {}) {
  await by(who, addAction, { name: 'Het Bedrijf', website: 'bedrijf.example', ...fields });
  return (await list(who))[0]?.id ?? '';
}
async function asked() {
  const id = await added();
  await by(house, askAction, { id });
  return { id, question: (await pending(firm))[0]?.id ?? '' };
}
async function confirmed() {
  const { id, question } = await asked();
  await by(firm, confirmAction, { id: question });
  return { mine: id, theirs: (await list(firm))[0]?.id ?? '' };
}

describe.each(Object.entries(actions))('%s', (_, act) => {
  const params = { organisation: 'huis' };
  it('sends a stranger to sign in', async () => {
    await expect(act(visit(), form({}), params, database())).rejects.toMatchObject({ status: 303 });
  });
  it('hides the organisation from others', async () => {
    await expect(act(visit(firm.director), form({}), params, database())).rejects.toMatchObject({
      status: 404,
    });
  });
  it('is for directors', async () => {
    await expect(act(visit(house.member), form({}), params, database())).rejects.toMatchObject({
      status: 403,
    });
  });
});

describe('a partner on the list', () => {
  it('asks for a name, a website of its own and a year that was', async () => {
    expect(
      await by(house, addAction, { name: '', website: 'facebook.com/bedrijf', lastYear: '2031' }),
    ).toMatchObject({
      errors: {
        name: expect.any(String),
        website: expect.stringContaining('velen'),
        lastYear: expect.any(String),
      },
    });
    expect(await by(house, addAction, { name: 'Wij', website: 'www.huis.example' })).toHaveProperty(
      'errors.website',
    );
  });
  it('stands there once', async () => {
    await added();
    expect(await by(house, addAction, { name: 'het bedrijf' })).toHaveProperty('errors.name');
  });
  it('is read by nobody else, and changed by nobody else', async () => {
    const id = await added();
    for (const act of [askAction, withdrawAction, removeAction, tellAction])
      expect(await by(other, act, { id })).toEqual(done(other, 'gone'));
    expect(await list(house)).toMatchObject([{ standing: 'known', name: 'Het Bedrijf' }]);
    expect(await list(firm)).toEqual([]);
  });
});

describe('asking', () => {
  it('tells who asks the same, whether the partner is here or not', async () => {
    const here = await added();
    const away = await (async () => {
      await by(house, addAction, { name: 'Niemand', website: 'nergens.example' });
      return (await list(house)).find(({ name }) => name === 'Niemand')?.id ?? '';
    })();
    expect(await by(house, askAction, { id: here })).toEqual(done(house, 'asked'));
    expect(await by(house, askAction, { id: away })).toEqual(done(house, 'asked'));
    const [one, two] = await list(house);
    expect({ ...one, id: '', name: '', website: '' }).toEqual({
      ...two,
      id: '',
      name: '',
      website: '',
    });
    expect(await pending(firm)).toMatchObject([{ from: 'Theater huis' }]);
    expect(await letters()).toHaveLength(1);
  });
  it('reaches nobody by a name alone', async () => {
    const id = await added(house, { website: '', name: 'Theater bedrijf' });
    expect(await by(house, askAction, { id })).toHaveProperty('errors.form');
    expect(await pending(firm)).toEqual([]);
  });
  it('reaches nobody when two say that the website is theirs', async () => {
    await database().execute(
      sql`update organisation set website = 'bedrijf.example' where slug = 'ander'`,
    );
    await asked();
    expect([...(await pending(firm)), ...(await pending(other)), ...(await letters())]).toEqual([]);
  });
  it('waits for who joins later', async () => {
    await database().execute(sql`update organisation set website = null where slug = 'bedrijf'`);
    await asked();
    expect(await pending(firm)).toEqual([]);
    await database().execute(
      sql`update organisation set website = 'bedrijf.example' where slug = 'bedrijf'`,
    );
    const [question] = await pending(firm);
    await by(firm, confirmAction, { id: question?.id ?? '' });
    expect(await list(house)).toMatchObject([
      { standing: 'confirmed', knownAs: 'Theater bedrijf' },
    ]);
  });
  it('mails once, also after taking the partner off the list and adding it again', async () => {
    const { id } = await asked();
    await by(house, askAction, { id });
    await database().execute(sql`update mail set sent_at = now()`);
    await by(house, removeAction, { id });
    expect(await pending(firm)).toEqual([]);
    await asked();
    expect(await letters()).toHaveLength(1);
    expect(await pending(firm)).toHaveLength(1);
  });
  it('is bounded per week', async () => {
    const id = await added();
    for (let time = 0; time < 10; time += 1) await by(house, askAction, { id });
    expect(await by(house, askAction, { id })).toHaveProperty('errors.form');
  });
  it('is not heard by who blocked the other', async () => {
    const { organisationId } = firm.asDirector;
    await database().execute(
      sql`insert into partner_block (organisation_id, blocked_id, created_at) values (${organisationId}, ${house.asDirector.organisationId}, now())`,
    );
    await asked();
    expect([...(await pending(firm)), ...(await letters())]).toEqual([]);
  });
});

describe('answering', () => {
  it('confirms it for both, and tells nobody yet', async () => {
    await confirmed();
    expect(await list(house)).toMatchObject([{ standing: 'confirmed', mayBeTold: false }]);
    expect(await list(firm)).toMatchObject([{ standing: 'confirmed', name: 'Theater huis' }]);
    expect((await letters()).map(({ subject }) => subject)).toEqual([
      'Theater bedrijf bevestigt dat jullie samenwerkten',
    ]);
    expect(await told()).toBe(0);
  });
  it('confirms it when both asked', async () => {
    await asked();
    const id = await added(firm, { name: 'Huis', website: 'huis.example' });
    expect(await by(firm, askAction, { id })).toEqual(done(firm, 'confirmed'));
    expect(await list(house)).toMatchObject([{ standing: 'confirmed' }]);
  });
  it('uses the row that is on the list already', async () => {
    await added(firm, { name: 'Huis', website: 'huis.example' });
    await confirmed();
    expect(await list(firm)).toMatchObject([{ name: 'Huis', standing: 'confirmed' }]);
  });
  it('says no without telling, for good', async () => {
    const { id, question } = await asked();
    expect(await by(firm, refuseAction, { id: question })).toEqual(done(firm, 'refused'));
    expect(await list(house)).toMatchObject([{ standing: 'asked' }]);
    await by(house, removeAction, { id });
    await asked();
    expect([...(await pending(firm)), ...(await letters())]).toEqual([]);
    expect(await by(firm, confirmAction, { id: question })).toEqual(done(firm, 'gone'));
  });
  it('is not for another than who was asked', async () => {
    const { question } = await asked();
    expect(await by(other, confirmAction, { id: question })).toEqual(done(other, 'gone'));
    expect(await by(house, confirmAction, { id: question })).toEqual(done(house, 'gone'));
  });
});

describe('telling', () => {
  it('waits for both, and stops when one does not want it any more', async () => {
    const { mine, theirs } = await confirmed();
    await by(house, tellAction, { id: mine, may: 'yes' });
    expect(await told()).toBe(0);
    await by(firm, tellAction, { id: theirs, may: 'yes' });
    expect(await told()).toBe(2);
    await by(firm, tellAction, { id: theirs, may: 'no' });
    expect(await told()).toBe(0);
  });
  it('is not possible before both confirmed', async () => {
    const { id } = await asked();
    expect(await by(house, tellAction, { id, may: 'yes' })).toEqual(done(house, 'gone'));
  });
  it('stops at once when one withdraws, removes, closes or blocks', async () => {
    const { mine, theirs } = await confirmed();
    await by(house, tellAction, { id: mine, may: 'yes' });
    await by(firm, tellAction, { id: theirs, may: 'yes' });
    await database().execute(sql`update organisation set erase_after = now() where slug = 'huis'`);
    expect(await told()).toBe(0);
    await database().execute(sql`update organisation set erase_after = null`);
    await by(house, withdrawAction, { id: mine });
    expect(await told()).toBe(0);
    expect(await list(firm)).toMatchObject([{ standing: 'asked', knownAs: null }]);
    // Said again: confirmed again, but both choose again whether it may be told.
    expect(await by(house, askAction, { id: mine })).toEqual(done(house, 'confirmed'));
    expect(await told()).toBe(0);
    expect(await list(firm)).toMatchObject([{ standing: 'confirmed', mayBeTold: false }]);
    await by(firm, removeAction, { id: theirs });
    expect(await list(house)).toMatchObject([{ standing: 'asked' }]);
    expect(await pending(firm)).toEqual([]);
  });
});

describe('at the same moment', () => {
  it('two who both ask are confirmed, always', async () => {
    const mine = await added();
    const theirs = await added(firm, { name: 'Huis', website: 'huis.example' });
    for (let round = 0; round < 30; round += 1) {
      await database().execute(sql`truncate rate_limit, acquaintance_refusal`);
      await database().execute(
        sql`update acquaintance set said_at = null, asked_at = null, partner_id = null`,
      );
      await Promise.all([by(house, askAction, { id: mine }), by(firm, askAction, { id: theirs })]);
      expect(await list(house)).toMatchObject([{ standing: 'confirmed' }]);
      expect(await list(firm)).toMatchObject([{ standing: 'confirmed' }]);
    }
  });
  it('one of yes and no holds, and a withdrawal always does', async () => {
    const { id, question } = await asked();
    for (let round = 0; round < 30; round += 1) {
      await database().execute(sql`truncate acquaintance_refusal`);
      await database().execute(sql`delete from acquaintance where id <> ${id}`);
      const [yes, no] = await Promise.all([
        by(firm, confirmAction, { id: question }),
        by(firm, refuseAction, { id: question }),
      ]);
      expect([yes, no]).toContainEqual(done(firm, 'gone'));
      const [row] = await list(house);
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
        by(firm, confirmAction, { id: question }),
        by(house, withdrawAction, { id }),
      ]);
      expect(await list(house)).toMatchObject([{ standing: 'known', mayBeTold: false }]);
      expect(await pending(house)).toEqual([]);
    }
  });
});
