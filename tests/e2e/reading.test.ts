import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { catalogueTexts } from '#capabilities/knowledge/catalogue.messages.ts';
import { entryTexts } from '#capabilities/knowledge/entry.messages.ts';
import { questionTexts } from '#capabilities/knowledge/question.messages.ts';
import { readingTexts } from '#capabilities/knowledge/reading.messages.ts';
import { reuseTexts } from '#capabilities/knowledge/reuse.messages.ts';
import { listTexts } from '#platform/lists/messages.ts';
import { contactOf } from '../../demo/knowledge-writer.ts';
import { demoEntries } from '../../demo/knowledge/entries.ts';
import { organisations } from '../../demo/organisations.ts';
import { peopleOf } from '../../demo/people.ts';
import { tryAs } from '../../demo/try-as.ts';
import { expectAccessible, expectGoodPage } from './support/expectations.ts';
import { people, signInAs } from './support/people.ts';
import { it, visitors } from './support/visitor.ts';

const tried = tryAs().map(({ userId }) => userId);
const nameOf = (id: string | null) =>
  organisations.flatMap(peopleOf).find((one) => one.id === id)?.name ?? null;

/** An entry about which one of the people that can be tried answers questions. */
const asked = demoEntries
  .map(({ slug, organisation }, place) => ({ slug, contact: contactOf(organisation, place) }))
  .find(({ contact }) => contact !== null && tried.includes(contact));

const results = (page: Page) => page.getByRole('heading', { level: 2 }).first().innerText();

