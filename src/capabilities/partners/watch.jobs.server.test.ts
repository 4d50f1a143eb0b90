import { beforeEach, describe, expect, it } from 'vitest';
import { mail } from '#platform/mail/tables.ts';
import { settled } from '#platform/search/search.server.ts';
import { testDatabase } from '#tests/support/database.ts';
import { inMarketWith } from '#tests/support/matching.ts';
import { someOrganisation } from '#tests/support/organisations.ts';
import { searchIn } from '#tests/support/search.ts';
import { form, somebody, visit } from '#tests/support/visits.ts';
import { eq } from 'drizzle-orm';
import { card } from './card.tables.ts';
import { watchAction } from './watch.actions.server.ts';
import { tellOfMatches } from './watch.jobs.server.ts';

const database = testDatabase();
const now = new Date('2026-11-22T10:00:00Z');
const origin = 'https://samenspel.example';
const subtitles = {
  needs: ['Live ondertiteling bij repetities'],
  gives: ['Een testpubliek van dove jongeren'],
};
const mirror = { needs: subtitles.gives, gives: subtitles.needs };

beforeEach(async () => {
  await database().delete(card);
  await database().delete(mail);
  await searchIn(database());
});

async function scene() {
  const house = await someOrganisation(database(), { name: 'Theater De Proef' });
  const firm = await someOrganisation(database(), { name: 'Ondertitelaars', sort: 'technology' });
  const mine = await inMarketWith(database(), house.directorship, subtitles);
  const params = { organisation: house.slug, card: mine };
  const wish = (person: Parameters<typeof visit>[0], on: 'on' | 'off') =>
    watchAction(visit(person), form({ watch: on }), params, database());
  return { house, firm, mine, params, wish };
}

const tell = async (at = now) => {
  await settled();
  return tellOfMatches(database(), at, origin);
};
const mails = () => database().select().from(mail);

describe('watching a card', () => {
  it('sends a stranger to sign in, and hides the card from others', async () => {
    const { wish, firm } = await scene();
    await expect(wish(null, 'on')).rejects.toMatchObject({ status: 303 });
    await expect(wish(firm.director, 'on')).rejects.toMatchObject({ status: 404 });
    await expect(wish(await somebody(database()), 'on')).rejects.toMatchObject({ status: 404 });
  });
  it('is turned on and off by a member', async () => {
    const { house, mine, wish } = await scene();
    const row = async () =>
      (await database().select().from(card).where(eq(card.id, mine)))[0]?.watchedSince;
    expect(await wish(house.director, 'on')).toEqual({
      to: `/organisations/${house.slug}/cards/${mine}/matches?watch=on`,
    });
    expect(await row()).toEqual(now);
    await wish(house.director, 'off');
    expect(await row()).toBeNull();
  });
});

describe('the watch', () => {
  it('mails once for each card that fits, without a name', async () => {
    const { house, firm, mine, wish } = await scene();
    await wish(house.director, 'on');
    expect(await tell()).toBe(0);
    const theirs = await inMarketWith(database(), firm.directorship, mirror);
    expect(await tell()).toBe(1);
    expect(await tell()).toBe(0);
    const [letter, ...more] = await mails();
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ to: house.director.email });
    expect(letter?.text).toContain(`${origin}/organisations/${house.slug}/cards/${mine}/matches`);
    for (const secret of ['Ondertitelaars', firm.slug, theirs])
      expect(`${letter?.subject} ${letter?.text}`).not.toContain(secret);
  });
  it('says nothing about a card that nobody watches, or that is gone', async () => {
    const { house, firm, mine, wish } = await scene();
    await inMarketWith(database(), firm.directorship, mirror);
    expect(await tell()).toBe(0);
    await wish(house.director, 'on');
    await database().update(card).set({ withdrawnAt: now }).where(eq(card.id, mine));
    expect(await tell()).toBe(0);
  });
  it('mails once when five processes look at the same time', async () => {
    const { house, firm, wish } = await scene();
    await wish(house.director, 'on');
    await inMarketWith(database(), firm.directorship, mirror);
    await settled();
    const told = await Promise.all(
      Array.from({ length: 5 }, () => tellOfMatches(database(), now, origin)),
    );
    expect(told.reduce((sum, one) => sum + one)).toBe(1);
    expect(await mails()).toHaveLength(1);
  });
});
