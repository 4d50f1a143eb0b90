import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { guideTexts } from '#capabilities/partners/guide.messages.ts';
import { introductionTexts } from '#capabilities/partners/introduction.messages.ts';
import { marketplaceTexts } from '#capabilities/partners/marketplace.messages.ts';
import { matchTexts } from '#capabilities/partners/matches.messages.ts';
import { newAddress } from './support/director.ts';
import { expectAccessible, expectGoodPage } from './support/expectations.ts';
import {
  approve,
  askFromGap,
  offered,
  openGap,
  openMatches,
  parties,
  showInterest,
  untilShown,
  wanted,
} from './support/meeting.ts';
import { signInAs } from './support/people.ts';
import { it, visitors } from './support/visitor.ts';

const { theatre, company, museum, institute } = parties;
const nl = introductionTexts.nl;
const en = introductionTexts.en;

describe('two organisations that need each other', () => {
  const visitor = visitors();

  it('meet: a gap, a request, a broker, two yeses, a moment, and something together', async () => {
    const { page: director } = await visitor();
    const { page: editor } = await visitor({ width: 360, script: false });
    const { page: broker } = await visitor();
    const { page: firm } = await visitor({ language: 'en', theme: 'dark' });
    const { page: bystander } = await visitor({ width: 360 });
    const { page: stranger } = await visitor({ language: 'en' });
    await signInAs(director, theatre.director.name);
    await signInAs(editor, theatre.colleague.name);
    await signInAs(broker, institute.colleague.name);
    await signInAs(firm, company.director.name);
    await signInAs(bystander, museum.director.name);

    // A gap becomes a request, on a phone without scripts.
    const title = `Wie ondertitelt onze repetities? ${newAddress('x').slice(2, 10)}`;
    const card = await askFromGap(editor, await openGap(director), title);
    const cardId = card.split('/').at(-1) ?? '';
    await expectGoodPage(editor, 'nl');
    expect(await statusOf(firm, `/partners/${cardId}`), 'before a broker read it').toBe(404);
    await approve(broker, title);
    await expectGoodPage(broker, 'nl');

    // The company finds it by its own card, and in the market; a stranger does not.
    await firm.goto(`/partners?q=${encodeURIComponent(title)}`);
    await untilShown(firm, title);
    await openMatches(firm, company, offered, 'en');
    await untilShown(firm, title);
    const match = firm.getByRole('article').filter({ hasText: title }).last();
    for (const told of [matchTexts.en.youGet, matchTexts.en.theyGet, matchTexts.en.risk])
      expect(await match.getByText(told, { exact: true }).first().isVisible(), told).toBe(true);
    expect(await match.innerText()).toContain(wanted.gives);
    await good(firm, 'en');
    await stranger.goto(`/partners?q=${encodeURIComponent(title)}`);
    expect(await stranger.getByText(title, { exact: true }).count()).toBe(0);
    expect(await statusOf(stranger, `/partners/${cardId}`)).toBe(404);
    expect(await stranger.getByText(marketplaceTexts.en.moreInside).count()).toBe(1);

    // The company is interested; the theatre reads it without a name, and says yes.
    const theirs = await showInterest(firm, title, 'en');
    await good(firm, 'en');
    const id = theirs.split('/').at(-1) ?? '';
    const ours = `${theatre.home}/introductions/${id}`;
    await editor.goto(ours);
    await editor.getByText(nl.answer.directorOnly).waitFor();
    expect(await editor.getByRole('button', { name: nl.answer.yes }).count()).toBe(0);
    await expectGoodPage(editor, 'nl');
    await director.goto(`${theatre.home}/introductions`);
    const waiting = director.getByRole('region', { name: nl.list.waiting });
    await waiting.getByText(nl.list.forCard(title)).waitFor();
    expect(await waiting.innerText()).toContain(offered);
    await director.goto(ours);
    await good(director, 'nl');
    expect(await director.getByRole('main').innerText()).not.toContain(company.name);
    await director.getByRole('button', { name: nl.answer.yes }).click();

    // Now there are names, three moments and a guide, on both sides.
    await director.getByRole('heading', { level: 1, name: company.name }).waitFor();
    await good(director, 'nl');
    await firm.goto(theirs);
    await firm.getByRole('heading', { level: 1, name: theatre.name }).waitFor();
    await good(firm, 'en');
    expect(await director.getByRole('main').innerText()).toContain(company.director.email);
    expect(await firm.getByRole('main').innerText()).toContain(theatre.colleague.email);
    await readGuide(director, company.name);
    await chooseMoment({ director, editor, firm }, { ours, theirs });
    await becomeSomething({ director, firm }, { ours, theirs });

    // A bystander never saw any of it.
    for (const path of [ours, `${museum.home}/introductions/${id}`, `${ours}/guide`, card])
      expect(await statusOf(bystander, path), path).toBe(404);
    for (const path of [ours, `${ours}/appointment.ics`, theirs])
      expect(await landing(stranger, path), path).toBe('/sign-in');
    await bystander.goto(`${museum.home}/introductions`);
    expect(await bystander.getByRole('main').innerText()).not.toContain(title);
  });
});

