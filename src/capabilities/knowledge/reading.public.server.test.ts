import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { organisation } from '#capabilities/organisations/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { content, someEntry } from '#tests/support/public-entries.ts';
import { someMember, someOrganisation } from '#tests/support/organisations.ts';
import { searchIn } from '#tests/support/search.ts';
import { visit } from '#tests/support/visits.ts';
import { settled } from '#platform/search/search.server.ts';
import { cataloguePage } from './catalogue.public.server.ts';
import { noWords } from './entry.ts';
import { entry } from './entry.tables.ts';
import { feed } from './feed.api.server.ts';
import { readingPage } from './reading.public.server.ts';
import { sitemap } from './sitemap.api.server.ts';

const database = testDatabase();
const none = new URLSearchParams();
const read = (slug: string, language: 'nl' | 'en' = 'nl') =>
  readingPage(visit(null, { language }), slug, none, database());
const list = (query = '', language: 'nl' | 'en' = 'nl') =>
  cataloguePage(visit(null, { language }), new URLSearchParams(query), database());
const asked = (headers = {}) => new Request('http://localhost:3000/', { headers });

describe('a page of an entry', () => {
  it('is in the language of the visitor when it exists in it, and says nothing of a person', async () => {
    const { directorship } = await someOrganisation(database());
    const { id: contactId } = await someMember(database(), directorship);
    const en = { ...noWords, title: 'Watching along', problem: 'A problem.' };
    const both = content('Meekijken', { en });
    const { slug } = await someEntry(database(), directorship, '', { contactId, content: both });
    const alone = await someEntry(database(), directorship, 'Alleen hier');
    expect((await read(slug, 'en')).language).toBe('en');
    expect((await read(alone.slug, 'en')).language).toBe('nl');
    const page = await read(slug);
    expect(page.canBeAsked).toBe(true);
    expect(JSON.stringify(page)).not.toMatch(new RegExp(`@|${contactId}|Mila`));
  });
  it('that never was public is not there; withdrawn says what happened; merged leads on', async () => {
    const { directorship } = await someOrganisation(database());
    const kept = await someEntry(database(), directorship, 'De blijver');
    const gone = await someEntry(database(), directorship, 'De vertrekker');
    const merged = await someEntry(database(), directorship, 'De dubbele');
    await database()
      .update(entry)
      .set({ withdrawnAt: new Date('2026-11-20T10:00:00Z') })
      .where(eq(entry.id, gone.id));
    await database().update(entry).set({ mergedInto: kept.id }).where(eq(entry.id, merged.id));
    await expect(read('nothing')).rejects.toMatchObject({ status: 404 });
    await expect(read(gone.slug)).rejects.toMatchObject({
      status: 410,
      body: { message: expect.stringContaining('20 november 2026') as string },
    });
    await expect(read(merged.slug)).rejects.toMatchObject({
      status: 301,
      location: `/knowledge/${kept.slug}`,
    });
  });
});

describe('the list', () => {
  it('follows every change at once, and forgets a closed organisation', async () => {
    const { directorship } = await someOrganisation(database());
    const before = (await list()).all;
    const { slug, id } = await someEntry(database(), directorship, 'Nieuw in de lijst');
    const after = await list();
    expect(after.all).toBe(before + 1);
    expect(after.entries.map((one) => one.slug)).toContain(slug);
    await database().update(entry).set({ withdrawnAt: new Date() }).where(eq(entry.id, id));
    expect((await list()).all).toBe(before);
    await database().update(entry).set({ withdrawnAt: null }).where(eq(entry.id, id));
    expect((await list()).all).toBe(before + 1);
    await database()
      .update(organisation)
      .set({ eraseAfter: new Date('2027-01-01T00:00:00Z') })
      .where(eq(organisation.id, directorship.organisationId));
    expect((await list()).all).toBe(before);
  });
  it('finds by a question, narrows, and says why and among how many', async () => {
    const { directorship } = await someOrganisation(database());
    const facts = { sectors: ['museum' as const] };
    const told = content('Kaartverkoop in de regen', { facts, nl: { done: 'Wij deden veel.' } });
    const { slug } = await someEntry(database(), directorship, '', { content: told });
    await searchIn(database());
    await settled();
    const found = await list('q=kaartverkoop');
    expect(found.entries[0]).toMatchObject({ slug, title: 'Kaartverkoop in de regen' });
    expect(found.entries[0]?.reasons[0]).toMatchObject({ found: 'kaartverkoop' });
    expect(found.searched).toMatchObject({ progress: 1 });
    expect(found.searched?.searched.nl).toBeGreaterThan(0);
    expect((await list('q=kaartverkoop&sector=stage')).total).toBe(0);
    expect((await list('q=kaartverkoop&sector=museum')).total).toBe(1);
  });
  it('is honest when searching is not there', async () => {
    const found = await list('q=kaartverkoop');
    expect(found.searched).toMatchObject({ progress: 0, searched: { nl: 0, en: 0 } });
    expect(found.total).toBe(0);
  });
  it('has pages, of which the last one stands for all beyond it', async () => {
    const { directorship } = await someOrganisation(database());
    for (let place = 0; place < 45; place++)
      await someEntry(database(), directorship, `Bladzijde ${place}`);
    const last = await list('page=999');
    expect(last.wish.page).toBe(last.pages);
    expect(last.entries.length).toBeGreaterThan(0);
    const all = await Promise.all(
      Array.from({ length: last.pages }, (_, place) => list(`page=${place + 1}`)),
    );
    const slugs = all.flatMap(({ entries }) => entries.map(({ slug }) => slug));
    expect(new Set(slugs).size).toBe(last.all);
  });
});

describe('what machines follow', () => {
  it('is sent once, and again only after a change', async () => {
    const { directorship } = await someOrganisation(database());
    for (const follow of [
      (request: Request) => feed(request, visit(), none, database()),
      (request: Request) => sitemap(request, visit(), ['/elsewhere'], database()),
    ]) {
      const first = await follow(asked());
      const etag = first.headers.get('etag') ?? '';
      expect(await first.text()).toMatch(
        /^<\?xml version="1.0" encoding="utf-8"\?>\n<(feed|urlset) /,
      );
      expect((await follow(asked({ 'if-none-match': etag }))).status).toBe(304);
      const { slug } = await someEntry(database(), directorship, `Erbij <&> "${Math.random()}"`);
      const second = await follow(asked({ 'if-none-match': etag }));
      expect(second.status).toBe(200);
      expect(await second.text()).toContain(`http://localhost:3000/knowledge/${slug}`);
    }
  });
  it('is a feed with an id that stays, dates, and the choices of the list', async () => {
    const { directorship } = await someOrganisation(database());
    const facts = { sectors: ['library' as const], licence: 'CC-BY-4.0' as const };
    const told = content('Lezen & schrijven', { facts });
    const { id } = await someEntry(database(), directorship, '', { content: told });
    const query = new URLSearchParams('sector=library');
    const text = await (await feed(asked(), visit(), query, database())).text();
    expect(text.match(/<entry /g)).toHaveLength(1);
    expect(text).toContain(`<id>urn:uuid:${id}</id>`);
    expect(text).toContain('<title>Lezen &amp; schrijven</title>');
    expect(text).toContain('<updated>2026-11-01T10:00:00.000Z</updated>');
    expect(text).toMatch(/<link rel="self" [^>]*feed\.atom\?sector=library"/);
    expect(text).toMatch(/<link rel="license" /);
  });
});
