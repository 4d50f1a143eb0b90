import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { testDatabase } from '#tests/support/database.ts';
import { idOf, meetingOf, now, origin } from '#tests/support/introductions.ts';
import { marketCard } from '#tests/support/market-cards.ts';
import { theatre } from '#tests/support/theatres.ts';
import { untilSomebodyWaits } from '#tests/support/waiting.ts';
import { blockPublic } from './blocks.store.server.ts';
import { card } from './card.tables.ts';
import { MOST_OPEN_INTERESTS } from './card.ts';
import { withdrawConsent } from './consent.store.server.ts';
import { introduction } from './introduction.tables.ts';
import { lockCards } from './pair.store.server.ts';

const database = testDatabase();
const scene = meetingOf(database);
const { interest, say, kept, letters, namesSeen, names } = scene;

beforeAll(() => scene.begin());
beforeEach(() => scene.fresh());

const ROUNDS = 100;

describe('at the same moment', () => {
  it('two yeses make one introduction, one pair of mails and one set of moments', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const id = await scene.proposed();
      const said = await Promise.all([
        say(scene.house, id, 'yes'),
        say(scene.firm, id, 'yes'),
        say(scene.firm, id, 'yes'),
      ]);
      expect(said.filter((one) => one === 'introduced')).toHaveLength(1);
      expect(said).toContain('said-yes');
      expect(await letters()).toHaveLength(2);
      expect((await kept(id))?.moments).toHaveLength(3);
      await scene.again();
    }
  }, 120_000);
  it('a withdrawal and a yes leave no names, and never half of them', async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const id = idOf(await interest());
      const withdraw = () =>
        withdrawConsent(database(), scene.house.asDirector, id, { origin, now });
      const agree = () => say(scene.firm, id, 'yes');
      const [said, withdrawn] = await (round % 2
        ? Promise.all([agree(), withdraw()])
        : Promise.all([withdraw(), agree()]).then(([first, second]) => [second, first] as const));
      expect(withdrawn).toBe(true);
      expect(['introduced', 'over']).toContain(said);
      outcomes.add(said);
      expect(await namesSeen()).toEqual([null, null]);
      const row = await kept(id);
      expect(row?.ending).toBe('withdrawn');
      expect(row?.introducedAt !== null).toBe(said === 'introduced');
      const left = JSON.stringify((await letters()).map(({ text, subject }) => [text, subject]));
      for (const name of names) expect(left).not.toContain(name);
      await scene.again();
    }
    expect([...outcomes].toSorted(), 'who came first').toEqual(['introduced', 'over']);
  }, 120_000);
  it('a yes and a card that leaves the market give an introduction before it left, or none', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const id = idOf(await interest());
      // In even rounds the card is leaving, and the yes comes before that is settled.
      let agreed = round % 2 ? say(scene.firm, id, 'yes') : undefined;
      await database().transaction(async (tx) => {
        await tx.update(card).set({ withdrawnAt: now }).where(eq(card.id, scene.mine));
        agreed ??= say(scene.firm, id, 'yes');
        if (round % 2 === 0) await untilSomebodyWaits(database());
      });
      const said = await agreed;
      expect(['introduced', 'gone']).toContain(said);
      if (round % 2 === 0) expect(said).toBe('gone');
      expect((await kept(id))?.introducedAt !== null).toBe(said === 'introduced');
      expect((await letters()).filter(({ subject }) => subject.startsWith('Maak'))).toHaveLength(
        said === 'introduced' ? 2 : 0,
      );
      await database().update(card).set({ withdrawnAt: null });
      await scene.again();
    }
  }, 120_000);
  it('a yes and a block by name leave no names, whichever came first', async () => {
    await database().update(card).set({ visibility: 'public' });
    const outcomes = new Set<string>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const id = idOf(await interest());
      const block = () =>
        blockPublic(database(), scene.house.asDirector, scene.firm.slug, { origin, now });
      // In even rounds the block is the first that waits for the cards.
      let blocked = round % 2 ? block() : undefined;
      let agreed = round % 2 ? say(scene.firm, id, 'yes') : undefined;
      await database().transaction(async (tx) => {
        await lockCards(tx, [scene.mine, scene.theirs]);
        blocked ??= block();
        if (round % 2 === 0) await untilSomebodyWaits(database());
        agreed ??= say(scene.firm, id, 'yes');
      });
      const said = await agreed;
      expect(await blocked).toBe(true);
      outcomes.add(said ?? '');
      const row = await kept(id);
      expect(row?.introducedAt !== null).toBe(said === 'introduced');
      expect(row?.ending).toBe(said === 'introduced' ? 'blocked' : null);
      await scene.again();
    }
    expect([...outcomes].toSorted(), 'who came first').toEqual(['gone', 'introduced']);
  }, 120_000);
  it('twenty interests of one card leave no more than the limit', async () => {
    const others: string[] = [];
    for (let n = 0; n < 20; n += 1) {
      const one = await theatre(database(), `ander-${n}`);
      others.push(await marketCard(database(), one.asDirector.organisationId, { kind: 'offer' }));
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      const begun = await Promise.all(others.map((other) => interest(scene.mine, other)));
      expect(begun.filter((one) => 'did' in one)).toHaveLength(MOST_OPEN_INTERESTS);
      expect(begun.filter((one) => 'refused' in one && one.refused === 'full')).toHaveLength(
        20 - MOST_OPEN_INTERESTS,
      );
      await scene.again();
    }
  }, 300_000);
  it('two interests in each other are one introduction', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const both = await Promise.all([interest(), interest(scene.theirs, scene.mine, scene.firm)]);
      expect(new Set(both.map(idOf)).size).toBe(1);
      expect(await database().select().from(introduction)).toHaveLength(1);
      await scene.again();
    }
  }, 120_000);
});
