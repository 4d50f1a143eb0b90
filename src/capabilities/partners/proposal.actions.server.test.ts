import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { member } from '#capabilities/organisations/tables.ts';
import { auditEvent } from '#platform/audit/tables.ts';
import { mail } from '#platform/mail/tables.ts';
import { settled } from '#platform/search/search.server.ts';
import { testDatabase } from '#tests/support/database.ts';
import { audience, captions, deskProposals } from '#tests/support/desk-proposals.ts';
import { block, gate } from './gate.tables.ts';
import { introduction } from './introduction.tables.ts';

const database = testDatabase();
const now = new Date('2026-11-22T10:00:00Z');
const scenery = deskProposals(database);
const { scene, publish, propose, aside, back, list, byHand, pairsOf } = scenery;

describe('proposing and setting aside', () => {
  it.each([
    ['proposing', propose],
    ['setting aside', aside],
    ['bringing back', back],
  ] as const)('is for brokers of one of the two: %s', async (_, act) => {
    const ids = [scene.mine, scene.theirs];
    await expect(act(null, {}, ids, scene.desk.slug)).rejects.toMatchObject({ status: 303 });
    await expect(act(scene.one.director, {}, ids, scene.desk.slug)).rejects.toMatchObject({
      status: 404,
    });
    await expect(act(scene.one.director, {}, ids, scene.one.slug)).rejects.toMatchObject({
      status: 403,
    });
    await expect(act(scene.elsewhere.broker, {}, ids, scene.desk.slug)).rejects.toMatchObject({
      status: 404,
    });
    await expect(act(scene.elsewhere.broker, {}, ids, scene.elsewhere.slug)).rejects.toMatchObject({
      status: 404,
    });
    for (const wrong of [
      [scene.mine, scene.mine],
      [scene.mine, 'x'],
      [scene.mine, crypto.randomUUID()],
    ])
      await expect(act(scene.desk.broker, {}, wrong, scene.desk.slug)).rejects.toMatchObject({
        status: 404,
      });
  });
  it('is not done by a broker who belongs to one of the two', async () => {
    const { organisationId } = scene.one.asMember;
    await database()
      .insert(member)
      .values({ organisationId, userId: scene.desk.broker.id, roles: ['member'], joinedAt: now });
    expect(await propose(scene.desk.broker)).toHaveProperty('errors.form');
    expect(await aside(scene.desk.broker, { reason: 'other' })).toHaveProperty('errors.form');
    expect(await propose(scene.desk.other)).toHaveProperty('to');
  });
});

describe('proposals', () => {
  it('pair cards of this desk with whom they fit both ways, each pair once', async () => {
    const pairs = await pairsOf();
    expect(pairs).toContainEqual([scene.mine, scene.theirs].sort());
    expect(new Set(pairs.map(String)).size).toBe(pairs.length);
  });
  it('name organisations of this desk, and never those of another', async () => {
    const whole = JSON.stringify(await list());
    expect(whole).toContain(`Theater ${scene.one.slug}`);
    for (const trace of [scene.third.slug, scene.third.asMember.organisationId])
      expect(whole).not.toContain(trace);
    const hand = JSON.stringify(await byHand({ one: scene.mine, other: scene.foreign }));
    for (const trace of [scene.third.slug, scene.third.asMember.organisationId])
      expect(hand).not.toContain(trace);
  });
  it('leave out what was set aside, or is under way', async () => {
    await aside(scene.desk.broker, { reason: 'too-weak' });
    expect(await pairsOf()).not.toContainEqual([scene.mine, scene.theirs].sort());
    await back(scene.desk.broker);
    expect(await pairsOf()).toContainEqual([scene.mine, scene.theirs].sort());
    await propose(scene.desk.broker);
    expect(await pairsOf()).not.toContainEqual([scene.mine, scene.theirs].sort());
  });
});

