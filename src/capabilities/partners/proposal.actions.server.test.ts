import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { member, organisation } from '#capabilities/organisations/tables.ts';
import { auditEvent } from '#platform/audit/tables.ts';
import { mail } from '#platform/mail/tables.ts';
import { settled, startSearch, stopSearch } from '#platform/search/search.server.ts';
import { testDatabase } from '#tests/support/database.ts';
import { deskOver, someHouse } from '#tests/support/desks.ts';
import { urlOf } from '#tests/support/search.ts';
import type { Theatre } from '#tests/support/theatres.ts';
import { form, visit } from '#tests/support/visits.ts';
import { noContent, type Content, type Visibility } from './card.ts';
import { setAside } from './desk.tables.ts';
import { block, gate } from './gate.tables.ts';
import { introduction } from './introduction.tables.ts';
import { bringBackAction, proposeAction, setAsideAction } from './proposal.actions.server.ts';
import { deskMatchPage, proposalsPage } from './proposals.public.server.ts';
import { publishCard } from './publish-card.store.server.ts';

const database = testDatabase();
const now = new Date('2026-11-22T10:00:00Z');
const at = new Date('2026-11-01T10:00:00Z');
let one: Theatre;
let other: Theatre;
let third: Theatre;
let desk: Awaited<ReturnType<typeof deskOver>>;
let elsewhere: Awaited<ReturnType<typeof deskOver>>;
let mine: string;
let theirs: string;
let foreign: string;

const captions = 'Live ondertiteling bij repetities voor dove bezoekers';
const audience = 'Een testpubliek van dove jongeren om mee te proberen';

async function publish(
  house: Theatre,
  [need, give]: readonly [string, string],
  more: Partial<Content> = {},
  visibility: Visibility = 'anonymous',
) {
  const line = (id: string, text: string) => [{ id, text, concepts: [] }];
  const content = {
    ...noContent,
    title: `${need}?`,
    problem: 'Het lukt ons niet alleen.',
    ...more,
  };
  const { id } = await publishCard(database(), {
    ...{ kind: 'request', organisationId: house.asMember.organisationId, visibility },
    content: { ...content, needs: line('n1', need), gives: line('g1', give) },
    ...{ writtenBy: house.asMember.userId, approvedBy: null, at },
  });
  return id;
}

// One thread for all: the texts of a test before find cards that are not there any more.
beforeAll(async () => startSearch({ databaseUrl: await urlOf(database()) }));
afterAll(stopSearch);

beforeEach(async () => {
  await database().delete(organisation);
  await database().delete(mail);
  await database().delete(auditEvent);
  [one, other, third] = [
    await someHouse(database(), 'een'),
    await someHouse(database(), 'ander'),
    await someHouse(database(), 'derde'),
  ];
  desk = await deskOver(database(), [one, other]);
  elsewhere = await deskOver(database(), [third]);
  mine = await publish(one, [captions, audience]);
  theirs = await publish(other, [audience, captions]);
  foreign = await publish(third, [audience, captions]);
  await settled();
});

type Person = typeof desk.broker | null;
const params = (slug = desk.slug) => ({ organisation: slug });
const pair = (fields: Record<string, string> = {}, ids = [mine, theirs]) =>
  form({ one: ids[0] ?? '', other: ids[1] ?? '', ...fields });
const propose = (person: Person, fields = {}, ids = [mine, theirs], slug = desk.slug) =>
  proposeAction(visit(person), pair(fields, ids), params(slug), database());
const aside = (person: Person, fields = {}, ids = [mine, theirs], slug = desk.slug) =>
  setAsideAction(visit(person), pair(fields, ids), params(slug), database());
const back = (person: Person, ids = [mine, theirs], slug = desk.slug) =>
  bringBackAction(visit(person), pair({}, ids), params(slug), database());
const list = (person: Person = desk.broker, slug = desk.slug) =>
  proposalsPage(visit(person), params(slug), new URLSearchParams(), database());
const byHand = (query: Record<string, string>, person: Person = desk.broker, slug = desk.slug) =>
  deskMatchPage(visit(person), params(slug), new URLSearchParams(query), database());
const pairsOf = async () =>
  (await list()).proposals.flatMap(({ card, pairs }) =>
    pairs.map(({ cards }) => [card.id, cards[1].id].sort()),
  );
const gatesOf = (house: Theatre) =>
  database().select().from(gate).where(eq(gate.organisationId, house.asMember.organisationId));

