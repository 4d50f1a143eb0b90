import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { organisation } from '#capabilities/organisations/tables.ts';
import { mail } from '#platform/mail/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { deskOver, someCard, someHouse, someIntroduction } from '#tests/support/desks.ts';
import type { Theatre } from '#tests/support/theatres.ts';
import { brokerCapacity } from './desk.tables.ts';
import { remindOfSilence, tendDesks } from './desk.jobs.server.ts';
import { introduction, introductionSide } from './introduction.tables.ts';

const database = testDatabase();
const origin = 'https://samenspel.example';
const monday = new Date('2026-11-23T09:00:00Z');
const DAY = 24 * 60 * 60 * 1000;
const after = (days: number) => new Date(monday.getTime() + days * DAY);
let one: Theatre;
let other: Theatre;
let desk: Awaited<ReturnType<typeof deskOver>>;

beforeEach(async () => {
  await database().delete(organisation);
  await database().delete(mail);
  one = await someHouse(database(), 'een');
  other = await someHouse(database(), 'ander');
  desk = await deskOver(database(), [one, other]);
});

const mails = () => database().select().from(mail).orderBy(mail.to);
const addresses = async () => (await mails()).map(({ to }) => to).sort();

async function begun(more: Partial<typeof introduction.$inferInsert> = {}): Promise<string> {
  const sides = [
    { house: one, cardId: await someCard(database(), one, { as: 'open' }) },
    { house: other, cardId: await someCard(database(), other, { as: 'open' }) },
  ] as const;
  const mine = { instituteId: desk.id, brokerId: desk.broker.id, touchedAt: after(-14) };
  return someIntroduction(database(), [...sides], { ...mine, ...more });
}
const sayYes = (id: string) =>
  database()
    .update(introductionSide)
    .set({ answer: 'yes' })
    .where(eq(introductionSide.introductionId, id));
const remind = (days = 0) => remindOfSilence(database(), after(days), origin);

describe('a silent introduction', () => {
  it('reminds its broker once, and again only after a new silence', async () => {
    const id = await begun({ expiresAt: after(60) });
    expect(await remind()).toBe(1);
    expect(await mails()).toMatchObject([
      { to: desk.broker.email, text: expect.stringContaining(`/desk/introductions/${id}`) },
    ]);
    expect(await remind(1)).toBe(0);
    await database()
      .update(introduction)
      .set({ touchedAt: after(2) });
    expect(await remind(15)).toBe(0);
    expect(await remind(16)).toBe(1);
  });
  it('reminds nobody in a weekend, before two weeks, or after it ended', async () => {
    await begun({ touchedAt: after(-13) });
    await begun({ ending: 'declined', endedAt: after(-13) });
    expect(await remind()).toBe(0);
    expect(await remind(5)).toBe(0);
    expect(await remind(7)).toBe(1);
  });
  it('reminds both parties once they were introduced, without naming the other', async () => {
    const id = await begun({ introducedAt: after(-14) });
    await sayYes(id);
    await remind();
    expect(await addresses()).toEqual(
      [desk.broker.email, one.member.email, other.member.email].sort(),
    );
    for (const { text } of await mails()) {
      expect(text).not.toContain('Theater');
      const slugs = [one.slug, other.slug].filter((slug) => text.includes(slug));
      expect(slugs.length).toBeLessThanOrEqual(1);
    }
  });
  it('leaves the parties alone when one of them took its yes back', async () => {
    const id = await begun({ introducedAt: after(-14) });
    await sayYes(id);
    await database().update(introductionSide).set({ answer: 'withdrawn' });
    await remind();
    expect(await addresses()).toEqual([desk.broker.email]);
  });
  it('reminds all of the desk when nobody takes care of it', async () => {
    await begun({ brokerId: null });
    await remind();
    expect(await addresses()).toEqual([desk.broker.email, desk.other.email].sort());
  });
  it('is reminded of once when five processes do it at the same time', async () => {
    for (let made = 0; made < 4; made += 1) await begun();
    const sums = await Promise.all(Array.from({ length: 5 }, () => remind()));
    expect(sums.reduce((sum, each) => sum + each)).toBe(4);
    expect(await mails()).toHaveLength(4);
  });
});

describe('what came in', () => {
  const tend = (days = 0) => tendDesks(database(), after(days), origin);
  const submitted = (days = 0) =>
    someCard(database(), one, { as: 'submitted', submittedAt: after(days) });
  it('is told to the brokers at most once a day', async () => {
    await submitted(-1);
    expect(await tend()).toBe(1);
    expect(await addresses()).toEqual([desk.broker.email, desk.other.email].sort());
    await submitted(0.1);
    expect(await tend(0.2)).toBe(0);
    expect(await tend(1)).toBe(1);
    expect(await tend(2)).toBe(0);
  });
  it('is told on Monday when it came in a weekend', async () => {
    await submitted(5);
    expect(await tend(5.5)).toBe(0);
    expect(await tend(7)).toBe(1);
  });
  it('is not told to who takes no new work, unless nobody does', async () => {
    const away = { instituteId: desk.id, most: 3, available: false };
    await database()
      .insert(brokerCapacity)
      .values({ ...away, userId: desk.broker.id });
    await submitted(-1);
    await tend();
    expect(await addresses()).toEqual([desk.other.email]);
    await database()
      .insert(brokerCapacity)
      .values({ ...away, userId: desk.other.id });
    await submitted(0.5);
    await tend(1);
    expect(await mails()).toHaveLength(3);
  });
  it('is told once when five processes do it at the same time', async () => {
    await submitted(-1);
    const told = await Promise.all(Array.from({ length: 5 }, () => tend()));
    expect(told.reduce((sum, each) => sum + each)).toBe(1);
    expect(await mails()).toHaveLength(2);
  });
  it('never reaches the brokers of another desk', async () => {
    const elsewhere = await deskOver(database(), []);
    await submitted(-1);
    await tend();
    expect(await addresses()).not.toContain(elsewhere.broker.email);
  });
  it('gives an introduction that waited to a broker who has room', async () => {
    const id = await begun({ brokerId: null });
    await tend();
    const [row] = await database().select().from(introduction).where(eq(introduction.id, id));
    expect([desk.broker.id, desk.other.id]).toContain(row?.brokerId);
  });
});
