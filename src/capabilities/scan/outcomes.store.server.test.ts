import { describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';
import { closedScan, colleague, openedScan, reread } from '#tests/support/scans.ts';
import { theatre } from '#tests/support/theatres.ts';
import { form, visit } from '#tests/support/visits.ts';
import { answersPage } from './answers.public.server.ts';
import { conversationPage, teamPage } from './conversation.public.server.ts';
import { decideList } from './outcomes.actions.server.ts';
import { decide, outcomesOf } from './outcomes.store.server.ts';
import { scanPage } from './scans.public.server.ts';

const database = testDatabase();
const now = visit().now;
const decision = (level: '1' | '2' | '3' | '4', seen: number | null = null) => ({
  indicator: 'structural-money',
  choice: level,
  agreed: `Niveau ${level}`,
  dissent: '',
  seen,
});

describe('the outcome', () => {
  it('of two who write at once is the first one’s; the second one hears of it', async () => {
    const ours = await theatre(database(), 'race');
    const scan = await closedScan(database(), ours, [{ 'structural-money': 2 }]);
    const results = await Promise.all(
      (['2', '3', '4'] as const).map((level) =>
        database().transaction((tx) => decide(tx, ours.asMember, scan, [decision(level)], now)),
      ),
    );
    const written = results.map((one) => (typeof one === 'string' ? one : one.written.length));
    expect(written.toSorted()).toEqual([0, 0, 1]);
    const [kept] = await outcomesOf(database(), scan);
    for (const one of results)
      if (typeof one !== 'string' && one.written.length === 0)
        expect(one.conflicts).toEqual([kept]);
  });

  it('is replaced by who saw the one that stands, also within the same millisecond', async () => {
    const ours = await theatre(database(), 'replaced');
    const scan = await closedScan(database(), ours, [{ 'structural-money': 2 }]);
    const write = (level: '1' | '2', seen: number | null) =>
      database().transaction((tx) => decide(tx, ours.asMember, scan, [decision(level, seen)], now));
    await write('1', null);
    const [first] = await outcomesOf(database(), scan);
    expect(await write('2', first?.decidedAt.getTime() ?? null)).toMatchObject({ conflicts: [] });
    const [second] = await outcomesOf(database(), scan);
    expect(second).toMatchObject({ level: 2, decidedBy: ours.member.name });
    expect(await write('1', first?.decidedAt.getTime() ?? null)).toMatchObject({ written: [] });
  });

  it('cannot be written while people answer', async () => {
    const ours = await theatre(database(), 'early');
    const scan = await openedScan(database(), ours);
    const result = await database().transaction((tx) =>
      decide(tx, ours.asDirector, scan, [decision('1')], now),
    );
    expect(result).toBe('not-in-conversation');
  });

  it('of a list is confirmed in one go; what somebody else wrote meanwhile stands', async () => {
    const ours = await theatre(database(), 'list');
    const scan = await closedScan(database(), ours, [{ 'structural-money': 2 }]);
    await database().transaction((tx) => decide(tx, ours.asDirector, scan, [decision('4')], now));
    const params = { organisation: ours.slug, scan: scan.id };
    const list = { 'choice-structural-money': '1', 'choice-skills': '3', 'choice-ict-basics': '' };
    const result = await decideList(visit(ours.member), form(list), params, database());
    expect(result).toMatchObject({ errors: { 'choice-structural-money': expect.any(String) } });
    const kept = (await outcomesOf(database(), scan)).map((one) => [one.indicator, one.level]);
    expect(Object.fromEntries(kept)).toEqual({ 'structural-money': 4, skills: 3 });
  });
});

describe('what a director reads', () => {
  it('on any page of the scan holds no answer and no note of anybody else', async () => {
    const ours = await theatre(database(), 'private');
    const levels = [1, 3, 5].map((level) => ({ 'structural-money': level, skills: 2 }));
    const scan = await closedScan(database(), ours, levels);
    await colleague(database(), ours, await openedScan(database(), ours));
    const params = { organisation: ours.slug, scan: scan.id, indicator: 'structural-money' };
    const director = visit(ours.director);
    for (const page of [scanPage, teamPage, answersPage, conversationPage]) {
      const read = await page(director, params, database());
      const text = JSON.stringify(read, (_, value: unknown) =>
        value instanceof Map ? [...value] : value,
      );
      expect(text).not.toContain('Notitie');
      expect(text).not.toContain('participantId');
    }
    expect(await answersPage(director, params, database())).toMatchObject({
      asked: false,
      answers: [],
    });
    expect(await reread(database(), ours, scan)).toMatchObject({ state: 'conversation' });
  });
});
