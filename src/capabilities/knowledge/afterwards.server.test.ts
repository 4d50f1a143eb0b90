import { and, eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { member, organisation } from '#capabilities/organisations/tables.ts';
import { mail } from '#platform/mail/tables.ts';
import { searchText } from '#platform/search/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { institute, wholeCase, writtenEntry } from '#tests/support/entries.ts';
import { theatre, type Theatre } from '#tests/support/theatres.ts';
import { form, visit } from '#tests/support/visits.ts';
import { agreeAction, askContactAction, declineAction } from './contact.actions.server.ts';
import { bringBackAction, discardAction } from './discard.actions.server.ts';
import { saveDraft } from './draft.store.server.ts';
import { withValue } from './changes.ts';
import type { Content } from './entry.ts';
import { entryOf } from './entry.store.server.ts';
import { entry } from './entry.tables.ts';
import { publicEntries, publicEntryBySlug, publishEntry } from './entry.public.server.ts';
import { exportKnowledge } from './export.store.server.ts';
import { eventsOf, versionsOf } from './history.store.server.ts';
import { mergeAction } from './merger.actions.server.ts';
import { judge } from './review.store.server.ts';
import { confirmAction } from './still-true.actions.server.ts';
import { askWhetherStillTrue } from './still-true.jobs.server.ts';
import { tidySearchTexts } from './tidying.store.server.ts';
import {
  restoreAction,
  restoreByBroker,
  withdrawAction,
  withdrawByBroker,
} from './withdrawal.actions.server.ts';

const database = testDatabase();
const origin = 'https://samenspel.example';
const now = new Date('2026-11-22T10:00:00Z');
let house: Theatre;
let desk: Awaited<ReturnType<typeof institute>>;

beforeAll(async () => {
  house = await theatre(database(), 'afterwards');
  desk = await institute(database());
});
beforeEach(async () => {
  await database().delete(entry);
  await database().delete(mail);
});

/** A case that is public since today. */
async function published(content: Content = wholeCase, by = house) {
  const made = await writtenEntry(database(), by.asMember, { content, submitted: true });
  const verdict = { verdict: 'approved', revision: 1, note: '', origin } as const;
  await judge(database(), desk.asBroker, made, verdict, now);
  await database().delete(mail);
  return made;
}
const ours = (id: string) => ({ organisation: house.slug, entry: id });
const theirs = (id: string) => ({ organisation: desk.slug, entry: id });
const found = async (id: string) => {
  const one = await entryOf(database(), house.asMember, id);
  if (!one) throw new Error('The entry is gone.');
  return one;
};
const findable = async (id: string) =>
  (await database().select().from(searchText).where(eq(searchText.id, id))).some(
    ({ removed }) => !removed,
  );
const mails = () => database().select().from(mail);

describe('withdrawing', () => {
  it('is for directors once it was public, and asks why', async () => {
    const { id } = await published();
    const act = (person: typeof house.member, reason: string) =>
      withdrawAction(visit(person), form({ reason }), ours(id), database());
    await expect(act(house.member, 'x')).rejects.toMatchObject({ status: 403 });
    expect(await act(house.director, ' ')).toHaveProperty('errors.reason');
    expect(await act(house.director, 'Het klopt niet meer.')).toHaveProperty('to');
    expect(await publicEntries(database(), [id])).toEqual([]);
    expect(await findable(id)).toBe(false);
  });
  it('can be undone, and is public as it was', async () => {
    const { id } = await published();
    const director = visit(house.director);
    await withdrawAction(director, form({ reason: 'x' }), ours(id), database());
    await expect(
      restoreAction(visit(house.member), form({}), ours(id), database()),
    ).rejects.toMatchObject({ status: 403 });
    expect(await restoreAction(director, form({}), ours(id), database())).toHaveProperty('to');
    expect(await publicEntries(database(), [id])).toMatchObject([{ id, version: 1 }]);
    expect(await findable(id)).toBe(true);
  });
  it('by a broker tells the owner why, and is not undone by the owner', async () => {
    const { id } = await published();
    const broker = visit(desk.broker);
    await expect(
      withdrawByBroker(visit(house.director), form({ reason: 'x' }), theirs(id), database()),
    ).rejects.toMatchObject({ status: 404 });
    const reason = 'Er staat een naam in.';
    expect(await withdrawByBroker(broker, form({ reason }), theirs(id), database())).toHaveProperty(
      'to',
    );
    expect(await mails()).toMatchObject([
      { to: house.member.email, text: expect.stringContaining(reason) },
    ]);
    expect(
      await restoreAction(visit(house.director), form({}), ours(id), database()),
    ).toHaveProperty('errors.form');
    expect(await restoreByBroker(broker, form({}), theirs(id), database())).toHaveProperty('to');
    expect(await findable(id)).toBe(true);
  });
  it('of what was never public is for every member', async () => {
    const { id } = await writtenEntry(database(), house.asMember);
    const member = visit(house.member);
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
    await saveDraft(database(), house.asMember, { id }, { revision: 1, change }, now);
    const member = visit(house.member);
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
    const ask = form({ person: house.director.id });
    await askContactAction(visit(house.member), ask, ours(id), database());
    expect(await contactOf(id)).toBeNull();
    expect(await mails()).toMatchObject([
      { to: house.director.email, text: expect.stringContaining(`/knowledge/${id}/contact`) },
    ]);
    expect(await agreeAction(visit(house.member), form({}), ours(id), database())).toHaveProperty(
      'errors.form',
    );
    await agreeAction(visit(house.director), form({}), ours(id), database());
    expect(await contactOf(id)).toEqual({ userId: house.director.id, name: 'Dirke Voorbeeld' });
  });
  it('stops at once when they want to', async () => {
    const { id } = await published();
    await askContactAction(
      visit(house.member),
      form({ person: house.member.id }),
      ours(id),
      database(),
    );
    expect(await contactOf(id)).toMatchObject({ userId: house.member.id });
    expect(await mails()).toEqual([]);
    await declineAction(visit(house.member), form({}), ours(id), database());
    expect(await contactOf(id)).toBeNull();
  });
  it('is somebody of the organisation, and no longer when they leave', async () => {
    const { id } = await published();
    for (const person of [desk.broker.id, 'nobody', ''])
      expect(
        await askContactAction(visit(house.member), form({ person }), ours(id), database()),
      ).toHaveProperty('errors.person');
    const guest = await theatre(database(), `guests-${id}`);
    const { organisationId } = house.asMember;
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
      { to: house.member.email, text: expect.stringContaining(`/knowledge/${id}/confirmation`) },
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
    const later = visit(house.member, { now: after(370) });
    expect(await confirmAction(later, form({}), ours(id), database())).toHaveProperty('to');
    expect(await publicEntries(database(), [id])).toMatchObject([{ confirmedAt: after(370) }]);
    expect(await ask(500)).toBe(0);
    expect(await ask(370 + 366)).toBe(1);
  });
  it('does not ask about what is withdrawn, or was never public', async () => {
    await writtenEntry(database(), house.asMember, { submitted: true });
    const { id } = await published();
    await withdrawAction(visit(house.director), form({ reason: 'x' }), ours(id), database());
    expect(await ask(366)).toBe(0);
    expect(await confirmAction(visit(house.member), form({}), ours(id), database())).toHaveProperty(
      'errors.form',
    );
  });
});

describe('merging duplicates', () => {
  const source = { title: 'Verslag', url: 'https://proef.example/v', year: '2025' };
  const withSource: Content = { ...wholeCase, facts: { ...wholeCase.facts, sources: [source] } };
  const merge = (person: typeof desk.broker, id: string, into: string) =>
    mergeAction(visit(person), form({ into }), theirs(id), database());

  it('is for brokers, and into something that is public', async () => {
    const [one, other] = [await published(), await published()];
    await expect(merge(house.director, one.id, other.id)).rejects.toMatchObject({ status: 404 });
    expect(await merge(desk.broker, one.id, 'nowhere')).toHaveProperty('errors.into');
    expect(await merge(desk.broker, one.id, (await found(one.id)).slug)).toHaveProperty(
      'errors.into',
    );
  });
  it('leads the old address to what stays, with the sources, and tells both owners', async () => {
    const other = await theatre(database(), `merging-${Date.now()}`);
    const [stays, goes] = [await published(), await published(withSource, other)];
    const [old] = await database().select().from(entry).where(eq(entry.id, goes.id));
    const target = await found(stays.id);
    const address = `https://samenspel.example/knowledge/${target.slug}?lang=nl`;
    expect(await merge(desk.broker, goes.id, address)).toHaveProperty('to');
    expect(await publicEntryBySlug(old?.slug ?? '', database())).toEqual({ movedTo: target.slug });
    expect(await publicEntries(database(), [stays.id, goes.id])).toMatchObject([
      { id: stays.id, version: 2, content: { facts: { sources: [source] } } },
    ]);
    expect(await findable(goes.id)).toBe(false);
    expect((await mails()).map(({ to }) => to).toSorted()).toEqual(
      [house.member.email, other.member.email].toSorted(),
    );
  });
  it('of each into the other at once ends with one that stays', async () => {
    for (let round = 0; round < 20; round += 1) {
      const [a, b] = [await published(), await published()];
      const [slugA, slugB] = [(await found(a.id)).slug, (await found(b.id)).slug];
      await Promise.all([merge(desk.broker, a.id, slugB), merge(desk.other, b.id, slugA)]);
      expect(await publicEntries(database(), [a.id, b.id])).toHaveLength(1);
    }
  });
});

describe('what can be found', () => {
  it('is what is public: closed and erased organisations take theirs along', async () => {
    const other = await theatre(database(), `closing-${Date.now()}`);
    const { id } = await published(wholeCase, other);
    const here = eq(organisation.id, other.asDirector.organisationId);
    await database().update(organisation).set({ eraseAfter: now }).where(here);
    expect(await publicEntries(database(), [id])).toEqual([]);
    await tidySearchTexts(database());
    expect(await findable(id)).toBe(false);
    await database().update(organisation).set({ eraseAfter: null }).where(here);
    await tidySearchTexts(database());
    expect(await findable(id)).toBe(true);
    await database().delete(organisation).where(here);
    expect(await tidySearchTexts(database())).toBe(1);
    expect(await findable(id)).toBe(false);
    expect(await tidySearchTexts(database())).toBe(0);
  });
});

describe('what is kept', () => {
  it('tells who did what, and every version that was public', async () => {
    const { id } = await published();
    expect((await eventsOf(database(), { id })).map(({ action, who }) => [action, who])).toEqual([
      ['entry.approved', 'Mila Medewerker'],
      ['entry.submitted', 'Manu Voorbeeld'],
      ['entry.started', 'Manu Voorbeeld'],
    ]);
    expect(await versionsOf(database(), { id })).toMatchObject([{ number: 1, content: wholeCase }]);
  });
  it('goes along in an export, without ids', async () => {
    const { id } = await published();
    const exported = await exportKnowledge(database(), house.asDirector);
    expect(exported).toMatchObject({
      entries: [{ entry: 'entry-1', kind: 'case', state: 'public', public: wholeCase }],
      versions: [{ entry: 'entry-1', number: 1, editedBy: house.member.email }],
      reviews: [{ entry: 'entry-1', verdict: 'approved' }],
    });
    expect(JSON.stringify(exported)).not.toContain(id);
  });
  it('can be written straight into the database, such as for the demo', async () => {
    const { organisationId } = house.asMember;
    const wish = { organisationId, writtenBy: house.member.id, approvedBy: desk.broker.id };
    const versions = [
      { content: { ...wholeCase, facts: { ...wholeCase.facts, hours: 1 } }, at: new Date(0) },
      { content: wholeCase, at: now },
    ];
    const { id, slug } = await database().transaction((tx) =>
      publishEntry(tx, { ...wish, kind: 'case', versions, contactId: house.member.id }),
    );
    expect(await publicEntries(database(), [id])).toMatchObject([
      { slug, version: 2, firstPublishedAt: new Date(0), contact: { name: 'Manu Voorbeeld' } },
    ]);
    expect(await findable(id)).toBe(true);
  });
});
