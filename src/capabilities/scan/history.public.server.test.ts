import { describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';
import { closedScan } from '#tests/support/scans.ts';
import { concludedScan, resultFromElsewhere, theatre } from '#tests/support/theatres.ts';
import { form, visit } from '#tests/support/visits.ts';
import { removeResultAction } from './earlier-results.actions.server.ts';
import { historyPage } from './history.public.server.ts';

const database = testDatabase();
const money = (level: number) => ({ 'structural-money': level });

describe('the page with all results', () => {
  it('sends a stranger to sign in', async () => {
    const page = historyPage(visit(), { organisation: 'nergens' }, null, database());
    await expect(page).rejects.toMatchObject({ status: 303 });
  });
  it('hides the results from a person of another organisation', async () => {
    const ours = await theatre(database(), 'ours');
    const theirs = await theatre(database(), 'theirs');
    const page = historyPage(visit(theirs.director), { organisation: ours.slug }, null, database());
    await expect(page).rejects.toMatchObject({ status: 404 });
  });
  it('has concluded scans and results from elsewhere, oldest first', async () => {
    const ours = await theatre(database(), 'both');
    const earlier = await resultFromElsewhere(database(), ours);
    const scan = await concludedScan(database(), ours, money(2));
    const params = { organisation: ours.slug };
    const page = await historyPage(visit(ours.member), params, null, database());
    expect(page.entries).toMatchObject([
      { kind: 'earlier', id: earlier, values: { 'strategy-and-budget': 1.7 } },
      { kind: 'scan', id: scan, values: { 'strategy-and-budget': 2 } },
    ]);
    expect(page.changes).toEqual([]);
  });
  it('has no values of a scan that is not concluded', async () => {
    const ours = await theatre(database(), 'talking');
    const { id } = await closedScan(database(), ours, [1, 2, 4].map(money));
    const params = { organisation: ours.slug };
    const page = await historyPage(visit(ours.member), params, null, database());
    expect(page.entries).toEqual([]);
    expect(page.open).toMatchObject([{ id, responses: 3 }]);
  });
  it('offers to put a removed result back to a director of its own organisation', async () => {
    const ours = await theatre(database(), 'undo');
    const theirs = await theatre(database(), 'not-theirs');
    const result = await resultFromElsewhere(database(), ours);
    const params = { organisation: ours.slug, result };
    const offered = async ({ slug, director }: typeof ours, person = director) =>
      (await historyPage(visit(person), { organisation: slug }, result, database())).removed?.id;
    expect(await offered(ours)).toBeUndefined();
    await removeResultAction(visit(ours.director), form({}), params, database());
    expect(await offered(ours)).toBe(result);
    expect(await offered(ours, ours.member)).toBeUndefined();
    expect(await offered(theirs)).toBeUndefined();
  });
});
