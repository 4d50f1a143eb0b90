import { describe, expect, it } from 'vitest';
import { searchText } from '#platform/search/tables.ts';
import { allTexts, cardMarket } from '#tests/support/card-market.ts';
import { wholeRequest, writtenCard } from '#tests/support/cards.ts';
import { testDatabase } from '#tests/support/database.ts';
import { untilSomebodyWaits } from '#tests/support/waiting.ts';
import { saveCard } from './card-draft.store.server.ts';
import { withdrawCard } from './card-life.store.server.ts';
import { card } from './card.tables.ts';
import { approveCard } from './market.store.server.ts';
import { tidyMarket } from './market-tidying.store.server.ts';
import { submitCard } from './submission.store.server.ts';

const database = testDatabase();
const scene = cardMarket(database);
const now = new Date('2026-11-22T10:00:00Z');
const after = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);

describe('at the same moment, a hundred times', () => {
  const rounds = 100;

  it('a card that expires while a broker approves its change is in the market, and findable', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const made = await writtenCard(database(), scene.house.asMember, { submitted: true });
      await scene.approve(made.id);
      const mine = { title: `Ronde ${round}` };
      await saveCard(database(), scene.house.asMember, made, { revision: 1, base: {}, mine }, now);
      await submitCard(database(), scene.house.asMember, made, now);
      // In odd rounds the market is tidied after the approval, and before that is settled.
      let tidied = round % 2 ? undefined : tidyMarket(database(), after(100));
      const outcome = await database().transaction(async (tx) => {
        const approval = await approveCard(tx, scene.desk.asBroker, made.id, 2, after(100));
        tidied ??= tidyMarket(database(), after(100));
        if (round % 2) await untilSomebodyWaits(database());
        return approval;
      });
      const mended = await tidied;
      if (round % 2) expect(mended, 'what tidying took away or brought back').toBe(0);
      expect(outcome).toBe('approved');
      expect((await scene.found(made.id, after(100))).state).toBe('open');
      expect(await scene.findable(made.id)).toEqual(allTexts);
      await database().delete(card);
      await database().delete(searchText);
    }
  }, 60_000);

  it('a card that is withdrawn while a broker approves is withdrawn, and not findable', async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < rounds; round += 1) {
      const made = await writtenCard(database(), scene.house.asMember, {
        submitted: true,
        at: after(-round),
      });
      const both = [
        () => scene.approve(made.id),
        () => withdrawCard(database(), scene.house.asMember, made, 'x', now),
      ];
      if (round % 2) both.reverse();
      const results = await Promise.all(both.map((one) => one()));
      const outcome = results.find((one) => typeof one === 'string');
      expect(results).toContain(true);
      expect(outcome).toMatch(/^(?:approved|judged)$/);
      outcomes.add(String(outcome));
      const one = await scene.found(made.id);
      expect(one).toMatchObject({ state: 'withdrawn', submittedAt: null });
      expect(one.content === null).toBe(outcome === 'judged');
      expect(await scene.findable(made.id)).toEqual([]);
      await database().delete(card);
    }
    expect([...outcomes].toSorted()).toEqual(['approved', 'judged']);
  }, 60_000);

  it('what is edited while a broker approves is never approved unread', async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < rounds; round += 1) {
      const made = await writtenCard(database(), scene.house.asMember, {
        submitted: true,
        at: after(-round),
      });
      const mine = { title: 'Iets heel anders' };
      const edit = () =>
        saveCard(database(), scene.house.asMember, made, { revision: 1, base: {}, mine }, now);
      const [outcome] = await Promise.all(
        round % 2
          ? [scene.approve(made.id), edit()]
          : [edit(), scene.approve(made.id)].toReversed(),
      );
      outcomes.add(JSON.stringify(outcome));
      const one = await scene.found(made.id);
      expect(one.draft?.title).toBe('Iets heel anders');
      expect(await scene.findable(made.id)).toEqual(one.content ? allTexts : []);
      if (one.content) {
        expect(one).toMatchObject({ content: wholeRequest, state: 'open', beside: 'draft' });
      } else expect(one).toMatchObject({ state: 'submitted', revision: 2 });
      await database().delete(card);
    }
    expect([...outcomes]).toContain('"approved"');
  }, 60_000);

  it('two brokers approve once', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { id } = await writtenCard(database(), scene.house.asMember, {
        submitted: true,
        at: after(-round),
      });
      const results = await Promise.all([scene.approve(id), scene.approve(id)]);
      expect(results.toSorted()).toEqual(['approved', 'judged']);
      await database().delete(card);
    }
  }, 60_000);
});
