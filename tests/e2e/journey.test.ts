import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { invitationTexts } from '#capabilities/organisations/invitation.messages.ts';
import { navigationTexts } from '#capabilities/organisations/navigation.messages.ts';
import { conversationTexts } from '#capabilities/scan/conversation.messages.ts';
import { gapMessages } from '#capabilities/scan/gaps.messages.ts';
import { scanTexts } from '#capabilities/scan/messages.ts';
import { planMessages } from '#capabilities/scan/plan.messages.ts';
import { resultTexts } from '#capabilities/scan/result.messages.ts';
import { stepMessages } from '#capabilities/scan/steps.messages.ts';
import { talkingPointTexts } from '#capabilities/scan/talking-points.messages.ts';
import { formatEuros } from '#platform/language/format.ts';
import { answerAll, anchorOf, choiceOf, type Levels, questionOf } from './support/answering.ts';
import { agree } from './support/conversation.ts';
import { askByMail, foundOrganisation, newAddress, openQuickScan } from './support/director.ts';
import { expectAccessible, expectGoodPage } from './support/expectations.ts';
import { linkMailedTo } from './support/letters.ts';
import { addStep, chooseGap } from './support/planning.ts';
import { it, visitors } from './support/visitor.ts';

const money = 'structural-money';
const audience = 'audience-knowledge';

/** Three colleagues: three levels apart on structural money, two on what they know of the audience. */
const views = {
  director: { [money]: 1, [audience]: 2, 'direction-from-mission': 2, 'co-creation': 4 },
  phone: { [money]: 4, [audience]: 4, 'direction-from-mission': 2, 'co-creation': 4 },
  plain: { [money]: 4, [audience]: 3, 'direction-from-mission': 2, 'co-creation': 4 },
} satisfies Record<string, Levels>;
const notes = {
  director: 'Geheim van de directeur',
  phone: 'Geheim van de telefoon',
  plain: 'Geheim zonder script',
};

describe('the journey', () => {
  const visitor = visitors();

  it('brings an organisation from nothing to steps for 90 days', { timeout: 300_000 }, async () => {
    const { page: director } = await visitor();
    const { page: phone } = await visitor({ width: 360 });
    const { page: plain } = await visitor({ script: false });
    const { page: reader } = await visitor();

    const home = await foundOrganisation(director, reader, 'Theater De Springplank');
    await good(director);
    const scan = await openQuickScan(director);
    await good(director);
    const colleagues = [
      { page: phone, email: newAddress('manu'), name: 'Manu Voorbeeld', at: 'phone', script: true },
      { page: plain, email: newAddress('sem'), name: 'Sem Voorbeeld', at: 'plain', script: false },
    ] as const;
    await askByMail(
      director,
      colleagues.map(({ email }) => email),
    );
    await good(director);

    for (const { page, email, name, at, script } of colleagues) {
      await page.goto(await linkMailedTo(email, reader));
      await good(page, { script });
      await page.getByLabel(invitationTexts.nl.accept.name).fill(name);
      await page.getByRole('button', { name: invitationTexts.nl.accept.welcome }).click();
      await page.goto(`${scan}/answers`);
      await good(page, { script });
      await answerAll(page, views[at], notes[at]);
      await good(page, { script });
    }
    await director.getByRole('link', { name: scanTexts.nl.overview.answer }).click();
    await answerAll(director, views.director, notes.director);

    await expectNobodySeesAnswers({ director, phone, plain, reader }, scan);
    await closeAnswering(director, scan);
    await seeTalkingPoints(director, phone, scan);
    await converse(director);
    await seeResult(director);
    await expectSecrets({ director, phone, plain }, scan);
    await plan(director, home);
  });
});

type People = Record<'director' | 'phone' | 'plain', Page>;

