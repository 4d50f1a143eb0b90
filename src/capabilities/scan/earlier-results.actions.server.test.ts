import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { auditEvent } from '#platform/audit/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { resultFromElsewhere, theatre, type Theatre } from '#tests/support/theatres.ts';
import { form, somebody, visit } from '#tests/support/visits.ts';
import { sourcesOf } from './candidates.store.server.ts';
import {
  changeResultAction,
  enterResult,
  removeResultAction,
  restoreResultAction,
} from './earlier-results.actions.server.ts';
import {
  earlierResultPage,
  editResultPage,
  newResultPage,
} from './earlier-results.public.server.ts';
import { earlierResultsOf, earlierResultWith } from './earlier-results.store.server.ts';

const database = testDatabase();
let made = 0;
const newTheatre = () => theatre(database(), `earlier-${++made}`);

const wish = {
  instrument: 'DEN-scan',
  measuredOn: '2026-10-13',
  source: 'Het managementteam',
  scale: 'levels',
  'strategy-and-budget': '1,7',
  'culture-and-competences': '3.1',
  'data-and-technology': '',
};

async function withResult() {
  const house = await newTheatre();
  const result = await resultFromElsewhere(database(), house);
  return { house, result, params: { organisation: house.slug, result } };
}

describe.each([
  ['entering', enterResult],
  ['changing', changeResultAction],
  ['removing', removeResultAction],
  ['putting back', restoreResultAction],
])('%s a result from elsewhere', (_, action) => {
  let house: Theatre;
  let params: Record<string, string>;
  beforeAll(async () => {
    ({ house, params } = await withResult());
  });
  it('sends a stranger to sign in', async () => {
    await expect(action(visit(), form(wish), params, database())).rejects.toMatchObject({
      status: 303,
      location: expect.stringContaining('/sign-in'),
    });
  });
  it('hides the organisation from a person of another one', async () => {
    const other = await somebody(database());
    const doing = action(visit(other), form(wish), params, database());
    await expect(doing).rejects.toMatchObject({ status: 404 });
  });
  it('is for directors', async () => {
    const doing = action(visit(house.member), form(wish), params, database());
    await expect(doing).rejects.toMatchObject({ status: 403 });
  });
});

describe.each([
  ['changing', changeResultAction],
  ['removing', removeResultAction],
  ['putting back', restoreResultAction],
])('%s another organisation’s result', (_, action) => {
  it.each(['address', 'form'])('is not possible with its id in the %s', async (place) => {
    const [{ result }, { house }] = [await withResult(), await withResult()];
    const params = { organisation: house.slug, ...(place === 'address' ? { result } : {}) };
    const sent = form({ ...wish, result });
    const doing = action(visit(house.director), sent, params, database());
    await expect(doing).rejects.toMatchObject({ status: 404 });
  });
  it('is not possible with an id that is none', async () => {
    const { house } = await withResult();
    const params = { organisation: house.slug, result: "1' or true" };
    const doing = action(visit(house.director), form(wish), params, database());
    await expect(doing).rejects.toMatchObject({ status: 404 });
  });
});

describe('the pages of results from elsewhere', () => {
  it.each([
    ['one', earlierResultPage],
    ['changing one', editResultPage],
    ['a new one', newResultPage],
  ])('refuse: %s', async (_, page) => {
    const { house, params } = await withResult();
    const other = await newTheatre();
    await expect(page(visit(), params, database())).rejects.toMatchObject({ status: 303 });
    const byOther = page(visit(other.director), params, database());
    await expect(byOther).rejects.toMatchObject({ status: 404 });
    if (page !== earlierResultPage) {
      const byMember = page(visit(house.member), params, database());
      await expect(byMember).rejects.toMatchObject({ status: 403 });
    }
    if (page === newResultPage) return;
    const elsewhere = { ...params, organisation: other.slug };
    const through = page(visit(other.director), elsewhere, database());
    await expect(through).rejects.toMatchObject({ status: 404 });
  });
  it('let a member read, with the published figures beside their own', async () => {
    const { house, params } = await withResult();
    const { parts, directs } = await earlierResultPage(visit(house.member), params, database());
    expect(directs).toBe(false);
    expect(parts[0]).toMatchObject({
      value: 1.7,
      published: [{ value: 2.3 }, { value: 1.69, sizeClass: '51-100' }],
    });
    expect(parts[2]).toMatchObject({ value: undefined, published: [] });
  });
});

