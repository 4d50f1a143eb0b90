import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { allTexts, cardMarket } from '#tests/support/card-market.ts';
import { wholeRequest, writtenCard } from '#tests/support/cards.ts';
import { testDatabase } from '#tests/support/database.ts';
import { saveCard } from './card-draft.store.server.ts';
import {
  changeVisibility,
  renewCard,
  restoreCard,
  withdrawCard,
} from './card-life.store.server.ts';
import { card } from './card.tables.ts';
import { tidyMarket } from './market-tidying.store.server.ts';
import { inMarket, leaveMarket } from './market.store.server.ts';
import { publishCard } from './publish-card.store.server.ts';
import { recallCard, submitCard } from './submission.store.server.ts';

const database = testDatabase();
const scene = cardMarket(database);
const now = new Date('2026-11-22T10:00:00Z');
const after = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);

describe('approving', () => {
  it('puts the draft in the market, findable by each of its lines', async () => {
    const { id } = await writtenCard(database(), scene.house.asMember, { submitted: true });
    expect(await scene.findable(id)).toEqual([]);
    expect(await scene.approve(id)).toBe('approved');
    expect(await scene.found(id)).toMatchObject({
      state: 'open',
      beside: 'nothing',
      draft: null,
      content: wholeRequest,
      approvedAt: now,
      firstApprovedAt: now,
      expiresAt: new Date('2027-02-22T10:00:00Z'),
    });
    expect(await scene.findable(id)).toEqual(allTexts);
  });
  it('refuses what was changed, judged, recalled, or lacks something', async () => {
    const { id } = await writtenCard(database(), scene.house.asMember, { submitted: true });
    expect(await scene.approve(id, 7)).toBe('changed');
    await recallCard(database(), scene.house.asMember, { id }, now);
    expect(await scene.approve(id)).toBe('judged');
    expect(await scene.approve('00000000-0000-4000-8000-000000000000')).toBe('judged');
    await submitCard(database(), scene.house.asMember, { id }, now);
    const nothing = { revision: 1, base: {}, mine: { gives: [] } };
    await saveCard(database(), scene.house.asMember, { id }, nothing, now);
    expect(await scene.approve(id, 2)).toBe('missing');
    expect(await scene.findable(id)).toEqual([]);
  });
  it('refuses a card without a name that names its organisation', async () => {
    const content = { ...wholeRequest, problem: 'Bij Theater Market kan niemand het volgen.' };
    const { id } = await writtenCard(database(), scene.house.asMember, { content });
    const submitted = await submitCard(database(), scene.house.asMember, { id }, now);
    expect(submitted).toMatchObject({
      outcome: 'identifying',
      traces: [{ kind: 'own-name', words: 'Theater Market' }],
    });
    const wish = { visibility: 'public', contactId: scene.house.member.id } as const;
    await changeVisibility(database(), scene.house.asMember, { id }, wish, now);
    expect(await submitCard(database(), scene.house.asMember, { id }, now)).toMatchObject({
      outcome: 'submitted',
    });
    const hidden = { ...wish, visibility: 'anonymous' } as const;
    await changeVisibility(database(), scene.house.asMember, { id }, hidden, now);
    expect(await scene.approve(id)).toBe('identifying');
    await changeVisibility(database(), scene.house.asMember, { id }, wish, now);
    expect(await scene.approve(id)).toBe('approved');
    const changed = await changeVisibility(database(), scene.house.asMember, { id }, hidden, now);
    expect(changed).toHaveProperty('outcome', 'identifying');
  });
  it('lets lines that were taken out no longer be found', async () => {
    const { id } = await writtenCard(database(), scene.house.asMember, { submitted: true });
    await scene.approve(id);
    const mine = { needs: [{ id: 'n2', text: 'Een tolk', concepts: [] }] };
    await saveCard(database(), scene.house.asMember, { id }, { revision: 1, base: {}, mine }, now);
    expect(await scene.found(id)).toMatchObject({ state: 'open', beside: 'draft' });
    expect(await scene.findable(id)).toEqual(allTexts);
    await submitCard(database(), scene.house.asMember, { id }, now);
    await scene.approve(id, 2, after(10));
    expect(await scene.findable(id)).toEqual([
      'cards ',
      'partners-gives .g1',
      'partners-needs .n2',
    ]);
    expect(await scene.found(id)).toMatchObject({ firstApprovedAt: now, approvedAt: after(10) });
  });
});

describe('a card', () => {
  async function opened() {
    const { id } = await writtenCard(database(), scene.house.asMember, { submitted: true });
    await scene.approve(id);
    return { id };
  }
  it('is withdrawn and put back, without losing anything', async () => {
    const made = await opened();
    expect(await withdrawCard(database(), scene.house.asMember, made, 'Gelukt', now)).toBe(true);
    expect(await withdrawCard(database(), scene.house.asMember, made, 'Gelukt', now)).toBe(false);
    expect(await scene.found(made.id)).toMatchObject({
      state: 'withdrawn',
      withdrawnReason: 'Gelukt',
    });
    expect(await scene.findable(made.id)).toEqual([]);
    expect(await restoreCard(database(), scene.house.asMember, made, now)).toBe(true);
    expect(await scene.found(made.id)).toMatchObject({ state: 'open' });
    expect(await scene.findable(made.id)).toEqual(allTexts);
  });
  it('that a broker withdrew comes back through a broker', async () => {
    const made = await opened();
    await database().transaction(async (tx) => {
      const [row] = await tx.select().from(card).where(eq(card.id, made.id)).for('update');
      const departure = { because: 'withdrawn', by: 'broker', reason: 'x', now } as const;
      if (row) await leaveMarket(tx, row, departure);
    });
    expect(await restoreCard(database(), scene.house.asMember, made, now)).toBe(false);
    await submitCard(database(), scene.house.asMember, made, now);
    expect(await scene.approve(made.id)).toBe('approved');
    expect(await scene.found(made.id)).toMatchObject({ state: 'open' });
  });
  it('that was put away as a draft is a draft again', async () => {
    const made = await writtenCard(database(), scene.house.asMember);
    await withdrawCard(database(), scene.house.asMember, made, '', now);
    await restoreCard(database(), scene.house.asMember, made, now);
    expect(await scene.found(made.id)).toMatchObject({ state: 'draft' });
  });
  it('expires by itself, and comes back when it is renewed', async () => {
    const made = await opened();
    expect(await renewCard(database(), scene.house.asMember, made, now)).toBe(false);
    expect((await scene.found(made.id, after(80))).state).toBe('expiring');
    expect((await scene.found(made.id, after(100))).state).toBe('expired');
    await tidyMarket(database(), after(80));
    expect(await scene.findable(made.id)).toEqual(allTexts);
    expect(await tidyMarket(database(), after(100))).toBe(1);
    expect(await scene.findable(made.id)).toEqual([]);
    expect(await renewCard(database(), scene.house.asMember, made, after(100))).toBe(true);
    expect(await scene.findable(made.id)).toEqual(allTexts);
    expect((await scene.found(made.id, after(100))).state).toBe('open');
  });
  it('can be written straight into the market, such as for the demo', async () => {
    const wish = { kind: 'request', visibility: 'public', content: wholeRequest } as const;
    const { organisationId, userId } = scene.house.asMember;
    const by = { organisationId, writtenBy: userId, approvedBy: scene.desk.broker.id, at: now };
    const { id } = await publishCard(database(), { ...wish, ...by });
    expect(await scene.findable(id)).toEqual(allTexts);
    expect(await database().select().from(card).where(inMarket(now))).toMatchObject([{ id }]);
  });
});
