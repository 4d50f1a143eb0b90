import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { deskCareTexts } from '#capabilities/partners/desk-care.messages.ts';
import { introductionTexts } from '#capabilities/partners/introduction.messages.ts';
import { proposalTexts } from '#capabilities/partners/proposal.messages.ts';
import { expectAccessible, expectGoodPage } from './support/expectations.ts';
import { expectHidden } from './support/hidden.ts';
import { leadsTo, offered, parties, partyAt } from './support/meeting.ts';
import { signInAs } from './support/people.ts';
import { it, visitors } from './support/visitor.ts';

const { company, institute } = parties;
const theatre = partyAt('jeugdtheater-grote-oren', 'Jeugdtheater Grote Oren');
const asked = 'Kinderen die doof zijn, naast kinderen die horen';
const desk = deskCareTexts.nl;
const nl = introductionTexts.nl;
const en = introductionTexts.en;

const question = 'Hoe lang staat een regel in beeld?';
const reply = 'Zo lang als nodig is voor een kind van acht.';
const together = 'Jullie werken allebei voor wie weinig hoort.';
const why = 'Onze tolk is met verlof tot de zomer.';

describe('a broker', () => {
  const visitor = visitors();

  it('brings two together by hand, passes a question on, and hears why it is a no', async () => {
    const { page: broker } = await visitor({ width: 360 });
    const { page: firm } = await visitor({ language: 'en', theme: 'dark' });
    const { page: director } = await visitor({ width: 360, script: false });
    await signInAs(broker, institute.colleague.name);
    await signInAs(firm, company.director.name);
    await signInAs(director, theatre.director.name);

    const id = await propose(broker);
    const [ours, theirs] = [theatre, company].map(({ home }) => `${home}/introductions/${id}`);
    const atDesk = `${institute.home}/desk/introductions/${id}`;

    // A question that names who asks it passes by the broker, and goes on without the name.
    await director.goto(ours ?? '');
    await director.getByText(together).waitFor();
    await director.getByLabel(nl.question.ask).fill(`Wij zijn ${theatre.name}. ${question}`);
    await director.getByRole('button', { name: nl.question.submit }).click();
    await director.getByText(nl.question.waits).waitFor();
    await expectGoodPage(director, 'nl');
    await firm.goto(theirs ?? '');
    expect(await firm.getByRole('main').innerText()).not.toContain(question);
    await broker.goto(atDesk);
    const proposal = await broker.getByLabel(desk.passText).inputValue();
    expect(proposal).not.toContain(theatre.name);
    expect(proposal).toContain(question);
    await passOn(broker, question);

    await firm.reload();
    await firm.getByText(question, { exact: true }).waitFor();
    await good(firm, 'en');
    await firm.getByLabel(en.question.answer).fill(reply);
    await firm.getByRole('button', { name: en.question.submitAnswer }).click();
    await firm.getByText(en.done.asked).waitFor();
    await broker.goto(atDesk);
    await passOn(broker, reply);
    await director.goto(ours ?? '');
    await director.getByText(reply, { exact: true }).waitFor();

    // A no says why: the reason to the other, the words to the broker alone.
    await firm.goto(theirs ?? '');
    await firm.getByText(en.answer.noTitle).click();
    await firm.getByRole('button', { name: en.answer.no, exact: true }).click();
    await firm.getByText(en.error.reason).first().waitFor();
    await good(firm, 'en');
    await firm.getByRole('radio', { name: en.reasons['no-time'] }).check();
    await firm.getByLabel(en.answer.words).fill(why);
    await firm.getByRole('button', { name: en.answer.no, exact: true }).click();
    await firm.getByText(en.declinedByUs(en.reasons['no-time'])).waitFor();
    await good(firm, 'en');
    await director.goto(ours ?? '');
    const read = await director.getByRole('main').innerText();
    expect(read).toContain(nl.declinedByThem(nl.reasons['no-time']));
    expect(read).not.toContain(why);
    await expectGoodPage(director, 'nl');
    await broker.goto(atDesk);
    expect(await broker.getByRole('main').innerText()).toContain(why);
    await good(broker, 'nl');

    const pages = (home: string) => [home, `${home}/introductions`, `${home}/introductions/${id}`];
    await expectHidden(firm.context(), pages(company.home), leadsTo(theatre));
    await expectHidden(director.context(), pages(theatre.home), leadsTo(company));
  });
});

async function good(page: Page, language: 'nl' | 'en') {
  await expectGoodPage(page, language);
  await expectAccessible(page);
}

/** Two cards that the broker finds; what is said with them may name nobody. Gives the introduction. */
async function propose(page: Page): Promise<string> {
  const t = proposalTexts.nl;
  await page.goto(`${institute.home}/desk/match`);
  for (const [label, query, title] of [
    [t.match.first, 'kinderen die doof zijn', asked],
    [t.match.second, 'live ondertitels', offered],
  ] as const) {
    await page.getByLabel(label).fill(query);
    await page.getByRole('button', { name: t.match.search }).click();
    await good(page, 'nl');
    await page.getByRole('link', { name: t.match.chooseOf(title) }).click();
  }
  await good(page, 'nl');
  await page.getByLabel(t.pair.words).fill(`Dit is ${theatre.name}.`);
  await page.getByRole('button', { name: t.propose }).click();
  await page.getByText(t.error.title).waitFor();
  expect(await page.getByLabel(t.pair.words).inputValue()).toContain(theatre.name);
  await good(page, 'nl');
  await page.getByLabel(t.pair.words).fill(together);
  await page.getByRole('button', { name: t.propose }).click();
  await page.getByText(desk.told.proposed).waitFor();
  await good(page, 'nl');
  return /introductions\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
}

/** The broker reads along, and lets it go on in these words. */
async function passOn(page: Page, words: string): Promise<void> {
  await good(page, 'nl');
  await page.getByLabel(desk.passText).fill(words);
  await page.getByRole('button', { name: desk.pass, exact: true }).click();
  await page.getByText(desk.told.passed).waitFor();
}
