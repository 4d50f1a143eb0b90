import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { mail } from '#platform/mail/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { deskIntroduction } from '#tests/support/desk-introductions.ts';
import { learnAction, letPassAction } from './desk-care.actions.server.ts';
import { block, gate } from './gate.tables.ts';
import { introduction, introductionQuestion, introductionSide } from './introduction.tables.ts';

const database = testDatabase();
const now = new Date('2026-11-22T10:00:00Z');
const { scene, by, page } = deskIntroduction(database);

async function asked(by: string, question: string): Promise<string> {
  const [made] = await database()
    .insert(introductionQuestion)
    .values({ introductionId: scene.id, askedBy: by, question, askedAt: now })
    .returning();
  return made?.id ?? '';
}
const questionNow = async (question: string) =>
  (
    await database()
      .select()
      .from(introductionQuestion)
      .where(eq(introductionQuestion.id, question))
  )[0];

describe('a question', () => {
  const pass = (question: string, text: string, more = {}) =>
    by(scene.desk.broker, letPassAction, { question, what: 'question', text, ...more });
  it('passes as the broker rewrote it, and the other side hears of it', async () => {
    const question = await asked(
      scene.cards[0],
      `Wij zijn Theater ${scene.one.slug}. Hoeveel avonden?`,
    );
    const [shown] = (await page(scene.desk.broker)).questions;
    expect(shown).toMatchObject({ waits: 'question', state: 'waits' });
    expect(shown?.proposal).not.toContain(scene.one.slug);
    expect(await pass(question, 'Hoeveel avonden?')).toMatchObject({
      to: expect.stringContaining('passed'),
    });
    expect(await questionNow(question)).toMatchObject({
      ...{ passed: true, question: 'Hoeveel avonden?', passedAt: now },
    });
    expect(await database().select().from(mail)).toMatchObject([{ to: scene.other.member.email }]);
    expect(JSON.stringify(await database().select().from(mail))).not.toContain(scene.one.slug);
  });
  it('does not pass with a name in it', async () => {
    const question = await asked(scene.cards[0], 'Hoeveel avonden?');
    for (const { slug } of [scene.one, scene.other])
      expect(await pass(question, `Wij zijn Theater ${slug}.`)).toHaveProperty('errors.text');
    expect(await questionNow(question)).toMatchObject({ passedAt: null });
  });
  it('is held back with the button or without a text, and who asked hears so', async () => {
    const [first, second] = [
      await asked(scene.cards[0], 'Wie?'),
      await asked(scene.cards[0], 'Wat?'),
    ];
    await pass(first, '');
    await pass(second, 'Wat?', { hold: 'yes' });
    for (const question of [first, second])
      expect(await questionNow(question)).toMatchObject({ passed: false, passedAt: now });
    const tos = (await database().select().from(mail)).map(({ to }) => to);
    expect(tos).toEqual([scene.one.member.email, scene.one.member.email]);
  });
  it('does not pass to who need not answer any more', async () => {
    const question = await asked(scene.cards[0], 'Hoeveel?');
    await database().update(introduction).set({ expiresAt: now });
    expect(await pass(question, 'Hoeveel avonden?')).toHaveProperty('errors.form');
    await database()
      .update(introduction)
      .set({ expiresAt: new Date(now.getTime() + 1) });
    const [one, other] = [scene.one, scene.other].map((side) => side.asMember.organisationId);
    if (one && other)
      await database()
        .insert(block)
        .values({ organisationId: other, blockedId: one, createdAt: now });
    expect(await pass(question, 'Hoeveel avonden?')).toHaveProperty('errors.form');
    expect(await database().select().from(mail)).toEqual([]);
    await database().delete(block);
    expect(await pass(question, 'Hoeveel avonden?')).toHaveProperty('to');
  });
  it('passes its answer back', async () => {
    const question = await asked(scene.cards[0], 'Hoeveel?');
    const answer = { what: 'answer' };
    expect(await pass(question, 'Zes.', answer)).toHaveProperty('errors.form');
    await database()
      .update(introductionQuestion)
      .set({ passed: true, passedAt: now, answer: 'Zes avonden.', answeredAt: now });
    expect(await pass(question, 'Zes.', answer)).toHaveProperty('to');
    expect(await questionNow(question)).toMatchObject({ answer: 'Zes.', answerPassedAt: now });
    expect(await database().select().from(mail)).toMatchObject([{ to: scene.one.member.email }]);
  });
  it('is decided once when two brokers do it at the same time', async () => {
    for (let round = 0; round < 20; round += 1) {
      const question = await asked(scene.cards[0], 'Hoeveel?');
      const done = await Promise.all([
        pass(question, 'Hoeveel avonden?'),
        by(scene.desk.other, letPassAction, { question, what: 'question', text: '' }),
      ]);
      expect(done.filter((result) => 'to' in result)).toHaveLength(1);
    }
  });
});

describe('learning from a no', () => {
  const learn = (card: string, fields: Record<string, string>) =>
    by(scene.desk.broker, learnAction, { card, ...fields });
  const gates = () => database().select().from(gate);
  beforeEach(async () => {
    await database().delete(gate);
    await database()
      .update(introductionSide)
      .set({ answer: 'no', reason: 'too-far', answeredAt: now });
  });
  it('writes down, in the open, what the organisation does not want', async () => {
    expect(await learn(scene.cards[0], { reason: 'too-far' })).toHaveProperty('to');
    expect(await gates()).toMatchObject([
      {
        ...{ organisationId: scene.one.asMember.organisationId, kind: 'region', value: 'UT' },
        ...{ learntFrom: 'broker', note: 'Ondertitels bij open repetities' },
      },
    ]);
  });
  it('holds for an organisation of this desk alone, and for who said no', async () => {
    await expect(learn(scene.cards[1], { reason: 'too-far' })).rejects.toMatchObject({
      status: 404,
    });
    await database().update(introductionSide).set({ answer: 'yes' });
    await expect(learn(scene.cards[0], { reason: 'too-far' })).rejects.toMatchObject({
      status: 404,
    });
    expect(await gates()).toEqual([]);
  });
  it('asks what was learnt', async () => {
    expect(await learn(scene.cards[0], {})).toHaveProperty('errors.reason');
    expect(await learn(scene.cards[0], { reason: 'other' })).toHaveProperty('errors.reason');
  });
});
