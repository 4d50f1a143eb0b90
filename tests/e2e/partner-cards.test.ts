import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { wheelCheckTexts } from '#capabilities/knowledge/wheel-check.messages.ts';
import { cardWords } from '#capabilities/partners/card.messages.ts';
import { askPartnerTexts } from '#capabilities/partners/elsewhere.messages.ts';
import { matchTexts } from '#capabilities/partners/matches.messages.ts';
import { questionsTexts } from '#capabilities/partners/questions.messages.ts';
import { writingTexts } from '#capabilities/partners/writing.messages.ts';
import { gapMessages } from '#capabilities/scan/gaps.messages.ts';
import { expectAccessible, expectGoodPage } from './support/expectations.ts';
import { approve, openGap, parties } from './support/meeting.ts';
import { signInAs } from './support/people.ts';
import { addStep } from './support/planning.ts';
import { it, visitors } from './support/visitor.ts';

const { theatre, institute } = parties;
const t = writingTexts.nl;
const ask = questionsTexts.nl.ask;

describe('a card', () => {
  const visitor = visitors();

  it('begins at a step, with what the step says', async () => {
    const { page } = await visitor({ width: 360 });
    await signInAs(page, theatre.director.name);
    await page.goto(await openGap(page));
    await page.getByRole('link', { name: gapMessages.nl.gap.addStep }).click();
    const title = `Repetities laten ondertitelen ${Date.now()}`;
    await addStep(page, {
      ...{ title, owner: theatre.director.name, days: 60, part: 'Cultuur & competenties' },
      ...{ hours: 80, euros: 6000, remains: 'Een werkwijze die anderen kunnen gebruiken.' },
    });
    await page.getByRole('link', { name: title }).first().click();
    await page.getByRole('button', { name: askPartnerTexts.nl.button }).click();
    await page.getByRole('heading', { level: 1, name: t.questions.title }).waitFor();
    await good(page);
    const text = await cardOf(page);
    for (const known of [title, '80', cardWords.nl.money['10000'], t.card.next.missing])
      expect(text).toContain(known);
    await good(page);
  });

  it('begins with one sentence, and shows what was read in it', async () => {
    const { page } = await visitor({ width: 360, script: false });
    await signInAs(page, theatre.colleague.name);
    await page.goto(`${theatre.home}/cards`);
    await page.getByRole('link', { name: t.list.new }).first().click();
    await page.getByRole('button', { name: t.new.go }).click();
    await page.getByText(t.error.sentence).first().waitFor();
    await page
      .getByLabel(t.new.sentence)
      .fill(
        'We zoeken iemand die onze repetities ondertitelt, hebben 6.000 euro en 80 uur, en bieden een testpubliek van jongeren.',
      );
    await page.getByRole('button', { name: t.new.go }).click();
    await page.getByText(t.questions.understood).waitFor();
    const understood = await page.getByRole('region', { name: t.questions.understood }).innerText();
    for (const read of ['80', cardWords.nl.money['10000'], 'testpubliek'])
      expect(understood).toContain(read);
    await expectGoodPage(page, 'nl');
    const text = await cardOf(page);
    expect(text).toContain(t.card.next.missing);
    await expectGoodPage(page, 'nl');
  });

  it('of something new says that nothing exists, and that nobody fits yet', async () => {
    const { page } = await visitor();
    const { page: broker } = await visitor();
    await signInAs(page, theatre.colleague.name);
    await signInAs(broker, institute.colleague.name);
    await page.goto('/wheel-check');
    const plan = 'Een brouwerij voor middeleeuwse zwaarden onder een vulkaan';
    await page.getByLabel(wheelCheckTexts.nl.ask.label).fill(plan);
    await page.getByRole('button', { name: wheelCheckTexts.nl.ask.submit }).click();
    await page.getByText(askPartnerTexts.nl.nothing).waitFor();
    await page.getByRole('button', { name: askPartnerTexts.nl.button }).click();
    await page.getByLabel(ask.gives).fill('Een smid die alles weet van rune-inscripties');
    const needs = page.getByLabel(ask.needs);
    if ((await needs.count()) > 0) await needs.fill('Een vulkaan die zwaarden kan harden');
    await page.getByRole('button', { name: t.questions.save }).click();
    const card = new URL(page.url()).pathname;
    expect(await page.getByRole('main').innerText()).toContain('We zochten of dit al bestaat');
    await page.getByRole('button', { name: t.card.submit }).click();
    await approve(broker, plan);

    await page.goto(`${card}/matches`);
    await page.getByText(matchTexts.nl.none.title, { exact: true }).waitFor();
    await page.getByRole('heading', { name: matchTexts.nl.none.helps }).waitFor();
    await good(page);
    await page.getByRole('button', { name: matchTexts.nl.watch.start }).click();
    await page.getByText(matchTexts.nl.watch.started).waitFor();
    await good(page);
    await page.getByRole('button', { name: matchTexts.nl.watch.stop }).click();
    await page.getByText(matchTexts.nl.watch.stopped).waitFor();
  });
});

async function good(page: Page) {
  await expectGoodPage(page, 'nl');
  await expectAccessible(page);
}

/** Skips the questions, and reads the card that was made. */
async function cardOf(page: Page): Promise<string> {
  await page.getByRole('link', { name: t.questions.skip }).click();
  return page.getByRole('main').innerText();
}