describe('proposing and setting aside', () => {
  it.each([
    ['proposing', propose],
    ['setting aside', aside],
    [
      'bringing back',
      (person: Person, _: object, ids: string[], slug: string) => back(person, ids, slug),
    ],
  ] as const)('is for brokers of one of the two: %s', async (_, act) => {
    const ids = [mine, theirs];
    await expect(act(null, {}, ids, desk.slug)).rejects.toMatchObject({ status: 303 });
    await expect(act(one.director, {}, ids, desk.slug)).rejects.toMatchObject({ status: 404 });
    await expect(act(one.director, {}, ids, one.slug)).rejects.toMatchObject({ status: 403 });
    await expect(act(elsewhere.broker, {}, ids, desk.slug)).rejects.toMatchObject({ status: 404 });
    await expect(act(elsewhere.broker, {}, ids, elsewhere.slug)).rejects.toMatchObject({
      status: 404,
    });
    for (const wrong of [
      [mine, mine],
      [mine, 'x'],
      [mine, crypto.randomUUID()],
    ])
      await expect(act(desk.broker, {}, wrong, desk.slug)).rejects.toMatchObject({ status: 404 });
  });
  it('is not done by a broker who belongs to one of the two', async () => {
    const { organisationId } = one.asMember;
    await database()
      .insert(member)
      .values({ organisationId, userId: desk.broker.id, roles: ['member'], joinedAt: now });
    expect(await propose(desk.broker)).toHaveProperty('errors.form');
    expect(await aside(desk.broker, { reason: 'other' })).toHaveProperty('errors.form');
    expect(await propose(desk.other)).toHaveProperty('to');
  });
});

describe('proposals', () => {
  it('pair cards of this desk with whom they fit both ways, each pair once', async () => {
    const pairs = await pairsOf();
    expect(pairs).toContainEqual([mine, theirs].sort());
    expect(new Set(pairs.map(String)).size).toBe(pairs.length);
  });
  it('name organisations of this desk, and never those of another', async () => {
    const whole = JSON.stringify(await list());
    expect(whole).toContain(`Theater ${one.slug}`);
    for (const trace of [third.slug, third.asMember.organisationId])
      expect(whole).not.toContain(trace);
    const hand = JSON.stringify(await byHand({ one: mine, other: foreign }));
    for (const trace of [third.slug, third.asMember.organisationId])
      expect(hand).not.toContain(trace);
  });
  it('leave out what was set aside, or is under way', async () => {
    await aside(desk.broker, { reason: 'too-weak' });
    expect(await pairsOf()).not.toContainEqual([mine, theirs].sort());
    await back(desk.broker);
    expect(await pairsOf()).toContainEqual([mine, theirs].sort());
    await propose(desk.broker);
    expect(await pairsOf()).not.toContainEqual([mine, theirs].sort());
  });
});

describe('a proposal', () => {
  it('asks both sides, with what the broker adds, and belongs to that broker', async () => {
    const words = 'Jullie willen allebei klein beginnen.';
    const result = await propose(desk.broker, { words });
    const [row] = await database().select().from(introduction);
    expect(result).toEqual({
      to: `/organisations/${desk.slug}/desk/introductions/${row?.id}?told=proposed`,
    });
    expect(row).toMatchObject({
      ...{ brokerWords: words, brokerId: desk.broker.id, instituteId: desk.id },
    });
    const tos = (await database().select().from(mail)).map(({ to }) => to).sort();
    expect(tos).toEqual([one.member.email, other.member.email].sort());
  });
  it('tells no names', async () => {
    for (const { slug } of [one, other])
      expect(await propose(desk.broker, { words: `Dit is Theater ${slug}.` })).toHaveProperty(
        'errors.words',
      );
    expect(await database().select().from(introduction)).toEqual([]);
  });
  it('of two brokers at once is one introduction', async () => {
    for (let round = 0; round < 20; round += 1) {
      await database().delete(introduction);
      const done = await Promise.all([
        propose(desk.broker),
        propose(desk.other, {}, [theirs, mine]),
        propose(desk.broker),
      ]);
      expect(await database().select().from(introduction)).toHaveLength(1);
      expect(new Set(done.map((each) => ('to' in each ? each.to : 'refused'))).size).toBe(1);
    }
  });
  it('can look past circumstances, when the broker says so', async () => {
    const far = await publish(other, [audience, captions], { startsOn: '2027-06-01' });
    const soon = await publish(one, [captions, audience], { endsOn: '2027-01-01' });
    await settled();
    const view = await byHand({ one: soon, other: far });
    expect(view.pair).toMatchObject({ gates: ['dates'], hard: false });
    expect(view.pair?.match.youGet).not.toEqual([]);
    expect(await propose(desk.broker, {}, [soon, far])).toHaveProperty('errors.form');
    expect(await propose(desk.broker, { override: 'yes' }, [soon, far])).toHaveProperty('to');
    expect(
      await database().select().from(auditEvent).where(eq(auditEvent.action, 'desk.proposed')),
    ).toMatchObject([{ details: { gates: ['dates'] } }]);
  });
  it('never goes against what somebody wants', async () => {
    const organisationId = other.asMember.organisationId;
    const wish = { kind: 'all', value: '', learntFrom: 'organisation', createdAt: now };
    await database()
      .insert(gate)
      .values({ organisationId, ...wish });
    expect((await byHand({ one: mine, other: theirs })).pair).toMatchObject({ hard: true });
    expect(await propose(desk.broker, { override: 'yes' })).toHaveProperty('errors.form');
    await database().delete(gate);
    await database()
      .insert(block)
      .values({ organisationId, blockedId: one.asMember.organisationId, createdAt: now });
    expect(await propose(desk.broker, { override: 'yes' })).toHaveProperty('errors.form');
    expect(await database().select().from(introduction)).toEqual([]);
  });
  it('never brings two cards of one organisation together', async () => {
    const own = await publish(one, [audience, captions]);
    expect(await propose(desk.broker, { override: 'yes' }, [mine, own])).toHaveProperty(
      'errors.form',
    );
  });
  it('can go across desks, when one of the two is of this one', async () => {
    expect(await propose(desk.broker, {}, [mine, foreign])).toHaveProperty('to');
    await expect(
      propose(elsewhere.broker, {}, [mine, theirs], elsewhere.slug),
    ).rejects.toMatchObject({ status: 404 });
  });
});

