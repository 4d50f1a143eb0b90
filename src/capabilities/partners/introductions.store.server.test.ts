import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eq, sql } from 'drizzle-orm';
import { mail } from '#platform/mail/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { idOf, meetingOf, now, origin } from '#tests/support/introductions.ts';
import { marketCard } from '#tests/support/market-cards.ts';
import { blockPublic } from './blocks.store.server.ts';
import { card } from './card.tables.ts';
import { blockOther, withdrawConsent } from './consent.store.server.ts';
import { block } from './gate.tables.ts';
import { introduction } from './introduction.tables.ts';
import { tellOutcome } from './outcome.store.server.ts';
import { sayWhatSuits } from './moment.store.server.ts';
import { readerOf, shownCards } from './shown-card.store.server.ts';

const database = testDatabase();
const scene = meetingOf(database);
const { interest, say, kept, letters, namesSeen, names } = scene;

beforeAll(() => scene.begin());
beforeEach(() => scene.fresh());

describe('an interest', () => {
  it('asks the other, and tells neither who it is', async () => {
    const id = idOf(await interest());
    const told = JSON.stringify(await letters());
    expect(await letters()).toHaveLength(1);
    expect(told).toContain(scene.firm.director.email);
    for (const lead of [
      scene.house.slug,
      'Theater',
      scene.house.director.name,
      scene.house.director.email,
    ])
      expect(
        told.replaceAll(scene.firm.director.email, '').replaceAll('de-ondertitelaar', ''),
      ).not.toContain(lead);
    expect(await namesSeen()).toEqual([null, null]);
    expect(idOf(await interest())).toBe(id);
    expect(await interest(scene.theirs, scene.mine, scene.firm)).toEqual({ did: 'exists', id });
  });
  it('promises no secret name to who has a public card, and does to others', async () => {
    await interest();
    expect((await letters())[0]?.text).toContain('blijft geheim');
    await scene.again();
    await database().update(card).set({ visibility: 'public' }).where(eq(card.id, scene.theirs));
    await interest();
    expect((await letters())[0]?.text).not.toContain('geheim');
    expect((await letters())[0]?.text).toContain('Op je kaart staat al hoe jullie heten');
  });
  it('is not taken in what is not there: own cards, expired, withdrawn or blocked ones', async () => {
    const own = await marketCard(database(), scene.house.asDirector.organisationId);
    expect(await interest(scene.mine, own)).toEqual({ refused: 'gone' });
    expect(await interest(scene.theirs, own)).toEqual({ refused: 'gone' });
    await database().update(card).set({ withdrawnAt: now }).where(eq(card.id, scene.theirs));
    expect(await interest()).toEqual({ refused: 'gone' });
    await database()
      .update(card)
      .set({ withdrawnAt: null, expiresAt: now })
      .where(eq(card.id, scene.theirs));
    expect(await interest()).toEqual({ refused: 'gone' });
  });
  it('comes again after it expired, and not after a no', async () => {
    const id = idOf(await interest());
    const later = new Date('2026-12-25T10:00:00Z');
    expect(await say(scene.firm, id, 'yes', later)).toBe('over');
    await database().update(introduction).set({ ending: 'expired' });
    const second = idOf(await interest());
    expect(second).not.toBe(id);
    expect(await say(scene.firm, second, 'no')).toBe('declined');
    expect(await interest()).toEqual({ refused: 'ended' });
  });
});

