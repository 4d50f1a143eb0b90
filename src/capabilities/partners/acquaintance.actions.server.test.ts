import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { acquaintances } from '#tests/support/acquaintances.ts';
import { testDatabase } from '#tests/support/database.ts';
import { form, visit } from '#tests/support/visits.ts';
import {
  addAction,
  askAction,
  changeAction,
  confirmAction,
  refuseAction,
  removeAction,
  tellAction,
  withdrawAction,
} from './acquaintance.actions.server.ts';

const database = testDatabase();
const scene = acquaintances(database);
const { by, list, pending, letters, done, added, asked } = scene;
const actions = {
  addAction,
  changeAction,
  askAction,
  confirmAction,
  refuseAction,
  tellAction,
  withdrawAction,
  removeAction,
};

describe.each(Object.entries(actions))('%s', (_, act) => {
  const params = { organisation: 'huis' };
  it('sends a stranger to sign in', async () => {
    await expect(act(visit(), form({}), params, database())).rejects.toMatchObject({ status: 303 });
  });
  it('hides the organisation from others', async () => {
    await expect(
      act(visit(scene.firm.director), form({}), params, database()),
    ).rejects.toMatchObject({
      status: 404,
    });
  });
  it('is for directors', async () => {
    await expect(
      act(visit(scene.house.member), form({}), params, database()),
    ).rejects.toMatchObject({
      status: 403,
    });
  });
});

describe('a partner on the list', () => {
  it('asks for a name, a website of its own and a year that was', async () => {
    expect(
      await by(scene.house, addAction, {
        name: '',
        website: 'facebook.com/bedrijf',
        lastYear: '2031',
      }),
    ).toMatchObject({
      errors: {
        name: expect.any(String),
        website: expect.stringContaining('velen'),
        lastYear: expect.any(String),
      },
    });
    expect(
      await by(scene.house, addAction, { name: 'Wij', website: 'www.huis.example' }),
    ).toHaveProperty('errors.website');
  });
  it('stands there once', async () => {
    await added();
    expect(await by(scene.house, addAction, { name: 'het bedrijf' })).toHaveProperty('errors.name');
  });
  it('is changed as long as nobody was asked to confirm it', async () => {
    const id = await added();
    await by(scene.house, addAction, { name: 'Ander Huis' });
    const change = (fields: Record<string, string>, who = scene.house, partner = id) =>
      changeAction(
        visit(who.director),
        form(fields),
        { organisation: who.slug, partner },
        database(),
      );
    const wish = { name: 'Bedrijf B.V.', website: 'bedrijf.example', what: 'Een festival' };
    expect(await change({ ...wish, name: '' })).toHaveProperty('errors.name');
    expect(await change({ ...wish, name: 'ander huis' })).toHaveProperty('errors.name');
    expect(await change({ ...wish, website: 'huis.example' })).toHaveProperty('errors.website');
    await expect(change(wish, scene.other)).rejects.toMatchObject({ status: 404 });
    await expect(change(wish, scene.house, 'x')).rejects.toMatchObject({ status: 404 });
    expect(await change({ ...wish, lastYear: '2025' })).toEqual(done(scene.house, 'changed'));
    const [, first] = await list(scene.house);
    expect(first).toMatchObject({ id, ...wish, lastYear: '2025', standing: 'known' });
    await by(scene.house, askAction, { id });
    await expect(change(wish)).rejects.toMatchObject({ status: 404 });
  });
  it('is asked at its new website, not at the one before', async () => {
    const id = await added();
    await by(scene.house, askAction, { id });
    await by(scene.house, withdrawAction, { id });
    await changeAction(
      visit(scene.house.director),
      form({ name: 'Iemand Anders', website: 'nergens.example' }),
      { organisation: scene.house.slug, partner: id },
      database(),
    );
    await by(scene.house, askAction, { id });
    expect(await pending(scene.firm)).toEqual([]);
  });
  it('is read by nobody else, and changed by nobody else', async () => {
    const id = await added();
    for (const act of [askAction, withdrawAction, removeAction, tellAction])
      expect(await by(scene.other, act, { id })).toEqual(done(scene.other, 'gone'));
    expect(await list(scene.house)).toMatchObject([{ standing: 'known', name: 'Het Bedrijf' }]);
    expect(await list(scene.firm)).toEqual([]);
  });
});

describe('asking', () => {
  it('tells who asks the same, whether the partner is here or not', async () => {
    const here = await added();
    const away = await (async () => {
      await by(scene.house, addAction, { name: 'Niemand', website: 'nergens.example' });
      return (await list(scene.house)).find(({ name }) => name === 'Niemand')?.id ?? '';
    })();
    expect(await by(scene.house, askAction, { id: here })).toEqual(done(scene.house, 'asked'));
    expect(await by(scene.house, askAction, { id: away })).toEqual(done(scene.house, 'asked'));
    const [one, two] = await list(scene.house);
    expect({ ...one, id: '', name: '', website: '' }).toEqual({
      ...two,
      id: '',
      name: '',
      website: '',
    });
    expect(await pending(scene.firm)).toMatchObject([{ from: 'Theater huis' }]);
    expect(await letters()).toHaveLength(1);
  });
  it('reaches nobody by a name alone', async () => {
    const id = await added(scene.house, { website: '', name: 'Theater bedrijf' });
    expect(await by(scene.house, askAction, { id })).toHaveProperty('errors.form');
    expect(await pending(scene.firm)).toEqual([]);
  });
  it('reaches nobody when two say that the website is theirs', async () => {
    await database().execute(
      sql`update organisation set website = 'bedrijf.example' where slug = 'ander'`,
    );
    await asked();
    expect([
      ...(await pending(scene.firm)),
      ...(await pending(scene.other)),
      ...(await letters()),
    ]).toEqual([]);
  });
  it('waits for who joins later', async () => {
    await database().execute(sql`update organisation set website = null where slug = 'bedrijf'`);
    await asked();
    expect(await pending(scene.firm)).toEqual([]);
    await database().execute(
      sql`update organisation set website = 'bedrijf.example' where slug = 'bedrijf'`,
    );
    const [question] = await pending(scene.firm);
    await by(scene.firm, confirmAction, { id: question?.id ?? '' });
    expect(await list(scene.house)).toMatchObject([
      { standing: 'confirmed', knownAs: 'Theater bedrijf' },
    ]);
  });
  it('mails once, also after taking the partner off the list and adding it again', async () => {
    const { id } = await asked();
    await by(scene.house, askAction, { id });
    await database().execute(sql`update mail set sent_at = now()`);
    await by(scene.house, removeAction, { id });
    expect(await pending(scene.firm)).toEqual([]);
    await asked();
    expect(await letters()).toHaveLength(1);
    expect(await pending(scene.firm)).toHaveLength(1);
  });
  it('is bounded per week', async () => {
    const id = await added();
    for (let time = 0; time < 10; time += 1) await by(scene.house, askAction, { id });
    expect(await by(scene.house, askAction, { id })).toHaveProperty('errors.form');
  });
  it('is not heard by who blocked the other', async () => {
    const { organisationId } = scene.firm.asDirector;
    await database().execute(
      sql`insert into partner_block (organisation_id, blocked_id, created_at) values (${organisationId}, ${scene.house.asDirector.organisationId}, now())`,
    );
    await asked();
    expect([...(await pending(scene.firm)), ...(await letters())]).toEqual([]);
  });
});