/** axe itself is a script, so it looks only where scripts run. */
async function good(page: Page, { script = true } = {}) {
  await expectGoodPage(page, 'nl');
  if (script) await expectAccessible(page);
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** While people answer, each sees their own answers, and a stranger not even that there is a scan. */
async function expectNobodySeesAnswers(people: People & { reader: Page }, scan: string) {
  const questions = `${scan}/answers/strategy-and-budget`;
  for (const at of ['director', 'phone', 'plain'] as const) {
    await people[at].goto(questions);
    expect(await choiceOf(people[at], money, views[at][money]).isChecked()).toBe(true);
    for (const path of ['talking-points', 'result', 'conversation']) {
      await people[at].goto(`${scan}/${path}`);
      await expectNoAnswer(people[at]);
    }
  }
  await expectSecrets(people, scan);
  for (const path of ['', '/answers', '/answers/strategy-and-budget', '/talking-points', '/result'])
    expect((await people.reader.goto(`${scan}${path}`))?.status(), path).toBe(404);
  expect((await people.phone.goto(`${scan}/participants`))?.status()).toBe(403);
}

/** No page of the questions' own words: neither an anchor that somebody chose nor a count of them. */
async function expectNoAnswer(page: Page) {
  const text = await page.getByRole('main').innerText();
  for (const level of [1, 4]) expect(text, page.url()).not.toContain(anchorOf(money, level));
}

/** What somebody wrote with an answer stands on their own page of questions and nowhere else. */
async function expectSecrets(people: People, scan: string) {
  const pages = ['', '/answers', '/talking-points', '/conversation', '/result'];
  const questions = '/answers/strategy-and-budget';
  for (const at of ['director', 'phone', 'plain'] as const) {
    for (const path of [...pages, questions, `/conversation/${money}`]) {
      const answer = await people[at].context().request.get(`${scan}${path}`);
      const html = await answer.text();
      for (const [whose, note] of Object.entries(notes)) {
        const isTheirs = whose === at && path === questions;
        expect(html.includes(note), `${whose} at ${path} for ${at}`).toBe(isTheirs);
      }
    }
  }
}

async function closeAnswering(page: Page, scan: string) {
  await page.goto(scan);
  await page.getByRole('button', { name: scanTexts.nl.overview.close }).click();
  await page.getByRole('heading', { name: scanTexts.nl.overview.talkTitle }).waitFor();
  await good(page);
}

/** Structural money stands on top, as two views in words; also on the phone of a colleague. */
async function seeTalkingPoints(director: Page, phone: Page, scan: string) {
  const t = talkingPointTexts.nl;
  await director.getByRole('link', { name: scanTexts.nl.overview.points }).click();
  await phone.goto(`${scan}/talking-points`);
  for (const page of [director, phone]) {
    await page.getByText(t.lead(2)).waitFor();
    const points = page.getByRole('main').getByRole('heading', { level: 2 });
    expect((await points.allInnerTexts()).slice(0, 2)).toEqual([money, audience].map(questionOf));
    const first = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: questionOf(money) }) });
    for (const level of [1, 4]) await first.getByText(anchorOf(money, level)).waitFor();
    for (const people of [1, 2]) await first.getByText(t.side(people)).waitFor();
    await good(page);
  }
  await director.getByRole('link', { name: t.conversation }).click();
}

async function converse(page: Page) {
  const t = conversationTexts.nl;
  await heading(page, t.title).waitFor();
  await good(page);
  await page.getByRole('link', { name: t.begin }).click();
  await heading(page, questionOf(money)).waitFor();
  await good(page);
  await page.getByRole('button', { name: t.point.save }).click();
  await page.getByText(t.error.choice).first().waitFor();
  await agree(page, {
    level: 2,
    agreed: 'Er is een vast bedrag, maar alleen voor onderhoud.',
    dissent: 'Wie projecten doet, ziet elk jaar genoeg geld.',
  });
  await heading(page, questionOf(audience)).waitFor();
  await agree(page, { level: 3, agreed: 'We weten wie er komt, niet wie er wegblijft.' });
  await heading(page, t.title).waitFor();
  await page.getByRole('link', { name: t.toRest }).click();
  await good(page);
  await page.getByRole('button', { name: t.list.confirm }).click();
  await page.getByText(t.progress(10, 10)).first().waitFor();
  await page.getByRole('link', { name: questionOf(money) }).click();
  expect(await page.getByLabel(t.point.dissent).inputValue()).toContain('elk jaar genoeg geld');
  await page.goBack();
  await page.getByRole('button', { name: t.conclude }).click();
  await page.getByRole('heading', { name: scanTexts.nl.overview.concludedTitle }).waitFor();
}

