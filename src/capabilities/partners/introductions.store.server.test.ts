import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eq, sql } from 'drizzle-orm';
import { mail } from '#platform/mail/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { someReasons } from '#tests/support/introductions.ts';
import { marketCard } from '#tests/support/market-cards.ts';
import { theatre, type Theatre } from '#tests/support/theatres.ts';
import { answer } from './answer.store.server.ts';
import { card } from './card.tables.ts';
import { MOST_OPEN_INTERESTS } from './card.ts';
import { blockOther, withdrawConsent } from './consent.store.server.ts';
import { introduction, introductionSide } from './introduction.tables.ts';
import { showInterest, type Begun } from './introductions.store.server.ts';
import { sayWhatSuits } from './moment.store.server.ts';
import { readerOf, shownCards } from './shown-card.store.server.ts';

const database = testDatabase();
const now = new Date('2026-11-22T10:00:00Z');
const origin = 'http://localhost:3000';
const ROUNDS = 100;
let house: Theatre;
let firm: Theatre;
let mine: string;
let theirs: string;

beforeAll(async () => {
  house = await theatre(database(), 'de-wachtkamer');
  firm = await theatre(database(), 'de-ondertitelaar');
});
beforeEach(async () => {
  await database().execute(sql`truncate card, partner_block, introduction, mail cascade`);
  mine = await marketCard(database(), house.asDirector.organisationId);
  theirs = await marketCard(database(), firm.asDirector.organisationId, { kind: 'offer' });
});

const interest = (from = mine, to = theirs, who = house) =>
  database().transaction((tx) =>
    showInterest(
      tx,
      who.asDirector,
      { cardId: from, otherCardId: to, reasons: someReasons(from, to), origin },
      now,
    ),
  );
const idOf = (begun: Begun) => ('did' in begun ? begun.id : '');
const say = (who: Theatre, id: string, reply: 'yes' | 'no', at = now) =>
  answer(
    database(),
    who.asDirector,
    id,
    {
      reply: reply === 'yes' ? { answer: 'yes' } : { answer: 'no', reason: 'no-time', words: '' },
      origin,
    },
    at,
  );
const kept = async (id: string) =>
  (await database().select().from(introduction).where(eq(introduction.id, id)))[0];
const letters = () => database().select().from(mail);
const namesSeen = async () => {
  const a = await shownCards(database(), [theirs], readerOf(house.asDirector), now);
  const b = await shownCards(database(), [mine], readerOf(firm.asDirector), now);
  return [a[0]?.who.name ?? null, b[0]?.who.name ?? null];
};
const names = ['Theater de-ondertitelaar', 'Theater de-wachtkamer'];
/** Both answers are open again, as when a broker proposed it. */
async function proposed(): Promise<string> {
  const id = idOf(await interest());
  await database().update(introductionSide).set({ answer: null });
  await database().delete(mail);
  return id;
}
async function again(): Promise<void> {
  await database().execute(sql`truncate introduction, mail, partner_block cascade`);
}

