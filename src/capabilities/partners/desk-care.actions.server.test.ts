import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { member } from '#capabilities/organisations/tables.ts';
import { auditEvent } from '#platform/audit/tables.ts';
import type { FormResult } from '#platform/http/form.ts';
import type { Visit } from '#platform/http/visit.ts';
import { mail } from '#platform/mail/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { deskOver, someCard, someHouse, someIntroduction } from '#tests/support/desks.ts';
import type { Theatre } from '#tests/support/theatres.ts';
import { form, visit } from '#tests/support/visits.ts';
import {
  handleReportAction,
  learnAction,
  letPassAction,
  noteOnIntroductionAction,
  removeIntroductionNoteAction,
  takeOverAction,
  tellAliveAction,
  tellOutcomeAction,
} from './desk-care.actions.server.ts';
import { deskIntroductionPage, deskIntroductionsPage } from './desk-introduction.public.server.ts';
import { gate } from './gate.tables.ts';
import { introduction, introductionQuestion, introductionSide } from './introduction.tables.ts';

const database = testDatabase();
const now = new Date('2026-11-22T10:00:00Z');
let one: Theatre;
let other: Theatre;
let desk: Awaited<ReturnType<typeof deskOver>>;
let elsewhere: Awaited<ReturnType<typeof deskOver>>;
let cards: readonly [string, string];
let id: string;

beforeAll(async () => {
  one = await someHouse(database(), 'een');
  other = await someHouse(database(), 'ander');
  desk = await deskOver(database(), [one]);
  elsewhere = await deskOver(database(), [other]);
});

beforeEach(async () => {
  await database().delete(mail);
  cards = [
    await someCard(database(), one, { as: 'open', visibility: 'anonymous' }),
    await someCard(database(), other, { as: 'open', visibility: 'anonymous' }),
  ];
  const sides = [
    { house: one, cardId: cards[0] },
    { house: other, cardId: cards[1] },
  ] as const;
  const held = { instituteId: desk.id, brokerId: desk.other.id };
  id = await someIntroduction(database(), [...sides], held);
});

type Person = typeof desk.broker | null;
type Action = (
  visit: Visit,
  form: FormData,
  params: Record<string, string>,
  db: ReturnType<typeof database>,
) => Promise<FormResult>;
const by = (person: Person, action: Action, fields: Record<string, string> = {}, at = desk.slug) =>
  action(visit(person), form(fields), { organisation: at, introduction: id }, database());
const page = (person: Person, at = desk.slug) =>
  deskIntroductionPage(
    visit(person),
    { organisation: at, introduction: id },
    new URLSearchParams(),
    database(),
  );