/** Strategy & budget is (2 + 2) / 2, audience & value (3 + 4) / 2. */
async function seeResult(page: Page) {
  const t = resultTexts.nl;
  await page.getByRole('link', { name: scanTexts.nl.overview.result }).click();
  await page
    .getByText(/Strategie & budget.*2/)
    .first()
    .waitFor();
  await page
    .getByText(/Publiek & waarde.*3,5/)
    .first()
    .waitFor();
  await page.getByText(t.figure.table).click();
  const row = page.getByRole('row', { name: /Publiek & waarde/ });
  expect(await row.first().innerText()).toContain('3,5');
  await good(page);
  await page.getByRole('link', { name: t.chooseGaps }).click();
}

/** Three gaps and no fourth; one step of 90 days and none of 91; and what the plan still lacks. */
async function plan(page: Page, home: string) {
  const [t, s, p] = [gapMessages.nl, stepMessages.nl, planMessages.nl];
  const list = page.url();
  await good(page);
  await chooseGap(page, questionOf('direction-from-mission'), 'De missie en de digitale keuzes');
  await page.goto(list);
  await chooseGap(page, 'Cultuur & competenties', 'Leren van wat misging');
  const fourth = await page.context().newPage();
  await fourth.goto(list);
  await fourth.getByRole('link', { name: 'Publiek & waarde', exact: true }).click();
  await page.goto(list);
  await chooseGap(page, questionOf(money), 'Elk jaar geld voor vernieuwing');
  await good(page);
  await fourth.getByLabel(t.form.words).fill('Nog een verschil');
  await fourth.getByRole('button', { name: t.form.submit }).click();
  await fourth.getByText(t.choose.fullTitle).waitFor();
  await good(fourth);

  await page.getByRole('link', { name: t.gap.addStep }).click();
  const wish = {
    title: 'De raad kiest een vast bedrag per jaar',
    owner: 'Manu Voorbeeld',
    part: 'Cultuur & competenties',
    hours: 80,
    euros: 6000,
    remains: 'Een regel in de begroting.',
  };
  await addStep(page, { ...wish, days: 91 });
  await page.getByText(s.errors.dueOn('').slice(0, 20)).first().waitFor();
  expect(await page.getByLabel(s.title).inputValue()).toBe(wish.title);
  await good(page);
  await addStep(page, { ...wish, days: 90 });

  await page
    .getByRole('navigation', { name: navigationTexts.nl.label })
    .getByRole('link', { name: planMessages.nl.title })
    .click();
  await heading(page, p.title).waitFor();
  const step = page.getByRole('listitem').filter({ hasText: wish.title }).first();
  const text = await step.innerText();
  const asks = [p.owner(wish.owner), p.hours('80'), p.money.project(formatEuros(6000, 'nl'))];
  for (const word of [...asks, p.partnerNeeded, p.remains(wish.remains)])
    expect(text).toContain(word);
  await page.getByText(p.notYet(3)).waitFor();
  const parts = page.getByRole('list', { name: p.listOfParts });
  for (const part of ['Data & technologie', 'Publiek & waarde', 'Processen & structuur'])
    await parts.getByRole('heading', { name: `${part} ${p.missing}` }).waitFor();
  expect(await page.getByRole('link', { name: p.chooseAnother }).count()).toBe(0);
  await good(page);
  expect(new URL(page.url()).pathname).toBe(`${home}/plan`);
}