describe('an interest', () => {
  it('asks the other, and tells neither who it is', async () => {
    const id = idOf(await interest());
    const told = JSON.stringify(await letters());
    expect(await letters()).toHaveLength(1);
    expect(told).toContain(firm.director.email);
    for (const lead of [house.slug, 'Theater', house.director.name, house.director.email])
      expect(
        told.replaceAll(firm.director.email, '').replaceAll('de-ondertitelaar', ''),
      ).not.toContain(lead);
    expect(await namesSeen()).toEqual([null, null]);
    expect(idOf(await interest())).toBe(id);
    expect(await interest(theirs, mine, firm)).toEqual({ did: 'exists', id });
  });
  it('is not taken in what is not there: own cards, expired, withdrawn or blocked ones', async () => {
    const own = await marketCard(database(), house.asDirector.organisationId);
    expect(await interest(mine, own)).toEqual({ refused: 'gone' });
    expect(await interest(theirs, own)).toEqual({ refused: 'gone' });
    await database().update(card).set({ withdrawnAt: now }).where(eq(card.id, theirs));
    expect(await interest()).toEqual({ refused: 'gone' });
    await database()
      .update(card)
      .set({ withdrawnAt: null, expiresAt: now })
      .where(eq(card.id, theirs));
    expect(await interest()).toEqual({ refused: 'gone' });
  });
  it('comes again after it expired, and not after a no', async () => {
    const id = idOf(await interest());
    const later = new Date('2026-12-25T10:00:00Z');
    expect(await say(firm, id, 'yes', later)).toBe('over');
    await database().update(introduction).set({ ending: 'expired' });
    const second = idOf(await interest());
    expect(second).not.toBe(id);
    expect(await say(firm, second, 'no')).toBe('declined');
    expect(await interest()).toEqual({ refused: 'ended' });
  });
});

describe('two yeses', () => {
  it('tell names, reasons and three moments, once to each', async () => {
    const id = idOf(await interest());
    expect(await namesSeen()).toEqual([null, null]);
    expect(await say(firm, id, 'yes')).toBe('introduced');
    expect(await namesSeen()).toEqual(names);
    const both = (await letters()).filter(({ subject }) => subject.startsWith('Maak kennis'));
    expect(both.map(({ to }) => to).toSorted()).toEqual(
      [house.director.email, firm.director.email].toSorted(),
    );
    const toHouse = both.find(({ to }) => to === house.director.email);
    expect(toHouse?.text).toContain('Live ondertiteling ← Wij ondertitelen live');
    expect(toHouse?.text).toContain(`Dirke Voorbeeld (${firm.director.email})`);
    expect(toHouse?.text).toContain('30 november 2026 om 10:00');
    expect(await say(firm, id, 'yes')).toBe('over');
  });
  it('choose the moment that suits both, and put it in both calendars; withdrawal takes it out', async () => {
    const id = idOf(await interest());
    await say(firm, id, 'yes');
    const at = { origin, now };
    await sayWhatSuits(database(), house.asMember, id, ['0', '1', '9'], at);
    expect((await letters()).filter(({ calendar }) => calendar)).toEqual([]);
    await sayWhatSuits(database(), firm.asMember, id, ['1'], at);
    const asked = (await letters()).filter(({ calendarMethod }) => calendarMethod === 'REQUEST');
    expect(asked).toHaveLength(2);
    expect(asked[0]?.calendar).toContain(`UID:introduction-${id}@samenspel`);
    await database().update(mail).set({ sentAt: now });
    expect(await withdrawConsent(database(), firm.asDirector, id, at)).toBe(true);
    const cancelled = (await letters()).filter(({ calendarMethod }) => calendarMethod === 'CANCEL');
    expect(cancelled).toHaveLength(2);
    expect(cancelled[0]?.calendar).toContain('SEQUENCE:1');
    const told = JSON.stringify(
      cancelled.map(({ text, subject, calendar }) => [text, subject, calendar]),
    );
    for (const name of names) expect(told).not.toContain(name);
    expect(await namesSeen()).toEqual([null, null]);
    expect(await sayWhatSuits(database(), house.asMember, id, ['1'], at)).toBe(false);
  });
  it('are undone by a withdrawal, which also calls back mails that wait', async () => {
    const id = idOf(await interest());
    await say(firm, id, 'yes');
    await withdrawConsent(database(), house.asDirector, id, { origin, now });
    const left = JSON.stringify(await letters());
    for (const name of names) expect(left).not.toContain(name);
    expect(await namesSeen()).toEqual([null, null]);
    expect(await withdrawConsent(database(), house.asDirector, id, { origin, now })).toBe(false);
  });
  it('are undone by a block, in everything between the two', async () => {
    const second = await marketCard(database(), firm.asDirector.organisationId, { kind: 'offer' });
    const [one, other] = [idOf(await interest()), idOf(await interest(mine, second))];
    await say(firm, one, 'yes');
    await say(firm, other, 'yes');
    expect(await blockOther(database(), house.asDirector, one, { origin, now })).toBe(true);
    expect([(await kept(one))?.ending, (await kept(other))?.ending]).toEqual([
      'blocked',
      'blocked',
    ]);
    expect(await namesSeen()).toEqual([null, null]);
    expect(await shownCards(database(), [theirs, second], readerOf(house.asDirector), now)).toEqual(
      [],
    );
    expect(await interest(theirs, mine, firm)).toEqual({ refused: 'gone' });
  });
});