async function good(page: Page, language: 'nl' | 'en') {
  await expectGoodPage(page, language);
  await expectAccessible(page);
}

const statusOf = async (page: Page, path: string) =>
  (await page.context().request.get(path)).status();

const landing = async (page: Page, path: string) =>
  new URL((await page.context().request.get(path)).url()).pathname;

/** The sheet for a first conversation: who, why, and five questions. */
async function readGuide(page: Page, name: string) {
  await page.getByRole('link', { name: nl.moments.guide }).click();
  await page.getByRole('heading', { level: 1, name: guideTexts.nl.title(name) }).waitFor();
  expect(await page.getByRole('main').innerText()).toContain(wanted.needs);
  await good(page, 'nl');
  await page.goBack();
}

type Sides = { readonly ours: string; readonly theirs: string };

/** Both tick what suits; the moment that suits both is in the calendar of both. */
async function chooseMoment(
  { director, editor, firm }: Record<'director' | 'editor' | 'firm', Page>,
  { ours, theirs }: Sides,
) {
  await editor.goto(ours);
  const talk = editor.getByRole('region', { name: nl.moments.title });
  expect(await talk.getByRole('checkbox').count()).toBe(3);
  for (const place of [1, 2]) await talk.getByRole('checkbox').nth(place).check();
  await talk.getByRole('button', { name: nl.moments.submit }).click();
  await editor.getByText(nl.moments.waits).waitFor();
  await expectGoodPage(editor, 'nl');
  await firm.goto(theirs);
  const call = firm.getByRole('region', { name: en.moments.title });
  for (const place of [0, 2]) await call.getByRole('checkbox').nth(place).check();
  await call.getByRole('button', { name: en.moments.submit }).click();
  const calendar = firm.getByRole('link', { name: en.moments.download });
  await calendar.waitFor();
  const appointment = await firm.context().request.get(`${theirs}/appointment.ics`);
  expect(appointment.headers()['content-type']).toContain('text/calendar');
  expect(await appointment.text()).toContain(theatre.name);
  await good(firm, 'en');
  await director.goto(ours);
  await director.getByRole('link', { name: nl.moments.download }).waitFor();
  await good(director, 'nl');
}

/** Both say that they will do something together; only then does it stand. */
async function becomeSomething(
  { director, firm }: Record<'director' | 'firm', Page>,
  { ours, theirs }: Sides,
) {
  const tell = async (page: Page, t: typeof nl.outcome) => {
    await page.getByRole('radio', { name: t.started }).check();
    const outcome = page.getByRole('region', { name: t.title });
    await outcome.getByRole('button', { name: t.submit }).click();
  };
  await tell(director, nl.outcome);
  await director.getByText(nl.done.told).waitFor();
  await firm.goto(theirs);
  await firm.getByText(en.outcome.them.started).waitFor();
  await tell(firm, en.outcome);
  await firm.getByText(en.lead.started).waitFor();
  await good(firm, 'en');
  await director.goto(ours);
  await director.getByText(nl.lead.started).waitFor();
  await good(director, 'nl');
}
