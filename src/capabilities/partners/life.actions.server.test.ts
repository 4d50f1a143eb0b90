import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '#platform/http/visit.ts';
import { wholeRequest, writtenCard } from '#tests/support/cards.ts';
import { testDatabase } from '#tests/support/database.ts';
import { institute } from '#tests/support/entries.ts';
import { someMember } from '#tests/support/organisations.ts';
import { theatre, type Theatre } from '#tests/support/theatres.ts';
import { form, somebody, visit } from '#tests/support/visits.ts';
import { card } from './card.tables.ts';
import { cardOf } from './cards.store.server.ts';
import {
  recallAction,
  renewAction,
  restoreAction,
  submitAction,
  visibilityAction,
  withdrawAction,
} from './life.actions.server.ts';
import { approveCard } from './market.store.server.ts';
import { cardPage } from './writing.public.server.ts';

const database = testDatabase();
const now = new Date('2026-11-22T10:00:00Z');
const after = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
let house: Theatre;
let other: Theatre;
let colleague: Person;

beforeAll(async () => {
  house = await theatre(database(), 'cards-house');
  other = await theatre(database(), 'cards-other');
  colleague = await someMember(database(), house.asDirector, ['maker']);
});
beforeEach(async () => {
  await database().delete(card);
});

const deciding = {
  submitAction,
  recallAction,
  renewAction,
  withdrawAction,
  restoreAction,
  visibilityAction,
};

describe.each(Object.entries(deciding))('%s', (_, action) => {
  it('refuses strangers, people of another organisation, and colleagues who are not its contact', async () => {
    const { id } = await writtenCard(database(), house.asMember);
    const params = { organisation: house.slug, card: id, part: 'problem' };
    const act = (person: Person | null, more = {}) =>
      action(visit(person), form({}), { ...params, ...more }, database());
    await expect(act(null)).rejects.toMatchObject({ status: 303 });
    await expect(act(await somebody(database()))).rejects.toMatchObject({ status: 404 });
    await expect(act(other.director)).rejects.toMatchObject({ status: 404 });
    const elsewhere = { organisation: other.slug };
    await expect(act(other.director, elsewhere)).rejects.toMatchObject({ status: 404 });
    await expect(act(house.member, { card: 'nonsense' })).rejects.toMatchObject({ status: 404 });
    await expect(act(colleague)).rejects.toMatchObject({ status: 403 });
  });
});

describe('the life of a card', () => {
  const act = (
    action: (typeof deciding)[keyof typeof deciding],
    id: string,
    fields = {},
    at = now,
  ) =>
    action(
      visit(house.member, { now: at }),
      form(fields),
      { organisation: house.slug, card: id },
      database(),
    );

  it('goes from a draft to the market, away, back, and on', async () => {
    const { asBroker } = await institute(database());
    const { id } = await writtenCard(database(), house.asMember);
    expect(await act(submitAction, id)).toMatchObject({
      to: expect.stringContaining('?submitted') as string,
    });
    expect(await act(recallAction, id)).toHaveProperty('to');
    expect(await act(recallAction, id)).toHaveProperty('errors.form');
    await act(submitAction, id);
    await database().transaction((tx) => approveCard(tx, asBroker, id, 1, now));
    expect(await act(submitAction, id)).toHaveProperty('errors.form');
    expect(await act(renewAction, id)).toHaveProperty('errors.form');
    expect(await act(renewAction, id, {}, after(85))).toHaveProperty('to');
    expect(await act(withdrawAction, id)).toHaveProperty('errors.reason');
    expect(await act(withdrawAction, id, { reason: 'Gevonden' })).toHaveProperty('to');
    expect(await act(restoreAction, id)).toHaveProperty('to');
    expect(await act(restoreAction, id)).toHaveProperty('errors.form');
    expect((await cardOf(database(), house.asMember, id, now))?.state).toBe('open');
  });
  it('does not begin while something is missing, or while it names who it is', async () => {
    const missing = { ...wholeRequest, gives: [] };
    const { id } = await writtenCard(database(), house.asMember, { content: missing });
    expect(await act(submitAction, id)).toHaveProperty('errors.form');
    const named = { ...wholeRequest, title: 'Vraag van Theater cards-house' };
    const second = await writtenCard(database(), house.asMember, { content: named });
    expect(await act(submitAction, second.id)).toMatchObject({
      errors: { form: expect.stringContaining('Theater cards-house') as string },
    });
    const page = await cardPage(
      visit(house.member),
      { organisation: house.slug, card: second.id },
      new URLSearchParams(),
      database(),
    );
    expect(page.traces).toMatchObject([{ kind: 'own-name' }]);
  });
  it('changes who sees it and who hears of it, to somebody of the organisation', async () => {
    const { id } = await writtenCard(database(), house.asMember);
    const wish = { visibility: 'public', contactId: colleague.id };
    expect(await act(visibilityAction, id, { ...wish, contactId: other.member.id })).toHaveProperty(
      'errors.contactId',
    );
    expect(await act(visibilityAction, id, { ...wish, visibility: 'x' })).toHaveProperty(
      'errors.visibility',
    );
    expect(await act(visibilityAction, id, wish)).toHaveProperty('to');
    await expect(act(submitAction, id)).rejects.toMatchObject({ status: 403 });
  });
});