describe('what others have done', () => {
  const visitor = visitors();

  it('is found, narrowed and read on a phone without script', async () => {
    const { page } = await visitor({ width: 360, script: false });
    const t = catalogueTexts.nl;
    await page.goto('/');
    await page.getByRole('navigation').getByRole('link', { name: t.tab }).click();
    await expectGoodPage(page, 'nl');
    await page.getByLabel(t.question, { exact: true }).fill('kaartverkoop');
    await page.getByRole('button', { name: t.search, exact: true }).click();
    expect(await page.getByRole('main').innerText()).toMatch(/→\s*betekent ook\s*ticket|ticket/i);
    await expectGoodPage(page, 'nl');

    await page.getByText(listTexts.nl.filters, { exact: true }).click();
    const kinds = page.getByLabel(t.facet.kind);
    await kinds.selectOption({ index: 1 });
    await page.getByRole('button', { name: t.apply, exact: true }).click();
    expect(new URL(page.url()).searchParams.get('kind')).not.toBe('');
    expect(new URL(page.url()).searchParams.get('q')).toBe('kaartverkoop');
    await expectGoodPage(page, 'nl');

    const first = page.getByRole('heading', { level: 3 }).getByRole('link').first();
    const title = await first.innerText();
    await first.click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
    await expectGoodPage(page, 'nl');
    const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(headings[0]).toMatch(
      new RegExp(Object.values(entryTexts.nl.heading.problem).join('|').replaceAll('?', '\\?')),
    );
  });

  it('is found by a question in the other language, and says why', async () => {
    const { page } = await visitor({ language: 'en', theme: 'dark' });
    await page.goto('/knowledge?q=ticketing');
    const t = catalogueTexts.en;
    expect(await results(page)).toMatch(/found/);
    await expect(page.getByText(t.because).first().innerText()).resolves.toMatch(/ticket/i);
    await expectAccessible(page);
    await page.goto('/knowledge?q=qqqxyzzy');
    expect(await page.getByRole('main').innerText()).toContain(t.nothing);
    await expectGoodPage(page, 'en');
    await expectAccessible(page);
  });

  it('tells machines what it is, and nobody who can be asked', async () => {
    const { page } = await visitor({ language: 'en' });
    const slug = asked?.slug ?? '';
    await page.goto(`/knowledge/${slug}`);
    const text = await page.locator('script[type="application/ld+json"]').innerText();
    const data = JSON.parse(text) as Record<string, unknown>;
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      inLanguage: expect.any(String) as string,
    });
    expect(['Article', 'HowTo', 'Report']).toContain(data['@type']);
    expect(data.name).toBe(await page.getByRole('heading', { level: 1 }).innerText());
    expect(data.url).toBe(`${inject('siteUrl')}/knowledge/${slug}`);

    const alternates = await page.locator('link[rel="alternate"][hreflang]').count();
    expect(alternates).toBeGreaterThan(1);
    const contact = asked?.contact ?? 'nobody';
    for (const address of [
      `/knowledge/${slug}`,
      '/knowledge',
      '/knowledge/feed.atom',
      '/sitemap.xml',
      '/oai?verb=ListRecords&metadataPrefix=oai_dc',
      `/knowledge/${slug}/citation.txt`,
      `/knowledge/${slug}/citation.bib`,
      `/knowledge/${slug}/citation.ris`,
    ]) {
      const answer = await page.request.get(address);
      expect(answer.status(), address).toBe(200);
      const told = await answer.text();
      expect(told, address).not.toMatch(/[\w.]+@[\w-]+\.example/);
      expect(told, address).not.toContain(contact);
    }
    const post = await page.request.post('/oai', { form: { verb: 'Identify' } });
    expect(await post.text()).toContain('<protocolVersion>2.0</protocolVersion>');
  });

  it('is asked about, answered, and becomes a part of the case', async () => {
    const t = questionTexts.nl;
    const words = `Hoe overtuigden jullie de spelers? (${Date.now()})`;
    const asker = await visitor({ width: 360, script: false });
    const contact = await visitor();
    const askerName = people.find(
      (name) => name !== null && name !== nameOf(asked?.contact ?? null) && !/Bram/.test(name),
    );
    await signInAs(asker.page, askerName ?? null);
    await asker.page.goto(`/knowledge/${asked?.slug}`);
    await asker.page.getByLabel(t.ask.question, { exact: true }).fill('Hoe?');
    await asker.page.getByRole('button', { name: t.ask.send }).click();
    expect(await asker.page.getByRole('alert').innerText()).toContain(t.error.question);
    await asker.page.getByLabel(t.ask.question, { exact: true }).fill(words);
    await asker.page.getByLabel(t.ask.mayBePublic).check();
    await asker.page.getByRole('button', { name: t.ask.send }).click();
    await asker.page.getByText(t.done.asked).waitFor();
    await expectGoodPage(asker.page, 'nl');
    const address = asker.page.url().replace(/\?.*/, '');

    await signInAs(contact.page, nameOf(asked?.contact ?? null));
    await contact.page.goto('/knowledge/questions');
    await expectAccessible(contact.page);
    await contact.page.getByRole('link', { name: words }).click();
    expect(await contact.page.getByRole('main').innerText()).not.toContain('@');
    await expectAccessible(contact.page);
    await contact.page
      .getByRole('textbox', { name: t.page.yourAnswer })
      .fill('Met koffie, en met een vel met drie hokjes.');
    await contact.page.getByRole('button', { name: t.page.send }).click();
    await contact.page.getByText(t.done.answered).waitFor();
    await contact.page.getByRole('button', { name: t.page.publish }).click();
    await contact.page.getByText(t.done.published).waitFor();
    await expectAccessible(contact.page);

    const stranger = await visitor({ language: 'en' });
    expect((await stranger.page.goto(address))?.url()).toContain('/sign-in');
    await stranger.page.goto(`/knowledge/${asked?.slug}`);
    await stranger.page.getByText(words).waitFor();
    await expectAccessible(stranger.page);

    await asker.page.goto(address);
    await asker.page.getByRole('button', { name: t.page.unpublish }).click();
    await asker.page.getByText(t.done.unpublished).waitFor();
    await stranger.page.reload();
    expect(await stranger.page.getByText(words).count()).toBe(0);
  });

  it('is built on by another organisation, which says so', async () => {
    const { page } = await visitor({ width: 360 });
    const t = reuseTexts.nl;
    const purpose = `De proef met de open middagen (${Date.now()})`;
    await signInAs(page, people.find((name) => name?.startsWith('Bram')) ?? null);
    await page.goto(`/knowledge/${asked?.slug}`);
    await page.getByText(t.we, { exact: true }).click();
    await page.getByLabel(t.purpose).fill(purpose);
    await page.getByLabel(t.isPublic).check();
    await page.getByRole('button', { name: t.save }).click();
    await page.getByText(t.saved).waitFor();
    await expectAccessible(page);
    const stranger = await visitor();
    await stranger.page.goto(`/knowledge/${asked?.slug}`);
    await stranger.page.getByText(purpose).waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: purpose })
      .getByRole('button', { name: t.remove })
      .click();
    await page.getByText(t.removed).waitFor();
    await stranger.page.reload();
    expect(await stranger.page.getByText(purpose).count()).toBe(0);
    expect(await stranger.page.getByText(readingTexts.nl.about).count()).toBe(1);
  });
});
