import { describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { organisation } from '#capabilities/organisations/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { wholeCase } from '#tests/support/entries.ts';
import { theatre } from '#tests/support/theatres.ts';
import { publicEntries, publishEntry } from './entry.public.server.ts';
import { exportKnowledge } from './export.store.server.ts';
import { eventsOf, versionsOf } from './history.store.server.ts';
import { tidySearchTexts } from './tidying.store.server.ts';
import { now, publishing } from '#tests/support/publishing.ts';

const database = testDatabase();
const scene = publishing(database);
const { published, findable } = scene;

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
    const exported = await exportKnowledge(database(), scene.house.asDirector);
    expect(exported).toMatchObject({
      entries: [{ entry: 'entry-1', kind: 'case', state: 'public', public: wholeCase }],
      versions: [{ entry: 'entry-1', number: 1, editedBy: scene.house.member.email }],
      reviews: [{ entry: 'entry-1', verdict: 'approved' }],
    });
    expect(JSON.stringify(exported)).not.toContain(id);
  });
  it('can be written straight into the database, such as for the demo', async () => {
    const { organisationId } = scene.house.asMember;
    const wish = {
      organisationId,
      writtenBy: scene.house.member.id,
      approvedBy: scene.desk.broker.id,
    };
    const versions = [
      { content: { ...wholeCase, facts: { ...wholeCase.facts, hours: 1 } }, at: new Date(0) },
      { content: wholeCase, at: now },
    ];
    const { id, slug } = await database().transaction((tx) =>
      publishEntry(tx, { ...wish, kind: 'case', versions, contactId: scene.house.member.id }),
    );
    expect(await publicEntries(database(), [id])).toMatchObject([
      { slug, version: 2, firstPublishedAt: new Date(0), contact: { name: 'Manu Voorbeeld' } },
    ]);
    expect(await findable(id)).toBe(true);
  });
});
