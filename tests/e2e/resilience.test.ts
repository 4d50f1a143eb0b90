import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { askPartnerTexts } from '#capabilities/partners/elsewhere.messages.ts';
import { actionTexts } from '#capabilities/resilience/action.messages.ts';
import { basicsTexts } from '#capabilities/resilience/basics.messages.ts';
import { checkWith } from '#capabilities/resilience/checks.ts';
import { domainPageTexts } from '#capabilities/resilience/domain-page.messages.ts';
import { measurementTexts } from '#capabilities/resilience/measurement.messages.ts';
import { overviewTexts } from '#capabilities/resilience/overview.messages.ts';
import { statementsOf } from '#capabilities/resilience/statements.ts';
import { expectAccessible, expectGoodPage } from './support/expectations.ts';
import { linkMailedTo } from './support/letters.ts';
import { signInAs, somebodyAt } from './support/people.ts';
import { it, visitors } from './support/visitor.ts';

const overview = overviewTexts.nl;
const domain = domainPageTexts.nl;
const measurement = measurementTexts.nl;
const theatre = 'jeugdtheater-grote-oren';
const journey = 'theater-de-zevende-wand';
const museum = 'museum-van-de-verloren-paraplu';
/** A measurement ends in two minutes, also where nothing answers. */
const PATIENCE = 150_000;

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

