import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { member } from '#capabilities/organisations/tables.ts';
import { auditEvent } from '#platform/audit/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { deskIntroduction } from '#tests/support/desk-introductions.ts';
import { deskOver } from '#tests/support/desks.ts';
import { visit } from '#tests/support/visits.ts';
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
import { deskIntroductionsPage } from './desk-introduction.public.server.ts';
import { introduction, introductionSide } from './introduction.tables.ts';

const database = testDatabase();
const now = new Date('2026-11-22T10:00:00Z');
const { scene, by, page, rowNow } = deskIntroduction(database);

describe('what a broker does with an introduction', () => {
  const all: readonly [string, Parameters<typeof by>[1]][] = [
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
    await expect(by(scene.one.director, action)).rejects.toMatchObject({ status: 404 });
    await expect(by(scene.one.director, action, {}, scene.one.slug)).rejects.toMatchObject({
      status: 403,
    });
    await expect(by(scene.elsewhere.broker, action)).rejects.toMatchObject({ status: 404 });
    await expect(
      by(scene.elsewhere.broker, action, {}, scene.elsewhere.slug),
    ).rejects.toMatchObject({
      status: 404,
    });
  });
  it('is not read at another desk', async () => {
    await expect(page(scene.elsewhere.broker, scene.elsewhere.slug)).rejects.toMatchObject({
      status: 404,
    });
  });
});

describe('an introduction at its desk', () => {
  it('names the organisation of the own desk, and not that of another', async () => {
    const { sides } = await page(scene.desk.broker);
    const names = sides.map(({ ours, card }) => [ours, card?.who.name ?? null]);
    expect(names).toContainEqual([true, `Theater ${scene.one.slug}`]);
    expect(names).toContainEqual([false, null]);
    const whole = JSON.stringify(await page(scene.desk.broker));
    for (const trace of [scene.other.slug, scene.other.asMember.organisationId])
      expect(whole).not.toContain(trace);
    const list = await deskIntroductionsPage(
      visit(scene.desk.broker),
      { organisation: scene.desk.slug },
      database(),
    );
    expect(JSON.stringify(list)).not.toContain(scene.other.slug);
    expect(list.open.map((each) => each.id)).toContain(scene.id);
  });
  it('keeps the words of people of another desk there', async () => {
    await database()
      .update(introductionSide)
      .set({ answer: 'no', reason: 'too-far', words: 'Theater geheim zegt nee' });
    const { sides } = await page(scene.desk.broker);
    expect(sides.map(({ ours, words }) => [ours, words !== ''])).toContainEqual([false, false]);
    expect(sides.map(({ reason }) => reason)).toEqual(['too-far', 'too-far']);
  });
});

describe('taking over', () => {
  it('gives it to who takes it, and ends the silence', async () => {
    expect(await by(scene.desk.broker, takeOverAction)).toHaveProperty('to');
    expect(await rowNow()).toMatchObject({ brokerId: scene.desk.broker.id, touchedAt: now });
    expect(
      await database().select().from(auditEvent).where(eq(auditEvent.subject, scene.id)),
    ).toMatchObject([{ action: 'desk.took-over', organisationId: scene.desk.id }]);
  });
  it('is not for a broker who belongs to one of the two', async () => {
    const { organisationId } = scene.one.asMember;
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
    expect(await by(scene.desk.broker, takeOverAction)).toHaveProperty('errors.form');
  });
});

describe('what became of it', () => {
  it('is asked once the two know each other', async () => {
    const outcome = { became: 'started', why: 'Ze maken samen een proef.' };
    expect(await by(scene.desk.broker, tellOutcomeAction, outcome)).toHaveProperty('errors.form');
    await database().update(introduction).set({ introducedAt: now });
    expect(await by(scene.desk.broker, tellOutcomeAction, {})).toHaveProperty('errors.became');
    expect(await by(scene.desk.broker, tellOutcomeAction, outcome)).toHaveProperty('to');
    expect(await rowNow()).toMatchObject({ ending: 'started', metAt: now, endedAt: now });
    expect((await page(scene.desk.broker)).notes).toMatchObject([{ text: outcome.why }]);
  });
  it('stays open when they only met', async () => {
    await database().update(introduction).set({ introducedAt: now });
    await by(scene.desk.broker, tellOutcomeAction, { became: 'met' });
    expect(await rowNow()).toMatchObject({ ending: null, metAt: now });
  });
});

describe('a report', () => {
  it('is handled once, and then no longer waits', async () => {
    await database()
      .update(introductionSide)
      .set({ reportedAt: now, report: 'Dit klopt niet.' })
      .where(eq(introductionSide.cardId, scene.cards[1]));
    const handle = () => by(scene.desk.broker, handleReportAction, { card: scene.cards[1] });
    expect(await handle()).toHaveProperty('to');
    expect(await handle()).toHaveProperty('errors.form');
    expect((await page(scene.desk.broker)).sides.some((side) => side.reportHandledAt)).toBe(true);
  });
});
