import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { cardReviewTexts } from '#capabilities/partners/card-review.messages.ts';
import { askPartnerTexts } from '#capabilities/partners/elsewhere.messages.ts';
import { introductionTexts } from '#capabilities/partners/introduction.messages.ts';
import { matchTexts } from '#capabilities/partners/matches.messages.ts';
import { questionsTexts } from '#capabilities/partners/questions.messages.ts';
import { writingTexts } from '#capabilities/partners/writing.messages.ts';
import { planMessages } from '#capabilities/scan/plan.messages.ts';
import type { Language } from '#platform/language/language.ts';
import { somebodyAt } from './people.ts';
import { chooseGap } from './planning.ts';

/** Who meets in the tests of partners: two that fit each other, the broker between, and a bystander. */
export const parties = {
  theatre: partyAt('theater-de-zevende-wand', 'Theater De Zevende Wand'),
  company: partyAt('ondertitelbedrijf-meelezer', 'Meelezer Ondertiteling'),
  museum: partyAt('museum-van-de-verloren-paraplu', 'Museum van de Verloren Paraplu'),
  institute: partyAt('kennisinstituut-de-spil', 'Kennisinstituut De Spil'),
};

export function partyAt(slug: string, name: string) {
  const [director, colleague] = [somebodyAt(slug), somebodyAt(slug, 1)];
  return { slug, name, home: `/organisations/${slug}`, director, colleague };
}
export type Party = (typeof parties)['theatre'];

/** Everything that leads to an organisation or to its people. */
export const leadsTo = ({ slug, name, director, colleague }: Party): readonly string[] => [
  ...[slug, name, director.name, director.email, colleague.name, colleague.email],
];

/** The card that the company has in the demo, and whose other side is written in these tests. */
export const offered = 'Live ondertitels voor wie meekijkt';

/** What stands on the request that comes out of the gap. */
export const wanted = {
  gap: 'Jongeren zien nooit iets van een repetitie',
  needs: 'Live ondertiteling van repetities, ook op afstand',
  gives: 'Een testpubliek van jongeren, ook jongeren die doof of slechthorend zijn',
};

/** A director chooses the gap of these tests, once in the life of a site. Gives its address. */
export async function openGap(page: Page): Promise<string> {
  await page.goto(`${parties.theatre.home}/plan`);
  const { gapLink, gapLinkFor } = planMessages.nl;
  const chosen = page.getByRole('link', { name: gapLink + gapLinkFor(wanted.gap) });
  if ((await chosen.count()) > 0) await chosen.click();
  else {
    await page.goto(`${parties.theatre.home}/gaps`);
    await chooseGap(page, 'Data & technologie', wanted.gap);
  }
  await page.getByRole('heading', { level: 1, name: wanted.gap }).waitFor();
  return page.url();
}

/** From a gap to a card that waits for a broker: one click, three questions, and one more click. */
export async function askFromGap(page: Page, gap: string, title = wanted.gap): Promise<string> {
  const [t, ask] = [writingTexts.nl, questionsTexts.nl.ask];
  await page.goto(gap);
  await page.getByRole('button', { name: askPartnerTexts.nl.button }).click();
  await page.getByRole('heading', { level: 1, name: t.questions.title }).waitFor();
  const card = new URL(page.url()).pathname.replace(/\/questions$/, '');
  await page.getByLabel(ask.needs).fill(wanted.needs);
  await page.getByLabel(ask.gives).fill(wanted.gives);
  await page.getByRole('button', { name: t.questions.save }).click();
  await page.goto(`${card}/edit/problem`);
  await page.getByLabel(t.field.title).fill(title);
  await page.getByRole('button', { name: t.part.save }).click();
  await page.getByRole('button', { name: t.card.submit }).click();
  await page.getByText(t.card.submitted).waitFor();
  return card;
}

/** A broker reads the card at the desk and approves it. */
export async function approve(page: Page, title: string): Promise<void> {
  await page.goto(`${parties.institute.home}/desk`);
  await page.getByRole('link', { name: title }).first().click();
  await page.getByRole('button', { name: cardReviewTexts.nl.approve }).click();
  await page.waitForURL(/\/desk\?approved/);
}

/** Opens what fits a card of an organisation, by the title of the card. Gives the address. */
export async function openMatches(page: Page, party: Party, title: string, language: Language) {
  const t = writingTexts[language].card;
  await page.goto(`${party.home}/cards`);
  await page.getByRole('link', { name: title }).first().click();
  await page.getByRole('link', { name: t.matches }).first().click();
  await page.getByRole('heading', { level: 1, name: matchTexts[language].title }).waitFor();
  return new URL(page.url()).pathname;
}

/** The company's director says that it is interested in a match. Gives the address of the introduction. */
export async function showInterest(page: Page, title: string, language: Language): Promise<string> {
  const t = introductionTexts[language];
  await page.getByRole('heading', { name: title }).getByRole('link').click();
  await page.getByRole('button', { name: t.interest.submit }).click();
  await page.getByText(t.lead.theirs).waitFor();
  return new URL(page.url()).pathname;
}

/** What search reads of a card, and what a page shows of it, may come a moment later. */
export async function untilShown(page: Page, title: string): Promise<void> {
  const shown = page.getByRole('heading', { name: title });
  await expect
    .poll(
      async () => {
        await page.reload();
        return shown.count();
      },
      { timeout: 20_000, interval: 500, message: `“${title}” on ${page.url()}` },
    )
    .toBeGreaterThan(0);
}