/** Waits until the page of a measurement, which refreshes itself, has an outcome. */
async function measured(page: Page) {
  await page.waitForURL(/\/measurements\//);
  await expect.poll(() => heading(page), { timeout: PATIENCE }).not.toBe(measurement.running.title);
}

describe('resilience', () => {
  const visitor = visitors();

  it('begins with a domain, its proof and a measurement', { timeout: 240_000 }, async () => {
    const { page } = await visitor({ language: 'nl', width: 360 });
    await signInAs(page, somebodyAt(theatre).name);
    await page.goto(`/organisations/${theatre}/resilience`);
    expect(await heading(page)).toBe(overview.step.add.title);
    await expectAccessible(page);
    await page.getByRole('link', { name: overview.step.add.button }).click();
    await page.getByLabel(domain.new.name).fill('co.uk');
    await page.getByRole('button', { name: domain.new.submit }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel(domain.new.name).fill(`https://www.${theatre}.example/`);
    await page.getByRole('button', { name: domain.new.submit }).click();
    expect(await heading(page)).toContain(`${theatre}.example`);
    await expectGoodPage(page, 'nl');
    await expectAccessible(page);

    await page.getByLabel(`postmaster@`).check();
    await page.getByRole('button', { name: domain.mail.submit }).click();
    await page.getByText(domain.done.asked).waitFor();
    const mailbox = (await page.locator('main').innerText()).match(/postmaster@\S+/)?.[0] ?? '';
    const { page: reader } = await visitor({ language: 'nl' });
    const link = await linkMailedTo(mailbox, reader);
    const { page: stranger } = await visitor({ language: 'nl', width: 360 });
    await stranger.goto(link.replace(inject('siteUrl'), ''));
    await expectAccessible(stranger);
    await stranger.getByRole('main').getByRole('button').click();
    expect(await heading(stranger)).toBe(domain.agree.thanksTitle);

    await page.goto(`/organisations/${theatre}/resilience`);
    await page.getByRole('button', { name: overview.step.measure.button }).click();
    await page.waitForURL(/\/measurements\//);
    await expectAccessible(page);
    await measured(page);
    await expectGoodPage(page, 'nl');
  });

  it('says what to do on Monday, and how', async () => {
    const { page } = await visitor({ language: 'en', width: 360 });
    await signInAs(page, somebodyAt(museum).name);
    await page.goto(`/organisations/${museum}/resilience`);
    const what = await heading(page);
    await page.getByText(overviewTexts.en.step.do.kicker).waitFor();
    await expectGoodPage(page, 'en');
    await page.getByRole('link', { name: overviewTexts.en.step.do.button }).click();
    expect(await heading(page)).toBe(what);
    const t = actionTexts.en;
    await page.getByRole('heading', { name: t.supplier.title }).waitFor();
    await expectGoodPage(page, 'en');
    await expectAccessible(page);
  });

  it('takes what is said of an action, and measures that one again', async () => {
    const { page } = await visitor({ language: 'nl' });
    await signInAs(page, somebodyAt(museum).name);
    await page.goto(`/organisations/${museum}/resilience/actions`);
    const t = actionTexts.nl;
    const name = checkWith('dmarc')?.texts.nl.action ?? '';
    await page.getByRole('link', { name }).click();
    await page.getByLabel(t.say.option['not-possible'].label).check();
    await page.getByRole('button', { name: t.say.submit }).click();
    await page.getByRole('link', { name: t.error.noteNeeded }).waitFor();
    await page.getByLabel(t.say.option.done.label).check();
    await page.getByLabel(t.say.note).fill('De bouwer deed het.');
    await page.getByRole('button', { name: t.say.submit }).click();
    await page.getByText(t.done.said).waitFor();
    await page.getByText('De bouwer deed het.').last().waitFor();
    await page.getByRole('button', { name: t.again.submit }).click();
    await measured(page);
    await page.getByRole('link', { name: measurement.result.back }).click();
    await page.getByRole('heading', { name: t.history.title }).waitFor();
    await expectAccessible(page);
  });

  it('asks what cannot be seen from outside, and lets a colleague see it differently', async () => {
    const t = basicsTexts.nl;
    const { page } = await visitor({ language: 'nl', width: 360 });
    await signInAs(page, somebodyAt(journey).name);
    await page.goto(`/organisations/${journey}/resilience/basics`);
    await expectAccessible(page);
    await page.getByRole('link', { name: t.principle.incidents.name }).click();
    await expectGoodPage(page, 'nl');
    await expectAccessible(page);
    const backups = statementsOf('incidents')[0]?.texts.nl;
    if (!backups) throw new Error('There is no statement about backups.');
    const asked = page.getByRole('group', { name: backups.statement });
    await asked.getByLabel(t.answer.no).check();
    await page.getByRole('button', { name: t.save }).click();
    await page.getByText(t.done.saved(t.principle.incidents.name)).waitFor();
    await page.getByText(t.short(1, 25)).waitFor();
    await page.goto(`/organisations/${journey}/resilience/actions`);
    await page.getByRole('link', { name: backups.action }).click();
    await page.getByText(backups.how).waitFor();
    await page.getByRole('heading', { name: actionTexts.nl.supplier.title }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: askPartnerTexts.nl.button }).click();
    await page.waitForURL(/\/cards\//);
    expect(await page.getByRole('main').innerText()).toContain(backups.action);

    const { page: colleague } = await visitor({ language: 'en', width: 360, theme: 'dark' });
    const en = basicsTexts.en;
    await signInAs(colleague, somebodyAt(journey, 1).name);
    await colleague.goto(`/organisations/${journey}/resilience/basics/incidents`);
    await expectAccessible(colleague);
    await colleague.getByText(en.others.open).first().click();
    await colleague.getByRole('button', { name: en.others.submit }).first().click();
    await colleague.getByRole('link', { name: en.error.reason }).click();
    await expectAccessible(colleague);
    await colleague.getByLabel(en.answer.partly).first().check();
    await colleague.getByLabel(en.others.reason).first().fill('The museum shop has none.');
    await colleague.getByRole('button', { name: en.others.submit }).first().click();
    await colleague.getByText(en.done.seen).waitFor();
    await expectGoodPage(colleague, 'en');

    await page.goto(`/organisations/${journey}/resilience/basics/incidents`);
    await page.getByText('The museum shop has none.').first().waitFor();
    await expectAccessible(page);
    await page.getByLabel(t.others.settled).check();
    await page.getByRole('button', { name: t.save }).click();
    await page.getByText(t.done.saved(t.principle.incidents.name)).waitFor();
    await page.getByRole('link', { name: t.principle.incidents.name }).click();
    expect(await page.getByLabel(t.others.settled).count()).toBe(0);
    await page.getByText(t.history.title).first().click();
    await page.getByText('The museum shop has none.').waitFor();
    await expectAccessible(page);
  });
});