describe('at the same moment', () => {
  it('two yeses make one introduction, one pair of mails and one set of moments', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const id = await proposed();
      const said = await Promise.all([
        say(house, id, 'yes'),
        say(firm, id, 'yes'),
        say(firm, id, 'yes'),
      ]);
      expect(said.filter((one) => one === 'introduced')).toHaveLength(1);
      expect(said).toContain('said-yes');
      expect(await letters()).toHaveLength(2);
      expect((await kept(id))?.moments).toHaveLength(3);
      await again();
    }
  }, 120_000);
  it('a withdrawal and a yes leave no names, and never half of them', async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const id = idOf(await interest());
      const [said, withdrawn] = await Promise.all([
        say(firm, id, 'yes'),
        withdrawConsent(database(), house.asDirector, id, { origin, now }),
      ]);
      expect(withdrawn).toBe(true);
      expect(['introduced', 'over']).toContain(said);
      outcomes.add(said);
      expect(await namesSeen()).toEqual([null, null]);
      const row = await kept(id);
      expect(row?.ending).toBe('withdrawn');
      expect(row?.introducedAt !== null).toBe(said === 'introduced');
      const left = JSON.stringify((await letters()).map(({ text, subject }) => [text, subject]));
      for (const name of names) expect(left).not.toContain(name);
      await again();
    }
    expect(outcomes.size).toBeGreaterThan(0);
  }, 120_000);
  it('a yes and a card that leaves the market give an introduction before it left, or none', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const id = idOf(await interest());
      const leave = async () => {
        await database().update(card).set({ withdrawnAt: now }).where(eq(card.id, mine));
      };
      const [said] = await Promise.all(
        round % 2 ? [say(firm, id, 'yes'), leave()] : [leave().then(() => say(firm, id, 'yes'))],
      );
      expect(['introduced', 'gone']).toContain(said);
      if (round % 2 === 0) expect(said).toBe('gone');
      expect((await kept(id))?.introducedAt !== null).toBe(said === 'introduced');
      expect((await letters()).filter(({ subject }) => subject.startsWith('Maak'))).toHaveLength(
        said === 'introduced' ? 2 : 0,
      );
      await database().update(card).set({ withdrawnAt: null });
      await again();
    }
  }, 120_000);
  it('twenty interests of one card leave no more than the limit', async () => {
    const others: string[] = [];
    for (let n = 0; n < 20; n += 1) {
      const one = await theatre(database(), `ander-${n}`);
      others.push(await marketCard(database(), one.asDirector.organisationId, { kind: 'offer' }));
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      const begun = await Promise.all(others.map((other) => interest(mine, other)));
      expect(begun.filter((one) => 'did' in one)).toHaveLength(MOST_OPEN_INTERESTS);
      expect(begun.filter((one) => 'refused' in one && one.refused === 'full')).toHaveLength(
        20 - MOST_OPEN_INTERESTS,
      );
      await again();
    }
  }, 300_000);
  it('two interests in each other are one introduction', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const both = await Promise.all([interest(), interest(theirs, mine, firm)]);
      expect(new Set(both.map(idOf)).size).toBe(1);
      expect(await database().select().from(introduction)).toHaveLength(1);
      await again();
    }
  }, 120_000);
});
