import { describe, expect } from 'vitest';
import { reportTexts } from '#capabilities/scan/report.messages.ts';
import { shareTexts } from '#platform/sharing/messages.ts';
import { expectAccessible, expectGoodPage } from './support/expectations.ts';
import { signInAs, people } from './support/people.ts';
import { it, visitors } from './support/visitor.ts';

const museum = '/organisations/museum-van-de-verloren-paraplu';

describe('a shared report', () => {
  const visitor = visitors();

  it('is read on a phone without an account, until its link is withdrawn', async () => {
    const { page } = await visitor({ language: 'nl', script: false });
    await signInAs(page, people.find((name) => name?.startsWith('Bram')) ?? null);
    await page.goto(`${museum}/scans`);
    await page
      .getByRole('main')
      .getByRole('link', { name: /Basisscan/ })
      .first()
      .click();
    await page.goto(`${page.url()}/report`);
    await page.getByRole('link', { name: reportTexts.nl.share }).click();
    await page.getByRole('button', { name: shareTexts.nl.make }).click();
    const link = await page.getByLabel(shareTexts.nl.link, { exact: true }).inputValue();

    const reader = (await visitor({ language: 'en', theme: 'dark', width: 360 })).page;
    await reader.goto(link);
    expect(await reader.getByRole('heading', { level: 1 }).innerText()).toBe(reportTexts.nl.title);
    expect(await reader.getByRole('main').innerText()).not.toMatch(/Bram|@/);
    await expectGoodPage(reader, 'en');
    await expectAccessible(reader);
    const pdf = await reader.request.get(`${link}/pdf`);
    expect((await pdf.body()).subarray(0, 8).toString()).toBe('%PDF-1.7');

    await page.getByRole('button', { name: shareTexts.nl.withdraw }).first().click();
    await reader.goto(link);
    expect(await reader.getByRole('heading', { level: 1 }).innerText()).toBe(shareTexts.en.gone);
    expect((await reader.request.get(`${link}/pdf`)).status()).toBe(404);
  });
});
