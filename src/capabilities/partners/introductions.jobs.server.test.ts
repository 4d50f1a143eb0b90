import { beforeAll, beforeEach, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { testDatabase } from '#tests/support/database.ts';
import { idOf, meetingOf, now, origin } from '#tests/support/introductions.ts';
import { card } from './card.tables.ts';
import { remindOfSilence } from './desk.jobs.server.ts';
import { introduction } from './introduction.tables.ts';
import { daysAfter } from './introduction.ts';
import { lookAfterIntroductions } from './introductions.jobs.server.ts';

const database = testDatabase();
const scene = meetingOf(database);
const { interest, kept, letters, say } = scene;
const look = (days: number) => lookAfterIntroductions(database(), daysAfter(now, days), origin);
const subjects = async () => (await letters()).map(({ to, subject }) => [to, subject]);

beforeAll(() => scene.begin());
beforeEach(() => scene.fresh());

it('who has not answered is reminded once, a week before the end', async () => {
  await interest();
  expect(await look(20)).toEqual({ ended: 0, reminded: 0 });
  expect(await look(21)).toEqual({ ended: 0, reminded: 1 });
  expect(await look(22)).toEqual({ ended: 0, reminded: 0 });
  expect((await subjects()).filter(([, subject]) => subject?.startsWith('Nog een week'))).toEqual([
    [scene.firm.director.email, expect.any(String)],
  ]);
});

it('a reminder of the broker does not take the place of theirs', async () => {
  await interest();
  await remindOfSilence(database(), daysAfter(now, 15), origin);
  expect(await look(21)).toEqual({ ended: 0, reminded: 1 });
  expect(await look(22)).toEqual({ ended: 0, reminded: 0 });
});

it('in the last week the two are reminded, and not the broker just before them', async () => {
  const id = idOf(await interest());
  await database()
    .update(introduction)
    .set({ touchedAt: daysAfter(now, 8) });
  expect(await remindOfSilence(database(), daysAfter(now, 22), origin)).toBe(0);
  expect(await look(22)).toEqual({ ended: 0, reminded: 1 });
  expect((await kept(id))?.remindedAt).toEqual(daysAfter(now, 22));
});

it('without an answer it ends, and who waited hears that, without a name', async () => {
  const id = idOf(await interest());
  expect(await look(28)).toEqual({ ended: 1, reminded: 0 });
  expect((await kept(id))?.ending).toBe('expired');
  expect(await subjects()).toContainEqual([
    scene.house.director.email,
    expect.stringContaining('Er kwam geen antwoord'),
  ]);
  const told = JSON.stringify((await letters()).map(({ subject, text }) => [subject, text]));
  for (const name of scene.names) expect(told).not.toContain(name);
  expect(await look(29)).toEqual({ ended: 0, reminded: 0 });
});

it('it ends when one of the cards left the market', async () => {
  const id = idOf(await interest());
  await database().update(card).set({ withdrawnAt: now }).where(eq(card.id, scene.theirs));
  expect(await look(1)).toEqual({ ended: 1, reminded: 0 });
  expect((await kept(id))?.ending).toBe('expired');
});

it('an introduction that was made does not end by itself', async () => {
  const id = idOf(await interest());
  await say(scene.firm, id, 'yes');
  expect(await look(100)).toEqual({ ended: 0, reminded: 0 });
  expect((await kept(id))?.ending).toBeNull();
});

it('two that look at the same time remind and end once', async () => {
  await interest();
  const reminded = await Promise.all([look(22), look(22), look(22)]);
  expect(reminded.reduce((sum, one) => sum + one.reminded, 0)).toBe(1);
  const ended = await Promise.all([look(30), look(30), look(30)]);
  expect(ended.reduce((sum, one) => sum + one.ended, 0)).toBe(1);
});