describe('a proposal', () => {
  it('asks both sides, with what the broker adds, and belongs to that broker', async () => {
    const words = 'Jullie willen allebei klein beginnen.';
    const result = await propose(scene.desk.broker, { words });
    const [row] = await database().select().from(introduction);
    expect(result).toEqual({
      to: `/organisations/${scene.desk.slug}/desk/introductions/${row?.id}?told=proposed`,
    });
    expect(row).toMatchObject({
      ...{ brokerWords: words, brokerId: scene.desk.broker.id, instituteId: scene.desk.id },
    });
    const tos = (await database().select().from(mail)).map(({ to }) => to).sort();
    expect(tos).toEqual([scene.one.member.email, scene.other.member.email].sort());
  });
  it('tells no names', async () => {
    for (const { slug } of [scene.one, scene.other])
      expect(await propose(scene.desk.broker, { words: `Dit is Theater ${slug}.` })).toHaveProperty(
        'errors.words',
      );
    expect(await database().select().from(introduction)).toEqual([]);
  });
  it('of two brokers at once is one introduction', async () => {
    for (let round = 0; round < 20; round += 1) {
      await database().delete(introduction);
      const done = await Promise.all([
        propose(scene.desk.broker),
        propose(scene.desk.other, {}, [scene.theirs, scene.mine]),
        propose(scene.desk.broker),
      ]);
      expect(await database().select().from(introduction)).toHaveLength(1);
      expect(new Set(done.map((each) => ('to' in each ? each.to : 'refused'))).size).toBe(1);
    }
  });
  it('can look past circumstances, when the broker says so', async () => {
    const far = await publish(scene.other, [audience, captions], { startsOn: '2027-06-01' });
    const soon = await publish(scene.one, [captions, audience], { endsOn: '2027-01-01' });
    await settled();
    const view = await byHand({ one: soon, other: far });
    expect(view.pair).toMatchObject({ gates: ['dates'], hard: false });
    expect(view.pair?.match.youGet).not.toEqual([]);
    expect(await propose(scene.desk.broker, {}, [soon, far])).toHaveProperty('errors.form');
    expect(await propose(scene.desk.broker, { override: 'yes' }, [soon, far])).toHaveProperty('to');
    expect(
      await database().select().from(auditEvent).where(eq(auditEvent.action, 'desk.proposed')),
    ).toMatchObject([{ details: { gates: ['dates'] } }]);
  });
  it('never goes against what somebody wants', async () => {
    const organisationId = scene.other.asMember.organisationId;
    const wish = { kind: 'all', value: '', learntFrom: 'organisation', createdAt: now };
    await database()
      .insert(gate)
      .values({ organisationId, ...wish });
    expect((await byHand({ one: scene.mine, other: scene.theirs })).pair).toMatchObject({
      hard: true,
    });
    expect(await propose(scene.desk.broker, { override: 'yes' })).toHaveProperty('errors.form');
    await database().delete(gate);
    await database()
      .insert(block)
      .values({ organisationId, blockedId: scene.one.asMember.organisationId, createdAt: now });
    expect(await propose(scene.desk.broker, { override: 'yes' })).toHaveProperty('errors.form');
    expect(await database().select().from(introduction)).toEqual([]);
  });
  it('never brings two cards of one organisation together', async () => {
    const own = await publish(scene.one, [audience, captions]);
    expect(await propose(scene.desk.broker, { override: 'yes' }, [scene.mine, own])).toHaveProperty(
      'errors.form',
    );
  });
  it('can go across desks, when one of the two is of this one', async () => {
    expect(await propose(scene.desk.broker, {}, [scene.mine, scene.foreign])).toHaveProperty('to');
    await expect(
      propose(scene.elsewhere.broker, {}, [scene.mine, scene.theirs], scene.elsewhere.slug),
    ).rejects.toMatchObject({ status: 404 });
  });
});

describe('a match by hand', () => {
  it('finds cards by words, in another language too, and holds any two beside each other', async () => {
    const { found } = await byHand({ q: 'live ondertiteling' });
    expect(found?.map(({ card }) => card.id)).toEqual(expect.arrayContaining([scene.mine]));
    expect(found?.find(({ card }) => card.id === scene.foreign)?.ours).toBe(false);
    const odd = await publish(scene.other, ['Een vrachtwagen', 'Oude stoelen']);
    await settled();
    const { pair: held } = await byHand({ one: scene.mine, other: odd });
    expect(held?.match).toMatchObject({ youGet: [], theyGet: [] });
    expect(await propose(scene.desk.broker, {}, [scene.mine, odd])).toHaveProperty('to');
  });
  it('does not show private cards of another desk', async () => {
    const hidden = await publish(scene.third, [audience, captions], { title: 'Geheim' }, 'private');
    await settled();
    expect(JSON.stringify(await byHand({ q: 'testpubliek dove jongeren' }))).not.toContain(hidden);
    await expect(byHand({ one: hidden })).rejects.toMatchObject({ status: 404 });
    await expect(byHand({ one: scene.mine, other: hidden })).rejects.toMatchObject({ status: 404 });
  });
  it('hides the page from who is no broker here', async () => {
    await expect(byHand({}, scene.one.director)).rejects.toMatchObject({ status: 404 });
    await expect(byHand({}, null)).rejects.toMatchObject({ status: 303 });
    await expect(list(scene.one.director, scene.one.slug)).rejects.toMatchObject({ status: 403 });
  });
});
