import { and, eq, like, or } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '#platform/database/database.server.ts';
import { searchText } from '#platform/search/tables.ts';
import { wholeRequest, writtenCard } from '#tests/support/cards.ts';
import { testDatabase } from '#tests/support/database.ts';
import { institute } from '#tests/support/entries.ts';
import { theatre, type Theatre } from '#tests/support/theatres.ts';
import { saveCard } from './card-draft.store.server.ts';
import {
  changeVisibility,
  renewCard,
  restoreCard,
  withdrawCard,
} from './card-life.store.server.ts';
import { card } from './card.tables.ts';
import { cardOf } from './cards.store.server.ts';
import { tidyMarket } from './market-tidying.store.server.ts';
import { approveCard, inMarket, leaveMarket } from './market.store.server.ts';
import { publishCard } from './publish-card.store.server.ts';
import { recallCard, submitCard } from './submission.store.server.ts';

const database = testDatabase();
const now = new Date('2026-11-22T10:00:00Z');
const after = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
let house: Theatre;
let desk: Awaited<ReturnType<typeof institute>>;

beforeAll(async () => {
  house = await theatre(database(), 'market');
  desk = await institute(database());
});
beforeEach(async () => {
  await database().delete(card);
  await database().delete(searchText);
});

const approve = (id: string, revision = 1, at = now) =>
  database().transaction((tx) => approveCard(tx, desk.asBroker, id, revision, at));

async function texts(id: string, db: Database = database()) {
  const rows = await db
    .select()
    .from(searchText)
    .where(
      and(eq(searchText.removed, false), or(eq(searchText.id, id), like(searchText.id, `${id}.%`))),
    );
  return rows.map((row) => `${row.collection} ${row.id.slice(id.length)}`).toSorted();
}
const all = ['cards ', 'partners-gives .g1', 'partners-needs .n1'];

async function found(id: string, at = now) {
  const one = await cardOf(database(), house.asMember, id, at);
  if (!one) throw new Error('The card is gone.');
  return one;
}

describe('approving', () => {
  it('puts the draft in the market, findable by each of its lines', async () => {
    const { id } = await writtenCard(database(), house.asMember, { submitted: true });
    expect(await texts(id)).toEqual([]);
    expect(await approve(id)).toBe('approved');
    expect(await found(id)).toMatchObject({
      state: 'open',
      beside: 'nothing',
      draft: null,
      content: wholeRequest,
      approvedAt: now,
      firstApprovedAt: now,
      expiresAt: new Date('2027-02-22T10:00:00Z'),
    });
    expect(await texts(id)).toEqual(all);
  });
  it('refuses what was changed, judged, recalled, or lacks something', async () => {
    const { id } = await writtenCard(database(), house.asMember, { submitted: true });
    expect(await approve(id, 7)).toBe('changed');
    await recallCard(database(), house.asMember, { id }, now);
    expect(await approve(id)).toBe('judged');
    expect(await approve('00000000-0000-4000-8000-000000000000')).toBe('judged');
    await submitCard(database(), house.asMember, { id }, now);
    const nothing = { revision: 1, base: {}, mine: { gives: [] } };
    await saveCard(database(), house.asMember, { id }, nothing, now);
    expect(await approve(id, 2)).toBe('missing');
    expect(await texts(id)).toEqual([]);
  });
  it('refuses a card without a name that names its organisation', async () => {
    const content = { ...wholeRequest, problem: 'Bij Theater Market kan niemand het volgen.' };
    const { id } = await writtenCard(database(), house.asMember, { content });
    const submitted = await submitCard(database(), house.asMember, { id }, now);
    expect(submitted).toMatchObject({
      outcome: 'identifying',
      traces: [{ kind: 'own-name', words: 'Theater Market' }],
    });
    const wish = { visibility: 'public', contactId: house.member.id } as const;
    await changeVisibility(database(), house.asMember, { id }, wish, now);
    expect(await submitCard(database(), house.asMember, { id }, now)).toMatchObject({
      outcome: 'submitted',
    });
    const hidden = { ...wish, visibility: 'anonymous' } as const;
    await changeVisibility(database(), house.asMember, { id }, hidden, now);
    expect(await approve(id)).toBe('identifying');
    await changeVisibility(database(), house.asMember, { id }, wish, now);
    expect(await approve(id)).toBe('approved');
    const changed = await changeVisibility(database(), house.asMember, { id }, hidden, now);
    expect(changed).toHaveProperty('outcome', 'identifying');
  });
  it('lets lines that were taken out no longer be found', async () => {
    const { id } = await writtenCard(database(), house.asMember, { submitted: true });
    await approve(id);
    const mine = { needs: [{ id: 'n2', text: 'Een tolk', concepts: [] }] };
    await saveCard(database(), house.asMember, { id }, { revision: 1, base: {}, mine }, now);
    expect(await found(id)).toMatchObject({ state: 'open', beside: 'draft' });
    expect(await texts(id)).toEqual(all);
    await submitCard(database(), house.asMember, { id }, now);
    await approve(id, 2, after(10));
    expect(await texts(id)).toEqual(['cards ', 'partners-gives .g1', 'partners-needs .n2']);
    expect(await found(id)).toMatchObject({ firstApprovedAt: now, approvedAt: after(10) });
  });
});