const enter = async (house: Theatre, more: Record<string, string> = {}) =>
  enterResult(
    visit(house.director),
    form({ ...wish, ...more }),
    { organisation: house.slug },
    database(),
  );
const trail = (house: Theatre) =>
  database()
    .select()
    .from(auditEvent)
    .where(eq(auditEvent.organisationId, house.asDirector.organisationId));

describe('a result that is entered', () => {
  it('is kept as levels, goes straight to the gaps, and is in the trail', async () => {
    const house = await newTheatre();
    const done = await enter(house);
    const [kept] = await earlierResultsOf(database(), house.asMember);
    expect(kept).toMatchObject({
      instrument: 'DEN-scan',
      values: { 'strategy-and-budget': 1.7, 'culture-and-competences': 3.1 },
    });
    expect(done).toEqual({ to: `/organisations/${house.slug}/gaps?from=earlier:${kept?.id}` });
    expect(await trail(house)).toMatchObject([
      { action: 'earlier-result.entered', subject: kept?.id, userId: house.director.id },
    ]);
  });
  it('is converted from the scale that was named', async () => {
    const house = await newTheatre();
    await enter(house, {
      scale: 'hundred',
      'strategy-and-budget': '50',
      'culture-and-competences': '0',
    });
    const [kept] = await earlierResultsOf(database(), house.asMember);
    expect(kept).toMatchObject({
      scale: 'hundred',
      values: { 'strategy-and-budget': 3, 'culture-and-competences': 1 },
    });
  });
  it('says of each field what is wrong, and keeps what was typed', async () => {
    const house = await newTheatre();
    const wrong = {
      instrument: ' ',
      measuredOn: '2026-11-23',
      'strategy-and-budget': '62',
      'culture-and-competences': 'hoog',
    };
    const refused = await enter(house, wrong);
    expect(refused).toMatchObject({ values: wrong });
    expect(Object.keys('errors' in refused ? refused.errors : {}).sort()).toEqual(
      Object.keys(wrong).sort(),
    );
    expect(await earlierResultsOf(database(), house.asMember)).toEqual([]);
  });
  it('has at least one value', async () => {
    const house = await newTheatre();
    const refused = await enter(house, {
      'strategy-and-budget': '',
      'culture-and-competences': '-',
    });
    expect(refused).toMatchObject({ errors: { 'strategy-and-budget': expect.any(String) } });
  });
});

describe('a result from elsewhere', () => {
  it('can be changed', async () => {
    const { house, result, params } = await withResult();
    const sent = form({ ...wish, 'strategy-and-budget': '2,25' });
    const done = await changeResultAction(visit(house.director), sent, params, database());
    expect(done).toEqual({ to: `/organisations/${house.slug}/earlier-results/${result}` });
    expect(await earlierResultWith(database(), house.asMember, result)).toMatchObject({
      instrument: 'DEN-scan',
      values: { 'strategy-and-budget': 2.25, 'culture-and-competences': 3.1 },
    });
  });
  it('keeps its scale when its values stay', async () => {
    const house = await newTheatre();
    await enter(house, { scale: 'ten', 'strategy-and-budget': '4', 'culture-and-competences': '' });
    const [kept] = await earlierResultsOf(database(), house.asMember);
    const params = { organisation: house.slug, result: kept?.id ?? '' };
    const sent = form({ ...wish, 'strategy-and-budget': '2,33', 'culture-and-competences': '' });
    await changeResultAction(visit(house.director), sent, params, database());
    const [after] = await earlierResultsOf(database(), house.asMember);
    expect(after).toMatchObject({ scale: 'ten', values: { 'strategy-and-budget': 2.33 } });
  });
  it('disappears when it is removed, and comes back as it was', async () => {
    const { house, result, params } = await withResult();
    const before = await earlierResultsOf(database(), house.asMember);
    const removed = await removeResultAction(visit(house.director), form({}), params, database());
    expect(removed).toEqual({ to: `/organisations/${house.slug}/results?removed=${result}` });
    expect(await earlierResultsOf(database(), house.asMember)).toEqual([]);
    expect(await sourcesOf(database(), house.asMember)).toEqual([]);
    const inForm = { organisation: house.slug };
    await restoreResultAction(visit(house.director), form({ result }), inForm, database());
    expect(await earlierResultsOf(database(), house.asMember)).toEqual(before);
    expect(await trail(house)).toMatchObject([
      { action: 'earlier-result.removed' },
      { action: 'earlier-result.restored' },
    ]);
  });
});
