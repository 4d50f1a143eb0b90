import { describe, expect, it } from 'vitest';
import { and, eq } from 'drizzle-orm';
import { member } from '#capabilities/organisations/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { writtenEntry } from '#tests/support/entries.ts';
import { theatre } from '#tests/support/theatres.ts';
import { form, visit } from '#tests/support/visits.ts';
import { agreeAction, askContactAction, declineAction } from './contact.actions.server.ts';
import { bringBackAction, discardAction } from './discard.actions.server.ts';
import { saveDraft } from './draft.store.server.ts';
import { withValue } from './changes.ts';
import type { Content } from './entry.ts';
import { publicEntries } from './entry.public.server.ts';
import {
  restoreAction,
  restoreByBroker,
  withdrawAction,
  withdrawByBroker,
} from './withdrawal.actions.server.ts';
import { now, publishing } from '#tests/support/publishing.ts';

const database = testDatabase();
const scene = publishing(database);
const { published, ours, theirs, found, findable, mails } = scene;

describe('withdrawing', () => {
  it('is for directors once it was public, and asks why', async () => {
    const { id } = await published();
    const act = (person: typeof scene.house.member, reason: string) =>
      withdrawAction(visit(person), form({ reason }), ours(id), database());
    await expect(act(scene.house.member, 'x')).rejects.toMatchObject({ status: 403 });
    expect(await act(scene.house.director, ' ')).toHaveProperty('errors.reason');
    expect(await act(scene.house.director, 'Het klopt niet meer.')).toHaveProperty('to');
    expect(await publicEntries(database(), [id])).toEqual([]);
    expect(await findable(id)).toBe(false);
  });
  it('can be undone, and is public as it was', async () => {
    const { id } = await published();
    const director = visit(scene.house.director);
    await withdrawAction(director, form({ reason: 'x' }), ours(id), database());
    await expect(
      restoreAction(visit(scene.house.member), form({}), ours(id), database()),
    ).rejects.toMatchObject({ status: 403 });
    expect(await restoreAction(director, form({}), ours(id), database())).toHaveProperty('to');
    expect(await publicEntries(database(), [id])).toMatchObject([{ id, version: 1 }]);
    expect(await findable(id)).toBe(true);
  });
  it('by a broker tells the owner why, and is not undone by the owner', async () => {
    const { id } = await published();
    const broker = visit(scene.desk.broker);
    await expect(
      withdrawByBroker(visit(scene.house.director), form({ reason: 'x' }), theirs(id), database()),
    ).rejects.toMatchObject({ status: 404 });
    const reason = 'Er staat een naam in.';
    expect(await withdrawByBroker(broker, form({ reason }), theirs(id), database())).toHaveProperty(
      'to',
    );
    expect(await mails()).toMatchObject([
      { to: scene.house.member.email, text: expect.stringContaining(reason) },
    ]);
    expect(
      await restoreAction(visit(scene.house.director), form({}), ours(id), database()),
    ).toHaveProperty('errors.form');
    expect(await restoreByBroker(broker, form({}), theirs(id), database())).toHaveProperty('to');
    expect(await findable(id)).toBe(true);
  });
  it('of what was never public is for every member', async () => {
    const { id } = await writtenEntry(database(), scene.house.asMember);
    const member = visit(scene.house.member);
    await withdrawAction(member, form({}), ours(id), database());
    expect(await found(id)).toMatchObject({ state: 'withdrawn' });
    await restoreAction(member, form({}), ours(id), database());
    expect(await found(id)).toMatchObject({ state: 'draft' });
    expect(await findable(id)).toBe(false);
  });
});

describe('changes beside a public text', () => {
  it('are thrown away and brought back', async () => {
    const { id } = await published();
    const change = (content: Content) => withValue(content, 'hours', 99);
    await saveDraft(database(), scene.house.asMember, { id }, { revision: 1, change }, now);
    const member = visit(scene.house.member);
    expect(await discardAction(member, form({}), ours(id), database())).toEqual({
      to: expect.stringContaining('?discarded=2'),
    });
    expect((await found(id)).writing.facts.hours).toBe(80);
    await bringBackAction(member, form({ revision: '2' }), ours(id), database());
    expect((await found(id)).writing.facts.hours).toBe(99);
    expect(await found(id)).toMatchObject({ state: 'public', beside: 'draft' });
  });
});

describe('a contact', () => {
  const contactOf = async (id: string) => (await publicEntries(database(), [id]))[0]?.contact;

  it('is shown only after they agreed themselves, and never with an address', async () => {
    const { id } = await published();
    const ask = form({ person: scene.house.director.id });
    await askContactAction(visit(scene.house.member), ask, ours(id), database());
    expect(await contactOf(id)).toBeNull();
    expect(await mails()).toMatchObject([
      { to: scene.house.director.email, text: expect.stringContaining(`/knowledge/${id}/contact`) },
    ]);
    expect(
      await agreeAction(visit(scene.house.member), form({}), ours(id), database()),
    ).toHaveProperty('errors.form');
    await agreeAction(visit(scene.house.director), form({}), ours(id), database());
    expect(await contactOf(id)).toEqual({
      userId: scene.house.director.id,
      name: 'Dirke Voorbeeld',
    });
  });
  it('stops at once when they want to', async () => {
    const { id } = await published();
    await askContactAction(
      visit(scene.house.member),
      form({ person: scene.house.member.id }),
      ours(id),
      database(),
    );
    expect(await contactOf(id)).toMatchObject({ userId: scene.house.member.id });
    expect(await mails()).toEqual([]);
    await declineAction(visit(scene.house.member), form({}), ours(id), database());
    expect(await contactOf(id)).toBeNull();
  });
  it('is somebody of the organisation, and no longer when they leave', async () => {
    const { id } = await published();
    for (const person of [scene.desk.broker.id, 'nobody', ''])
      expect(
        await askContactAction(visit(scene.house.member), form({ person }), ours(id), database()),
      ).toHaveProperty('errors.person');
    const guest = await theatre(database(), `guests-${id}`);
    const { organisationId } = scene.house.asMember;
    await database()
      .insert(member)
      .values({ organisationId, userId: guest.member.id, roles: ['member'], joinedAt: now });
    const self = form({ person: guest.member.id });
    await askContactAction(visit(guest.member), self, ours(id), database());
    expect(await contactOf(id)).toMatchObject({ userId: guest.member.id });
    await database()
      .delete(member)
      .where(and(eq(member.userId, guest.member.id), eq(member.organisationId, organisationId)));
    expect(await contactOf(id)).toBeNull();
  });
});
