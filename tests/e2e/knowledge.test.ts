import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { deskTexts } from '#capabilities/knowledge/desk.messages.ts';
import { draftTexts } from '#capabilities/knowledge/draft.messages.ts';
import { entryTexts } from '#capabilities/knowledge/entry.messages.ts';
import { newAddress } from './support/director.ts';
import { expectAccessible, expectGoodPage } from './support/expectations.ts';
import { signInAs, somebodyAt } from './support/people.ts';
import { it, visitors } from './support/visitor.ts';

const t = draftTexts.nl;
const desk = deskTexts.nl;
const home = '/organisations/museum-van-de-verloren-paraplu';
const institute = '/organisations/kennisinstituut-de-spil';
const director = somebodyAt('museum-van-de-verloren-paraplu').name;
const broker = somebodyAt('kennisinstituut-de-spil', 1).name;

/** Fills in one field of a part, and goes back to all parts. */
async function write(page: Page, part: keyof typeof t.part.name, field: string, text: string) {
  await page.getByRole('link', { name: t.part.name[part], exact: true }).last().click();
  await page.getByLabel(field).fill(text);
  await page.getByRole('button', { name: t.part.save }).click();
}

describe('a case', () => {
  const visitor = visitors();

  it('is written, asked back, mended, approved and public', async () => {
    const title = `Paraplu’s bij de ingang ${newAddress('x').slice(2, 10)}`;
    const { page } = await visitor({ language: 'nl', width: 360 });
    await signInAs(page, director);
    await page.goto(`${home}/knowledge`);
    await page.getByRole('main').getByRole('link', { name: t.list.new }).first().click();
    await page.getByRole('radio', { name: entryTexts.nl.kind.case }).check();
    await page.getByLabel(t.new.name).fill(title);
    await page.getByRole('button', { name: t.new.start }).click();

    await page.getByLabel(t.field.problem).fill('Bij regen bleef de zaal leeg.');
    await page.getByRole('button', { name: t.part.save }).click();
    expect(await page.getByText(t.edit.missingTitle).isVisible()).toBe(true);
    await write(page, 'done', t.field.done, 'We leenden paraplu’s uit.');
    await write(page, 'changed', t.field.changed, 'Vaker droge bezoekers.');
    await page.getByRole('link', { name: t.missing.sectors }).click();
    await page.getByRole('group', { name: t.field.sectors }).getByLabel('Museum').check();
    await page.getByRole('button', { name: t.part.save }).click();
    await page.getByRole('link', { name: t.missing.cost }).click();
    await page.getByLabel(t.field.projectEuros).fill('€ 1.200');
    await page.getByRole('button', { name: t.part.save }).click();
    await page.getByRole('link', { name: t.missing.failed }).click();
    await page.getByLabel(t.field.failed).fill('De helft kwam niet terug.');
    await page.getByRole('button', { name: t.part.save }).click();
    await expectGoodPage(page, 'nl');
    await expectAccessible(page);
    const written = page.url().replace(/\?.*/, '');
    await page.getByRole('button', { name: t.edit.submit }).click();
    expect(await page.getByText(t.edit.submitted).isVisible()).toBe(true);

    const reader = (await visitor({ language: 'nl' })).page;
    await signInAs(reader, broker);
    await reader.goto(`${institute}/review`);
    await reader.getByRole('link', { name: title }).click();
    await expectGoodPage(reader, 'nl');
    await expectAccessible(reader);
    await reader.getByRole('button', { name: desk.askBack }).click();
    expect(await reader.getByRole('alert').innerText()).toContain(desk.error.note);
    const question = 'Hoeveel paraplu’s waren het?';
    await reader.getByLabel(desk.note).fill(question);
    await reader.getByRole('button', { name: desk.askBack }).click();
    expect(await reader.getByText(desk.askedBackNow).isVisible()).toBe(true);

    await page.goto(written);
    expect(await page.getByText(question).isVisible()).toBe(true);
    await write(page, 'done', t.field.done, 'We leenden honderd paraplu’s uit.');
    await page.getByRole('button', { name: t.edit.submit }).click();

    await reader.goto(`${institute}/review`);
    await reader.getByRole('link', { name: title }).click();
    expect(await reader.getByText('honderd paraplu’s').isVisible()).toBe(true);
    await reader.getByRole('button', { name: desk.approve }).click();
    expect(await reader.getByText(desk.approvedNow).isVisible()).toBe(true);

    await page.goto(written);
    expect(await page.getByRole('link', { name: t.edit.toPublic }).getAttribute('href')).toMatch(
      /^\/knowledge\/paraplus-bij-de-ingang/,
    );
  });

  it('that two people write at once keeps what both wrote', async () => {
    const one = (await visitor({ language: 'nl' })).page;
    const other = (await visitor({ language: 'nl', width: 360, theme: 'dark' })).page;
    for (const page of [one, other]) await signInAs(page, director);
    await one.goto(`${home}/knowledge/new`);
    await one.getByLabel(t.new.name).fill('Tegelijk');
    await one.getByRole('button', { name: t.new.start }).click();
    await other.goto(one.url());
    await one.getByLabel(t.field.problem).fill('Van de een.');
    await one.getByRole('button', { name: t.part.save }).click();
    await other.getByLabel(t.field.problem).fill('Van de ander.');
    await other.getByRole('button', { name: t.part.save }).click();
    await expect
      .poll(() => other.getByRole('heading', { level: 1 }).innerText())
      .toBe(t.clash.title);
    await expectGoodPage(other, 'nl');
    await expectAccessible(other);
    await other.getByRole('button', { name: t.clash.save }).click();
    await other.getByRole('link', { name: t.part.name.problem, exact: true }).click();
    expect(await other.getByLabel(t.field.problem).inputValue()).toBe(
      'Van de een.\n\nVan de ander.',
    );
  });
});
