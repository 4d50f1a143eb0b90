import { describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';
import { writtenEntry } from '#tests/support/entries.ts';
import { form, visit } from '#tests/support/visits.ts';
import { publicEntries } from './entry.public.server.ts';
import { confirmAction } from './still-true.actions.server.ts';
import { askWhetherStillTrue } from './still-true.jobs.server.ts';
import { withdrawAction } from './withdrawal.actions.server.ts';
import { now, origin, publishing } from '#tests/support/publishing.ts';

const database = testDatabase();
const scene = publishing(database);
const { published, ours, mails } = scene;

describe('asking every year whether it is still true', () => {
  const after = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
  const ask = (days: number) => askWhetherStillTrue(database(), after(days), origin);

  it('waits a year, asks once, and not more than three times in all', async () => {
    const { id } = await published();
    expect(await ask(364)).toBe(0);
    expect(await ask(366)).toBe(1);
    expect(await ask(367)).toBe(0);
    expect(await ask(400)).toBe(1);
    expect(await ask(440)).toBe(1);
    expect(await ask(900)).toBe(0);
    expect(await mails()).toHaveLength(3);
    expect(await mails()).toMatchObject([
      {
        to: scene.house.member.email,
        text: expect.stringContaining(`/knowledge/${id}/confirmation`),
      },
      {},
      {},
    ]);
  });
  it('asks once when five processes ask at the same time', async () => {
    for (let made = 0; made < 6; made += 1) await published();
    const asked = await Promise.all(Array.from({ length: 5 }, () => ask(366)));
    expect(asked.reduce((sum, one) => sum + one)).toBe(6);
    expect(await mails()).toHaveLength(6);
  });
  it('begins a new year with one click', async () => {
    const { id } = await published();
    await ask(366);
    const later = visit(scene.house.member, { now: after(370) });
    expect(await confirmAction(later, form({}), ours(id), database())).toHaveProperty('to');
    expect(await publicEntries(database(), [id])).toMatchObject([{ confirmedAt: after(370) }]);
    expect(await ask(500)).toBe(0);
    expect(await ask(370 + 366)).toBe(1);
  });
  it('does not ask about what is withdrawn, or was never public', async () => {
    await writtenEntry(database(), scene.house.asMember, { submitted: true });
    const { id } = await published();
    await withdrawAction(visit(scene.house.director), form({ reason: 'x' }), ours(id), database());
    expect(await ask(366)).toBe(0);
    expect(
      await confirmAction(visit(scene.house.member), form({}), ours(id), database()),
    ).toHaveProperty('errors.form');
  });
});