describe('two yeses', () => {
  it('tell names, reasons and three moments, once to each', async () => {
    const id = idOf(await interest());
    expect(await namesSeen()).toEqual([null, null]);
    expect(await say(scene.firm, id, 'yes')).toBe('introduced');
    expect(await namesSeen()).toEqual(names);
    const both = (await letters()).filter(({ subject }) => subject.startsWith('Maak kennis'));
    expect(both.map(({ to }) => to).toSorted()).toEqual(
      [scene.house.director.email, scene.firm.director.email].toSorted(),
    );
    const toHouse = both.find(({ to }) => to === scene.house.director.email);
    expect(toHouse?.text).toContain(
      'Jullie zoeken: Live ondertiteling. Zij geven: Wij ondertitelen live.',
    );
    expect(toHouse?.text).toContain(`Dirke Voorbeeld (${scene.firm.director.email})`);
    expect(toHouse?.text).toContain('30 november 2026 om 10:00');
    expect(await say(scene.firm, id, 'yes')).toBe('over');
  });
  it.each([
    ['', null],
    [', also after they began something together', 'started'],
  ] as const)('choose the moment that suits both; withdrawal takes it out%s', async (_, became) => {
    const id = idOf(await interest());
    await say(scene.firm, id, 'yes');
    const at = { origin, now };
    await sayWhatSuits(database(), scene.house.asMember, id, ['0', '1', '9'], at);
    expect((await letters()).filter(({ calendar }) => calendar)).toEqual([]);
    await sayWhatSuits(database(), scene.firm.asMember, id, ['1'], at);
    const asked = (await letters()).filter(({ calendarMethod }) => calendarMethod === 'REQUEST');
    expect(asked).toHaveLength(2);
    expect(asked[0]?.calendar).toContain(`UID:introduction-${id}@samenspel`);
    await database().update(mail).set({ sentAt: now });
    for (const who of became ? [scene.house, scene.firm] : [])
      await tellOutcome(database(), who.asMember, id, { became: 'started', why: '' }, now);
    expect((await kept(id))?.ending).toBe(became);
    expect(await withdrawConsent(database(), scene.firm.asDirector, id, at)).toBe(true);
    const cancelled = (await letters()).filter(({ calendarMethod }) => calendarMethod === 'CANCEL');
    expect(cancelled).toHaveLength(2);
    expect(cancelled[0]?.calendar).toContain('SEQUENCE:1');
    const told = JSON.stringify(
      cancelled.map(({ text, subject, calendar }) => [text, subject, calendar]),
    );
    for (const name of names) expect(told).not.toContain(name);
    expect(await namesSeen()).toEqual([null, null]);
    expect(await sayWhatSuits(database(), scene.house.asMember, id, ['1'], at)).toBe(false);
  });
  it('are undone by a withdrawal, which also calls back mails that wait', async () => {
    const id = idOf(await interest());
    await say(scene.firm, id, 'yes');
    await withdrawConsent(database(), scene.house.asDirector, id, { origin, now });
    const left = JSON.stringify(await letters());
    for (const name of names) expect(left).not.toContain(name);
    expect(await namesSeen()).toEqual([null, null]);
    expect(await withdrawConsent(database(), scene.house.asDirector, id, { origin, now })).toBe(
      false,
    );
  });
  it('are undone by a block, in everything between the two', async () => {
    const second = await marketCard(database(), scene.firm.asDirector.organisationId, {
      kind: 'offer',
    });
    const [one, other] = [idOf(await interest()), idOf(await interest(scene.mine, second))];
    await say(scene.firm, one, 'yes');
    await say(scene.firm, other, 'yes');
    expect(await blockOther(database(), scene.house.asDirector, one, { origin, now })).toBe(true);
    expect([(await kept(one))?.ending, (await kept(other))?.ending]).toEqual([
      'blocked',
      'blocked',
    ]);
    expect(await namesSeen()).toEqual([null, null]);
    expect(
      await shownCards(database(), [scene.theirs, second], readerOf(scene.house.asDirector), now),
    ).toEqual([]);
    expect(await interest(scene.theirs, scene.mine, scene.firm)).toEqual({ refused: 'gone' });
  });
  it('are undone by a block at once or not at all', async () => {
    const second = await marketCard(database(), scene.firm.asDirector.organisationId, {
      kind: 'offer',
    });
    const all = [idOf(await interest()), idOf(await interest(scene.mine, second))];
    const [one = '', other = ''] = all;
    for (const id of all) await say(scene.firm, id, 'yes');
    // The last of the two cannot be stopped: as if the power fails between them.
    const last = all.toSorted().at(-1) === one ? one : other;
    await database().execute(
      sql.raw(`create function break_off() returns trigger language plpgsql as
        $$ begin raise exception 'the power failed'; end $$;
        create trigger break_off before update on introduction for each row
        when (old.id = '${last}') execute function break_off()`),
    );
    const blocking = blockOther(database(), scene.house.asDirector, one, { origin, now });
    await expect(blocking).rejects.toThrow();
    await database().execute(sql`drop function break_off cascade`);
    for (const id of all) expect((await kept(id))?.ending).toBe(null);
    expect(await database().select().from(block)).toEqual([]);
    expect(await blockOther(database(), scene.house.asDirector, one, { origin, now })).toBe(true);
    for (const id of all) expect((await kept(id))?.ending).toBe('blocked');
  });
});

it('two who block the same organisation at the same time keep one block', async () => {
  await database().update(card).set({ visibility: 'public' });
  const { firm, house } = scene;
  const stop = () => blockPublic(database(), firm.asDirector, house.slug, { origin, now });
  const done = await Promise.all([stop(), stop(), stop()]);
  expect(done).toContain(true);
  expect(await database().select().from(block)).toHaveLength(1);
});

it('a block by name stops what was introduced between the two as well', async () => {
  await database().update(card).set({ visibility: 'public' });
  const id = idOf(await interest());
  await say(scene.firm, id, 'yes');
  const both = { origin, now };
  await sayWhatSuits(database(), scene.house.asMember, id, ['0'], both);
  await sayWhatSuits(database(), scene.firm.asMember, id, ['0'], both);
  await database().delete(mail);
  const { firm, house } = scene;
  expect(await blockPublic(database(), firm.asDirector, house.slug, both)).toBe(true);
  expect(await kept(id)).toMatchObject({ ending: 'blocked', chosenMoment: null });
  expect((await letters()).map(({ calendarMethod }) => calendarMethod)).toEqual([
    'CANCEL',
    'CANCEL',
  ]);
});

it('reasons do not tell a region that the card does not tell', async () => {
  const row = await kept(idOf(await interest()));
  expect(row?.reasons.first.bridge).toBeNull();
  expect(row?.reasons.second.bridge).toBeNull();
  await scene.again();
  await database().update(card).set({ visibility: 'public' }).where(eq(card.id, scene.theirs));
  const again = await kept(idOf(await interest()));
  const mineIsFirst = again?.firstCardId === scene.mine;
  const [own, other] = mineIsFirst
    ? [again?.reasons.first, again?.reasons.second]
    : [again?.reasons.second, again?.reasons.first];
  expect(own?.bridge).toEqual({ kind: 'region', region: 'UT' });
  expect(other?.bridge).toBeNull();
});
