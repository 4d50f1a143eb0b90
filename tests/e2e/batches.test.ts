import { describe, expect } from 'vitest';
import { batchTexts } from '#capabilities/resilience/batch.messages.ts';
import { domainPageTexts } from '#capabilities/resilience/domain-page.messages.ts';
import { navigationTexts } from '#capabilities/organisations/navigation.messages.ts';
import { expectAccessible, expectGoodPage } from './support/expectations.ts';
import { signInAs, somebodyAt } from './support/people.ts';
import { it, visitors } from './support/visitor.ts';

const t = batchTexts.nl;
const institute = 'kennisinstituut-de-spil';
const museum = 'museum-van-de-verloren-paraplu';

describe('many domains', () => {
  const visitor = visitors();

  it('are measured by a broker, as far as they were opened', { timeout: 240_000 }, async () => {
    const { page: director } = await visitor({ language: 'nl' });
    await signInAs(director, somebodyAt(museum).name);
    await director.goto(`/organisations/${museum}/resilience`);
    await director.getByRole('link', { name: `${museum}.example`, exact: true }).click();
    const wishes = domainPageTexts.nl.wishes;
    await director.getByLabel(wishes.desk).check();
    await director.getByRole('button', { name: wishes.submit }).click();
    await director.getByText(domainPageTexts.nl.done.kept).waitFor();

    const { page } = await visitor({ language: 'nl', width: 360 });
    await signInAs(page, somebodyAt(institute, 1).name);
    await page.goto(`/organisations/${institute}/desk`);
    await page.getByRole('link', { name: navigationTexts.nl.batches }).click();
    await expectGoodPage(page, 'nl');
    await expectAccessible(page);
    await page.getByRole('link', { name: t.opened.fill }).click();
    const field = page.getByLabel(t.form.text);
    expect(await field.inputValue()).toContain(`${museum}.example`);
    await field.fill(`${museum}.example\ngeen domein\njeugdtheater-grote-oren.example`);
    await page.getByRole('button', { name: t.form.send }).click();
    await page.getByRole('link', { name: t.error.name }).waitFor();
    await expectAccessible(page);
    await page.getByLabel(t.form.name).fill('Onze leden');
    await page.getByRole('button', { name: t.form.send }).click();
    await page.getByText(t.form.line(2, 'geen domein')).waitFor();
    await expectAccessible(page);
    await page.getByLabel(t.form.without).check();
    await page.getByRole('button', { name: t.form.send }).click();
    await page.waitForURL(/\/batches\/[^/]+$/);
    await expectAccessible(page);
    await expect
      .poll(() => page.getByRole('main').innerText(), { timeout: 150_000 })
      .toContain(t.state.done(1));
    await page.getByText(t.batch.notAllowed).waitFor();
    await expectGoodPage(page, 'nl');
    await expectAccessible(page);
    await page.getByRole('link', { name: t.batch.suppliers }).click();
    await page.getByText(t.suppliers.none).waitFor();
    await expectAccessible(page);
  });

  it('are no matter of who is no broker', async () => {
    const { page } = await visitor({ language: 'nl' });
    await signInAs(page, somebodyAt(museum).name);
    const answer = await page.goto(`/organisations/${museum}/batches`);
    expect(answer?.status()).toBe(403);
    const other = await page.goto(`/organisations/${institute}/batches`);
    expect(other?.status()).toBe(404);
  });
});