describe('setting a pair aside', () => {
  it('asks why', async () => {
    expect(await aside(desk.broker, {})).toHaveProperty('errors.reason');
    expect(await aside(desk.broker, { reason: 'nonsense' })).toHaveProperty('errors.reason');
  });
  it('holds for this desk, and teaches nobody by itself', async () => {
    await aside(desk.broker, { reason: 'other-sort', words: 'Ze kennen elkaar te goed.' });
    expect(await database().select().from(setAside)).toMatchObject([
      { instituteId: desk.id, reason: 'other-sort', setBy: desk.broker.id },
    ]);
    expect([...(await gatesOf(one)), ...(await gatesOf(other))]).toEqual([]);
  });
  it('teaches the side that the broker chooses, in the open, once', async () => {
    await aside(desk.broker, { reason: 'other-partner', learn: mine });
    await aside(desk.broker, { reason: 'other-partner', learn: mine });
    expect(await gatesOf(one)).toMatchObject([
      { kind: 'organisation', value: other.asMember.organisationId, learntFrom: 'broker' },
    ]);
    expect(await gatesOf(other)).toEqual([]);
    const organisationId = one.asMember.organisationId;
    const trail = and(
      eq(auditEvent.organisationId, organisationId),
      eq(auditEvent.action, 'gate.learnt'),
    );
    expect(await database().select().from(auditEvent).where(trail)).not.toEqual([]);
    await aside(desk.broker, { reason: 'other-sort', learn: theirs });
    expect(await gatesOf(other)).toMatchObject([{ kind: 'sort', value: 'stage' }]);
  });
  it('holds “not now” until the day that was said, or for three months', async () => {
    const notNow = { reason: 'not-now', learn: mine };
    expect(await aside(desk.broker, { ...notNow, until: '2026-11-01' })).toHaveProperty(
      'errors.until',
    );
    await aside(desk.broker, { ...notNow, until: '2027-01-15' });
    expect(await gatesOf(one)).toMatchObject([
      { kind: 'all', until: new Date('2027-01-15T00:00:00Z') },
    ]);
    await aside(desk.broker, notNow);
    expect(await gatesOf(one)).toMatchObject([{ until: new Date('2027-02-22T10:00:00Z') }]);
  });
  it('learns nothing from a reason that says nothing, and nothing for another desk', async () => {
    expect(await aside(desk.broker, { reason: 'too-weak', learn: mine })).toHaveProperty(
      'errors.learn',
    );
    await expect(
      aside(desk.broker, { reason: 'other-sort', learn: foreign }, [mine, foreign]),
    ).rejects.toMatchObject({ status: 404 });
    await expect(
      aside(desk.broker, { reason: 'other-sort', learn: crypto.randomUUID() }),
    ).rejects.toMatchObject({ status: 404 });
    expect(await gatesOf(third)).toEqual([]);
  });
});

describe('a match by hand', () => {
  it('finds cards by words, in another language too, and holds any two beside each other', async () => {
    const { found } = await byHand({ q: 'live ondertiteling' });
    expect(found?.map(({ card }) => card.id)).toEqual(expect.arrayContaining([mine]));
    expect(found?.find(({ card }) => card.id === foreign)?.ours).toBe(false);
    const odd = await publish(other, ['Een vrachtwagen', 'Oude stoelen']);
    await settled();
    const { pair: held } = await byHand({ one: mine, other: odd });
    expect(held?.match).toMatchObject({ youGet: [], theyGet: [] });
    expect(await propose(desk.broker, {}, [mine, odd])).toHaveProperty('to');
  });
  it('does not show private cards of another desk', async () => {
    const hidden = await publish(third, [audience, captions], { title: 'Geheim' }, 'private');
    await settled();
    expect(JSON.stringify(await byHand({ q: 'testpubliek dove jongeren' }))).not.toContain(hidden);
    await expect(byHand({ one: hidden })).rejects.toMatchObject({ status: 404 });
    await expect(byHand({ one: mine, other: hidden })).rejects.toMatchObject({ status: 404 });
  });
  it('hides the page from who is no broker here', async () => {
    await expect(byHand({}, one.director)).rejects.toMatchObject({ status: 404 });
    await expect(byHand({}, null)).rejects.toMatchObject({ status: 303 });
    await expect(list(one.director, one.slug)).rejects.toMatchObject({ status: 403 });
  });
});
