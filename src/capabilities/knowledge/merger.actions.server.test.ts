import { describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { testDatabase } from '#tests/support/database.ts';
import { wholeCase } from '#tests/support/entries.ts';
import { theatre } from '#tests/support/theatres.ts';
import { form, visit } from '#tests/support/visits.ts';
import type { Content } from './entry.ts';
import { entry } from './entry.tables.ts';
import { publicEntries, publicEntryBySlug } from './entry.public.server.ts';
import { askContactAction } from './contact.actions.server.ts';
import { mergeAction } from './merger.actions.server.ts';
import { publishing } from '#tests/support/publishing.ts';

const database = testDatabase();
const scene = publishing(database);
const { published, theirs, found, findable, mails } = scene;

describe('merging duplicates', () => {
  const source = { title: 'Verslag', url: 'https://proef.example/v', year: '2025' };
  const withSource: Content = { ...wholeCase, facts: { ...wholeCase.facts, sources: [source] } };
  const merge = (person: typeof scene.desk.broker, id: string, into: string) =>
    mergeAction(visit(person), form({ into }), theirs(id), database());

  it('is for brokers, and into something that is public', async () => {
    const [one, other] = [await published(), await published()];
    await expect(merge(scene.house.director, one.id, other.id)).rejects.toMatchObject({
      status: 404,
    });
    expect(await merge(scene.desk.broker, one.id, 'nowhere')).toHaveProperty('errors.into');
    expect(await merge(scene.desk.broker, one.id, (await found(one.id)).slug)).toHaveProperty(
      'errors.into',
    );
  });
  it('leads the old address to what stays, with the sources, and tells both owners', async () => {
    const other = await theatre(database(), `merging-${Date.now()}`);
    const [stays, goes] = [await published(), await published(withSource, other)];
    const [old] = await database().select().from(entry).where(eq(entry.id, goes.id));
    const target = await found(stays.id);
    const address = `https://samenspel.example/knowledge/${target.slug}?lang=nl`;
    expect(await merge(scene.desk.broker, goes.id, address)).toHaveProperty('to');
    expect(await publicEntryBySlug(old?.slug ?? '', database())).toEqual({ movedTo: target.slug });
    expect(await publicEntries(database(), [stays.id, goes.id])).toMatchObject([
      { id: stays.id, version: 2, content: { facts: { sources: [source] } } },
    ]);
    expect(await findable(goes.id)).toBe(false);
    expect((await mails()).map(({ to }) => to).toSorted()).toEqual(
      [scene.house.member.email, other.member.email].toSorted(),
    );
  });
  it('keeps the contact of the duplicate when what stays has none', async () => {
    const [stays, goes] = [await published(), await published()];
    const person = form({ person: scene.house.member.id });
    await askContactAction(visit(scene.house.member), person, scene.ours(goes.id), database());
    await merge(scene.desk.broker, goes.id, (await found(stays.id)).slug);
    expect(await publicEntries(database(), [stays.id])).toMatchObject([
      { contact: { name: 'Manu Voorbeeld' } },
    ]);
  });
  it('of each into the other at once ends with one that stays', async () => {
    for (let round = 0; round < 20; round += 1) {
      const [a, b] = [await published(), await published()];
      const [slugA, slugB] = [(await found(a.id)).slug, (await found(b.id)).slug];
      await Promise.all([
        merge(scene.desk.broker, a.id, slugB),
        merge(scene.desk.other, b.id, slugA),
      ]);
      expect(await publicEntries(database(), [a.id, b.id])).toHaveLength(1);
    }
  });
});
