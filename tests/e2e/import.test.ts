import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { catalogueTexts } from '#capabilities/knowledge/catalogue.messages.ts';
import { deskTexts } from '#capabilities/knowledge/desk.messages.ts';
import { draftTexts } from '#capabilities/knowledge/draft.messages.ts';
import { importTexts } from '#capabilities/knowledge/import.messages.ts';
import { wheelCheckTexts } from '#capabilities/knowledge/wheel-check.messages.ts';
import { newAddress } from './support/director.ts';
import { expectGoodPage } from './support/expectations.ts';
import { signInAs, somebodyAt } from './support/people.ts';
import { it, visitors } from './support/visitor.ts';

const museum = '/organisations/museum-van-de-verloren-paraplu';
const institute = '/organisations/kennisinstituut-de-spil';
const director = somebodyAt('museum-van-de-verloren-paraplu').name;
const broker = somebodyAt('kennisinstituut-de-spil', 1).name;

const report = (title: string) => `${title}

Het probleem: de sneeuwbollen in ons depot lekten, en niemand kon ze nog schudden.

Onze aanpak: vrijwilligers vulden 140 sneeuwbollen opnieuw met gedestilleerd water en glycerine. We deden dit samen met glasfabriek De Halve Bel en ROC Het Scharnier.

Resultaat: 131 van de 140 sneeuwbollen lekken na een jaar niet meer.

Wat mislukte: negen bollen barstten in de vorst, omdat het depot geen verwarming heeft.

Het project kostte 7.500 euro aan projectgeld en 120 uur van ons zelf.`;

describe('a text from elsewhere', () => {
  const visitor = visitors();

  it('is read, corrected, approved, found in two languages, and met by a wheel check', async () => {
    const title = `Sneeuwbollen ${newAddress('x').slice(2, 10)}`;
    const { page } = await visitor({ language: 'nl', width: 360, script: false });
    await signInAs(page, director);
    await bringIn(page, title);
    await submit(page);
    const reader = (await visitor({ language: 'nl' })).page;
    await signInAs(reader, broker);
    await reader.goto(`${institute}/review`);
    await reader.getByRole('link', { name: title }).click();
    await reader.getByRole('button', { name: deskTexts.nl.approve }).click();

    const stranger = (await visitor({ language: 'en', script: false })).page;
    for (const question of ['lekkende sneeuwbol bijvullen', 'leaking snow globes refilled']) {
      const found = () => stranger.getByRole('link', { name: title });
      await expect
        .poll(async () => {
          await stranger.goto(`/knowledge?q=${encodeURIComponent(question)}`);
          return found().count();
        })
        .toBe(1);
    }
    expect(await stranger.getByRole('main').innerText()).toContain(catalogueTexts.en.question);

    await page.goto(`${museum}/plan`);
    await page.getByRole('main').locator('a[href*="/gaps/"]').first().click();
    const gap = page.url().replace(/\/steps.*/, '');
    await page.goto(gap);
    const t = wheelCheckTexts.nl;
    await page.getByRole('link', { name: t.list.atGapNew }).click();
    await page
      .getByLabel(t.ask.label)
      .fill('Lekkende sneeuwbollen in het depot met vrijwilligers opnieuw vullen met water.');
    await page.getByRole('button', { name: t.ask.submit }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(t.verdict.exists);
    expect(await page.getByRole('main').innerText()).toContain('negen bollen barstten');
    await page.getByRole('button', { name: t.keep.submit }).click();
    await page.goto(gap);
    expect(await page.getByText(t.verdict.exists).isVisible()).toBe(true);
  });
});

/** Pastes the report, refuses to be sent away empty-handed, and corrects one field. */
async function bringIn(page: Page, title: string): Promise<void> {
  const t = importTexts.nl;
  await page.goto(`${museum}/knowledge/import`);
  await page.getByRole('button', { name: t.text.read }).click();
  expect(await page.getByRole('main').innerText()).toContain(t.fault.empty);
  await page.getByLabel(t.text.label, { exact: true }).fill(report(title));
  await page.getByRole('button', { name: t.text.read }).click();
  await page.getByRole('heading', { level: 1, name: t.review.title(1) }).waitFor();
  await expectGoodPage(page, 'nl');
  const failed = page.getByLabel(draftTexts.nl.field.failed);
  expect(await failed.inputValue()).toContain('negen bollen barstten in de vorst');
  expect(await page.getByRole('main').innerText()).toContain(t.review.quoted);
  await failed.fill('Toch: negen bollen barstten in de vorst.');
  await page.getByRole('button', { name: t.review.done(1) }).click();
}

/** Says what the text did not say (its sector is read from the report), and sends it to a broker. */
async function submit(page: Page): Promise<void> {
  const t = draftTexts.nl;
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expectGoodPage(page, 'nl');
  const sectors = page.getByRole('link', { name: t.missing.sectors });
  if ((await sectors.count()) > 0) {
    await sectors.click();
    await page.getByRole('group', { name: t.field.sectors }).getByLabel('Museum').check();
    await page.getByRole('button', { name: t.part.save }).click();
  }
  await page.getByRole('button', { name: t.edit.submit }).click();
  expect(await page.getByText(t.edit.submitted).isVisible()).toBe(true);
}