describe('a card', () => {
  async function opened() {
    const { id } = await writtenCard(database(), house.asMember, { submitted: true });
    await approve(id);
    return { id };
  }
  it('is withdrawn and put back, without losing anything', async () => {
    const made = await opened();
    expect(await withdrawCard(database(), house.asMember, made, 'Gelukt', now)).toBe(true);
    expect(await withdrawCard(database(), house.asMember, made, 'Gelukt', now)).toBe(false);
    expect(await found(made.id)).toMatchObject({ state: 'withdrawn', withdrawnReason: 'Gelukt' });
    expect(await texts(made.id)).toEqual([]);
    expect(await restoreCard(database(), house.asMember, made, now)).toBe(true);
    expect(await found(made.id)).toMatchObject({ state: 'open' });
    expect(await texts(made.id)).toEqual(all);
  });
  it('that a broker withdrew comes back through a broker', async () => {
    const made = await opened();
    await database().transaction(async (tx) => {
      const [row] = await tx.select().from(card).where(eq(card.id, made.id)).for('update');
      const departure = { because: 'withdrawn', by: 'broker', reason: 'x', now } as const;
      if (row) await leaveMarket(tx, row, departure);
    });
    expect(await restoreCard(database(), house.asMember, made, now)).toBe(false);
    await submitCard(database(), house.asMember, made, now);
    expect(await approve(made.id)).toBe('approved');
    expect(await found(made.id)).toMatchObject({ state: 'open' });
  });
  it('that was put away as a draft is a draft again', async () => {
    const made = await writtenCard(database(), house.asMember);
    await withdrawCard(database(), house.asMember, made, '', now);
    await restoreCard(database(), house.asMember, made, now);
    expect(await found(made.id)).toMatchObject({ state: 'draft' });
  });
  it('expires by itself, and comes back when it is renewed', async () => {
    const made = await opened();
    expect(await renewCard(database(), house.asMember, made, now)).toBe(false);
    expect((await found(made.id, after(80))).state).toBe('expiring');
    expect((await found(made.id, after(100))).state).toBe('expired');
    await tidyMarket(database(), after(80));
    expect(await texts(made.id)).toEqual(all);
    expect(await tidyMarket(database(), after(100))).toBe(1);
    expect(await texts(made.id)).toEqual([]);
    expect(await renewCard(database(), house.asMember, made, after(100))).toBe(true);
    expect(await texts(made.id)).toEqual(all);
    expect((await found(made.id, after(100))).state).toBe('open');
  });
  it('can be written straight into the market, such as for the demo', async () => {
    const wish = { kind: 'request', visibility: 'public', content: wholeRequest } as const;
    const { organisationId, userId } = house.asMember;
    const by = { organisationId, writtenBy: userId, approvedBy: desk.broker.id, at: now };
    const { id } = await publishCard(database(), { ...wish, ...by });
    expect(await texts(id)).toEqual(all);
    expect(await database().select().from(card).where(inMarket(now))).toMatchObject([{ id }]);
  });
});

describe('at the same moment, a hundred times', () => {
  const rounds = 100;

  it('a card that expires while a broker approves its change is in the market, and findable', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const made = await writtenCard(database(), house.asMember, { submitted: true });
      await approve(made.id);
      const mine = { title: `Ronde ${round}` };
      await saveCard(database(), house.asMember, made, { revision: 1, base: {}, mine }, now);
      await submitCard(database(), house.asMember, made, now);
      const [outcome] = await Promise.all([
        approve(made.id, 2, after(100)),
        tidyMarket(database(), after(100)),
      ]);
      expect(outcome).toBe('approved');
      expect((await found(made.id, after(100))).state).toBe('open');
      expect(await texts(made.id)).toEqual(all);
      await database().delete(card);
      await database().delete(searchText);
    }
  }, 60_000);

  it('a card that is withdrawn while a broker approves is withdrawn, and not findable', async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < rounds; round += 1) {
      const made = await writtenCard(database(), house.asMember, {
        submitted: true,
        at: after(-round),
      });
      const both = [
        () => approve(made.id),
        () => withdrawCard(database(), house.asMember, made, 'x', now),
      ];
      if (round % 2) both.reverse();
      const results = await Promise.all(both.map((one) => one()));
      const outcome = results.find((one) => typeof one === 'string');
      expect(results).toContain(true);
      expect(outcome).toMatch(/^(?:approved|judged)$/);
      outcomes.add(String(outcome));
      const one = await found(made.id);
      expect(one).toMatchObject({ state: 'withdrawn', submittedAt: null });
      expect(one.content === null).toBe(outcome === 'judged');
      expect(await texts(made.id)).toEqual([]);
      await database().delete(card);
    }
    expect([...outcomes].toSorted()).toEqual(['approved', 'judged']);
  }, 60_000);

  it('what is edited while a broker approves is never approved unread', async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < rounds; round += 1) {
      const made = await writtenCard(database(), house.asMember, {
        submitted: true,
        at: after(-round),
      });
      const mine = { title: 'Iets heel anders' };
      const edit = () =>
        saveCard(database(), house.asMember, made, { revision: 1, base: {}, mine }, now);
      const [outcome] = await Promise.all(
        round % 2 ? [approve(made.id), edit()] : [edit(), approve(made.id)].toReversed(),
      );
      outcomes.add(JSON.stringify(outcome));
      const one = await found(made.id);
      expect(one.draft?.title).toBe('Iets heel anders');
      expect(await texts(made.id)).toEqual(one.content ? all : []);
      if (one.content) {
        expect(one).toMatchObject({ content: wholeRequest, state: 'open', beside: 'draft' });
      } else expect(one).toMatchObject({ state: 'submitted', revision: 2 });
      await database().delete(card);
    }
    expect([...outcomes]).toContain('"approved"');
  }, 60_000);

  it('two brokers approve once', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { id } = await writtenCard(database(), house.asMember, {
        submitted: true,
        at: after(-round),
      });
      const results = await Promise.all([approve(id), approve(id)]);
      expect(results.toSorted()).toEqual(['approved', 'judged']);
    }
  });
});
