import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';
import { closedScan } from '#tests/support/scans.ts';
import { concludedScan, theatre } from '#tests/support/theatres.ts';
import { visit } from '#tests/support/visits.ts';
import { samenspelInstrument } from './questions.ts';
import { resultPage } from './result.public.server.ts';

const database = testDatabase();
let made = 0;
const money = (level: number) => ({ 'structural-money': level });

describe('the page of a result', () => {
  it('sends a stranger to sign in', async () => {
    const params = { organisation: 'nergens', scan: 'x' };
    await expect(resultPage(visit(), params, database())).rejects.toMatchObject({ status: 303 });
  });

  it('hides a scan from another organisation, also under its own address', async () => {
    const ours = await theatre(database(), 'ours');
    const theirs = await theatre(database(), 'theirs');
    const scan = await concludedScan(database(), ours, money(2));
    for (const { slug } of [ours, theirs])
      await expect(
        resultPage(visit(theirs.director), { organisation: slug, scan }, database()),
      ).rejects.toMatchObject({ status: 404 });
  });

  it.each([1, 2, 3, 4])('shows responses from three people on: %i', async (people) => {
    const slug = `people-${people}`;
    const ours = await theatre(database(), slug);
    const responses = [1, 4, 2, 5].slice(0, people).map(money);
    const { id: scan } = await closedScan(database(), ours, responses);
    const page = await resultPage(visit(ours.member), { organisation: slug, scan }, database());
    expect(page).toMatchObject({ responses: people, viewsShown: people >= 3 });
    expect(page.parts.flatMap(({ dots }) => dots)).toHaveLength(people >= 3 ? people : 0);
    expect(page.parts.every(({ value }) => value === undefined)).toBe(true);
  });

  it('is the same whatever one or two people answered: only how many leaves', async () => {
    const indicator = fc.constantFrom(...samenspelInstrument.indicators.map(({ id }) => id));
    const levels = fc.dictionary(indicator, fc.option(fc.integer({ min: 1, max: 5 })));
    const team = fc.integer({ min: 1, max: 2 }).chain((people) => {
      const responses = fc.array(levels, { minLength: people, maxLength: people });
      return fc.tuple(responses, responses);
    });
    const shown = async (responses: Record<string, number | null>[]) => {
      const ours = await theatre(database(), `few-${++made}`);
      const { id: scan } = await closedScan(database(), ours, responses);
      const params = { organisation: ours.slug, scan };
      const page = await resultPage(visit(ours.director), params, database());
      return { ...page, scan: undefined, home: undefined };
    };
    await fc.assert(
      fc.asyncProperty(team, async ([some, others]) => {
        expect(await shown(some)).toEqual(await shown(others));
      }),
      { numRuns: 12 },
    );
  });

  it('has outcomes once the conversation is concluded', async () => {
    const ours = await theatre(database(), 'concluded');
    const scan = await concludedScan(database(), ours, money(2));
    const params = { organisation: 'concluded', scan };
    const { parts } = await resultPage(visit(ours.member), params, database());
    expect(parts.map(({ value }) => value)).toEqual([
      2,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
