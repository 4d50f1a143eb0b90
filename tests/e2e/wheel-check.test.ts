import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { deskTexts } from '#capabilities/knowledge/desk.messages.ts';
import { draftTexts } from '#capabilities/knowledge/draft.messages.ts';
import { entryTexts } from '#capabilities/knowledge/entry.messages.ts';
import { wheelCheckTexts } from '#capabilities/knowledge/wheel-check.messages.ts';
import { shareTexts } from '#platform/sharing/messages.ts';
import { expectAccessible, expectGoodPage } from './support/expectations.ts';
import { signInAs, somebodyAt } from './support/people.ts';
import { chooseGap } from './support/planning.ts';
import { it, visitors } from './support/visitor.ts';

const t = wheelCheckTexts.nl;
const theatre = '/organisations/theater-de-zevende-wand';
const museum = '/organisations/museum-van-de-verloren-paraplu';
const institute = '/organisations/kennisinstituut-de-spil';
const director = somebodyAt('theater-de-zevende-wand').name;
const colleague = somebodyAt('museum-van-de-verloren-paraplu').name;
const broker = somebodyAt('kennisinstituut-de-spil', 1).name;

const premiere = 'Jongeren zien nooit iets voor de première';
const plan = `${premiere}. We laten ze op afstand meekijken bij repetities. Op hun telefoon beantwoorden ze een vraag van de regisseur.`;

const verdict = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

describe('a wheel check', () => {
  const visitor = visitors();

  it('of a stranger needs no account and no script', async () => {
    const { page } = await visitor({ language: 'nl', width: 360, script: false });
    await page.goto('/wheel-check');
    await page.getByRole('button', { name: t.ask.submit }).click();
    await page.getByRole('link', { name: t.errors.empty }).waitFor();
    await page.getByLabel(t.ask.label).fill(plan);
    await page.getByRole('button', { name: t.ask.submit }).click();
    expect(await verdict(page)).toBe(t.verdict.exists);
    expect(page.url()).not.toMatch(/jongeren/i);
    await page.reload();
    expect(await verdict(page)).toBe(t.verdict.exists);
    await expectGoodPage(page, 'nl');

    const other = (await visitor({ language: 'en', theme: 'dark', width: 360 })).page;
    await other.goto(page.url());
    expect(await verdict(other)).toBe(wheelCheckTexts.en.verdict.exists);
    await expectGoodPage(other, 'en');
    await expectAccessible(other);
    await other.goto('/wheel-check');
    await other
      .getByLabel(wheelCheckTexts.en.ask.label)
      .fill('A brewery for medieval swords under a volcano');
    await other.getByRole('button', { name: wheelCheckTexts.en.ask.submit }).click();
    expect(await verdict(other)).toBe(wheelCheckTexts.en.verdict.not);
    await expectGoodPage(other, 'en');
    await expectAccessible(other);
  });

  it('begins at a gap, is kept, repeated, shown at the gap and to a funder', async () => {
    const { page } = await visitor({ language: 'nl' });
    await signInAs(page, director);
    await page.goto(`${theatre}/gaps`);
    await chooseGap(page, 'Publiek & waarde', premiere);
    const gap = page.url();
    await page.getByRole('link', { name: t.list.atGapNew }).click();
    expect(await page.getByLabel(t.ask.label).inputValue()).toBe(premiere);
    await page.getByLabel(t.ask.label).fill(plan);
    await page.getByRole('button', { name: t.ask.submit }).click();
    for (const side of [t.inside, t.outside]) {
      const cases = page.locator('section').filter({ hasText: side }).getByRole('article');
      expect(await cases.count(), side).toBeGreaterThan(0);
    }
    await page.getByRole('button', { name: t.keep.submit }).click();
    await good(page);
    const kept = page.url();

    const fresh = await publishCase((await visitor()).page, (await visitor()).page);
    await page.goto(kept);
    await page.getByRole('button', { name: t.kept.again }).click();
    await page.getByRole('listitem').filter({ hasText: fresh }).waitFor();
    await good(page);

    const first = page.locator('section article').first();
    await first.getByText(t.kept.decide).click();
    await first.getByLabel(t.kept.note).fill('Hun toestemmingsformulier.');
    await first.getByRole('button', { name: t.kept.save }).click();
    await page.goto(gap);
    expect(await page.getByText(t.verdict.exists).isVisible()).toBe(true);
    await page.goto(`${kept}/shares`);
    await page.getByRole('button', { name: shareTexts.nl.make }).click();
    const link = await page.getByLabel(shareTexts.nl.link, { exact: true }).inputValue();
    await good(page);

    const funder = (await visitor({ language: 'en', theme: 'dark', width: 360 })).page;
    await funder.goto(link);
    const read = await funder.getByRole('main').innerText();
    expect(read).toContain(t.kept.decision['build-on']);
    expect(read).toContain('Hun toestemmingsformulier.');
    expect(read).not.toMatch(/Noor|@/);
    await expectGoodPage(funder, 'en');
    await expectAccessible(funder);
    await page.getByRole('button', { name: shareTexts.nl.withdraw }).first().click();
    await funder.goto(link);
    expect(await verdict(funder)).toBe(shareTexts.en.gone);
  });
});

async function good(page: Page) {
  await expectGoodPage(page, 'nl');
  await expectAccessible(page);
}

/** A case about the same, written by a museum and approved by a broker. Gives its title. */
async function publishCase(writer: Page, approver: Page): Promise<string> {
  const title = 'Jongeren kijken op afstand mee bij repetities van de rondleiding';
  const { field, part, edit, missing, list, new: begin } = draftTexts.nl;
  await signInAs(writer, colleague);
  await writer.goto(`${museum}/knowledge`);
  await writer.getByRole('main').getByRole('link', { name: list.new }).first().click();
  await writer.getByRole('radio', { name: entryTexts.nl.kind.case }).check();
  await writer.getByLabel(begin.name).fill(title);
  await writer.getByRole('button', { name: begin.start }).click();
  const tell = async (name: 'problem' | 'done' | 'changed' | 'failed', text: string) => {
    if (name !== 'problem')
      await writer.getByRole('link', { name: part.name[name], exact: true }).last().click();
    await writer.getByLabel(field[name]).fill(text);
    await writer.getByRole('button', { name: part.save }).click();
  };
  await tell('problem', 'Jongeren zagen nooit iets voor de première van een rondleiding.');
  await tell(
    'done',
    'Op hun telefoon beantwoordden jongeren op afstand een vraag van de regisseur.',
  );
  await tell('changed', 'Elf jongeren kwamen terug.');
  await tell('failed', 'De telefoon viel twee keer uit tijdens de repetities.');
  await writer.getByRole('link', { name: missing.sectors }).click();
  await writer.getByRole('group', { name: field.sectors }).getByLabel('Museum').check();
  await writer.getByRole('button', { name: part.save }).click();
  await writer.getByRole('link', { name: missing.cost }).click();
  await writer.getByLabel(field.projectEuros).fill('1200');
  await writer.getByRole('button', { name: part.save }).click();
  await writer.getByRole('button', { name: edit.submit }).click();
  await signInAs(approver, broker);
  await approver.goto(`${institute}/review`);
  await approver.getByRole('link', { name: title }).click();
  await approver.getByRole('button', { name: deskTexts.nl.approve }).click();
  return title;
}