async function rowNow() {
  const [row] = await database().select().from(introduction).where(eq(introduction.id, id));
  if (!row) throw new Error('The introduction is gone.');
  return row;
}
async function asked(by: string, question: string): Promise<string> {
  const [made] = await database()
    .insert(introductionQuestion)
    .values({ introductionId: id, askedBy: by, question, askedAt: now })
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

describe('what a broker does with an introduction', () => {
  const all: readonly [string, Action][] = [
    ['taking over', takeOverAction],
    ['a sign of life', tellAliveAction],
    ['an outcome', tellOutcomeAction],
    ['a report', handleReportAction],
    ['a lesson', learnAction],
    ['a question', letPassAction],
    ['a note', noteOnIntroductionAction],
    ['removing a note', removeIntroductionNoteAction],
  ];
  it.each(all)('is for brokers of its desk alone: %s', async (_, action) => {
    await expect(by(null, action)).rejects.toMatchObject({ status: 303 });
    await expect(by(one.director, action)).rejects.toMatchObject({ status: 404 });
    await expect(by(one.director, action, {}, one.slug)).rejects.toMatchObject({ status: 403 });
    await expect(by(elsewhere.broker, action)).rejects.toMatchObject({ status: 404 });
    await expect(by(elsewhere.broker, action, {}, elsewhere.slug)).rejects.toMatchObject({
      status: 404,
    });
  });
  it('is not read at another desk', async () => {
    await expect(page(elsewhere.broker, elsewhere.slug)).rejects.toMatchObject({ status: 404 });
  });
});

describe('an introduction at its desk', () => {
  it('names the organisation of the own desk, and not that of another', async () => {
    const { sides } = await page(desk.broker);
    const names = sides.map(({ ours, card }) => [ours, card?.who.name ?? null]);
    expect(names).toContainEqual([true, `Theater ${one.slug}`]);
    expect(names).toContainEqual([false, null]);
    const whole = JSON.stringify(await page(desk.broker));
    for (const trace of [other.slug, other.asMember.organisationId])
      expect(whole).not.toContain(trace);
    const list = await deskIntroductionsPage(
      visit(desk.broker),
      { organisation: desk.slug },
      database(),
    );
    expect(JSON.stringify(list)).not.toContain(other.slug);
    expect(list.open.map((each) => each.id)).toContain(id);
  });
  it('keeps the words of people of another desk there', async () => {
    await database()
      .update(introductionSide)
      .set({ answer: 'no', reason: 'too-far', words: 'Theater geheim zegt nee' });
    const { sides } = await page(desk.broker);
    expect(sides.map(({ ours, words }) => [ours, words !== ''])).toContainEqual([false, false]);
    expect(sides.map(({ reason }) => reason)).toEqual(['too-far', 'too-far']);
  });
});

describe('taking over', () => {
  it('gives it to who takes it, and ends the silence', async () => {
    expect(await by(desk.broker, takeOverAction)).toHaveProperty('to');
    expect(await rowNow()).toMatchObject({ brokerId: desk.broker.id, touchedAt: now });
    expect(
      await database().select().from(auditEvent).where(eq(auditEvent.subject, id)),
    ).toMatchObject([{ action: 'desk.took-over', organisationId: desk.id }]);
  });
  it('is not for a broker who belongs to one of the two', async () => {
    const { organisationId } = one.asMember;
    const own = await deskOver(database(), []);
    await database()
      .insert(member)
      .values({ organisationId, userId: own.broker.id, roles: ['member'], joinedAt: now });
    await database().update(introduction).set({ instituteId: own.id, brokerId: null });
    expect(await by(own.broker, takeOverAction, {}, own.slug)).toHaveProperty('errors.form');
    expect((await page(own.broker, own.slug)).right).toBe('no');
    expect(await by(own.other, takeOverAction, {}, own.slug)).toHaveProperty('to');
  });
  it('does not happen to what is over', async () => {
    await database().update(introduction).set({ ending: 'declined', endedAt: now });
    expect(await by(desk.broker, takeOverAction)).toHaveProperty('errors.form');
  });
});

describe('what became of it', () => {
  it('is asked once the two know each other', async () => {
    const outcome = { became: 'started', why: 'Ze maken samen een proef.' };
    expect(await by(desk.broker, tellOutcomeAction, outcome)).toHaveProperty('errors.form');
    await database().update(introduction).set({ introducedAt: now });
    expect(await by(desk.broker, tellOutcomeAction, {})).toHaveProperty('errors.became');
    expect(await by(desk.broker, tellOutcomeAction, outcome)).toHaveProperty('to');
    expect(await rowNow()).toMatchObject({ ending: 'started', metAt: now, endedAt: now });
    expect((await page(desk.broker)).notes).toMatchObject([{ text: outcome.why }]);
  });
  it('stays open when they only met', async () => {
    await database().update(introduction).set({ introducedAt: now });
    await by(desk.broker, tellOutcomeAction, { became: 'met' });
    expect(await rowNow()).toMatchObject({ ending: null, metAt: now });
  });
});

describe('a question', () => {
  const pass = (question: string, text: string, more = {}) =>
    by(desk.broker, letPassAction, { question, what: 'question', text, ...more });
  it('passes as the broker rewrote it, and the other side hears of it', async () => {
    const question = await asked(cards[0], `Wij zijn Theater ${one.slug}. Hoeveel avonden?`);
    const [shown] = (await page(desk.broker)).questions;
    expect(shown).toMatchObject({ waits: 'question', state: 'waits' });
    expect(shown?.proposal).not.toContain(one.slug);
    expect(await pass(question, 'Hoeveel avonden?')).toMatchObject({
      to: expect.stringContaining('passed'),
    });
    expect(await questionNow(question)).toMatchObject({
      ...{ passed: true, question: 'Hoeveel avonden?', passedAt: now },
    });
    expect(await database().select().from(mail)).toMatchObject([{ to: other.member.email }]);
    expect(JSON.stringify(await database().select().from(mail))).not.toContain(one.slug);
  });
  it('does not pass with a name in it', async () => {
    const question = await asked(cards[0], 'Hoeveel avonden?');
    for (const { slug } of [one, other])
      expect(await pass(question, `Wij zijn Theater ${slug}.`)).toHaveProperty('errors.text');
    expect(await questionNow(question)).toMatchObject({ passedAt: null });
  });
  it('is held back with the button or without a text, and who asked hears so', async () => {
    const [first, second] = [await asked(cards[0], 'Wie?'), await asked(cards[0], 'Wat?')];
    await pass(first, '');
    await pass(second, 'Wat?', { hold: 'yes' });
    for (const question of [first, second])
      expect(await questionNow(question)).toMatchObject({ passed: false, passedAt: now });
    const tos = (await database().select().from(mail)).map(({ to }) => to);
    expect(tos).toEqual([one.member.email, one.member.email]);
  });
  it('passes its answer back', async () => {
    const question = await asked(cards[0], 'Hoeveel?');
    const answer = { what: 'answer' };
    expect(await pass(question, 'Zes.', answer)).toHaveProperty('errors.form');
    await database()
      .update(introductionQuestion)
      .set({ passed: true, passedAt: now, answer: 'Zes avonden.', answeredAt: now });
    expect(await pass(question, 'Zes.', answer)).toHaveProperty('to');
    expect(await questionNow(question)).toMatchObject({ answer: 'Zes.', answerPassedAt: now });
    expect(await database().select().from(mail)).toMatchObject([{ to: one.member.email }]);
  });
  it('is decided once when two brokers do it at the same time', async () => {
    for (let round = 0; round < 20; round += 1) {
      const question = await asked(cards[0], 'Hoeveel?');
      const done = await Promise.all([
        pass(question, 'Hoeveel avonden?'),
        by(desk.other, letPassAction, { question, what: 'question', text: '' }),
      ]);
      expect(done.filter((result) => 'to' in result)).toHaveLength(1);
    }
  });
});

describe('a report', () => {
  it('is handled once, and then no longer waits', async () => {
    await database()
      .update(introductionSide)
      .set({ reportedAt: now, report: 'Dit klopt niet.' })
      .where(eq(introductionSide.cardId, cards[1]));
    const handle = () => by(desk.broker, handleReportAction, { card: cards[1] });
    expect(await handle()).toHaveProperty('to');
    expect(await handle()).toHaveProperty('errors.form');
    expect((await page(desk.broker)).sides.some((side) => side.reportHandledAt)).toBe(true);
  });
});

describe('learning from a no', () => {
  const learn = (card: string, fields: Record<string, string>) =>
    by(desk.broker, learnAction, { card, ...fields });
  const gates = () => database().select().from(gate);
  beforeEach(async () => {
    await database().delete(gate);
    await database()
      .update(introductionSide)
      .set({ answer: 'no', reason: 'too-far', answeredAt: now });
  });
  it('writes down, in the open, what the organisation does not want', async () => {
    expect(await learn(cards[0], { reason: 'too-far' })).toHaveProperty('to');
    expect(await gates()).toMatchObject([
      {
        ...{ organisationId: one.asMember.organisationId, kind: 'region', value: 'UT' },
        ...{ learntFrom: 'broker', note: 'Ondertitels bij open repetities' },
      },
    ]);
  });
  it('holds for an organisation of this desk alone, and for who said no', async () => {
    await expect(learn(cards[1], { reason: 'too-far' })).rejects.toMatchObject({ status: 404 });
    await database().update(introductionSide).set({ answer: 'yes' });
    await expect(learn(cards[0], { reason: 'too-far' })).rejects.toMatchObject({ status: 404 });
    expect(await gates()).toEqual([]);
  });
  it('asks what was learnt', async () => {
    expect(await learn(cards[0], {})).toHaveProperty('errors.reason');
    expect(await learn(cards[0], { reason: 'other' })).toHaveProperty('errors.reason');
  });
});
