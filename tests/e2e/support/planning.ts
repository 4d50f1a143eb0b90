import type { Page } from 'playwright-core';
import { addDays } from '#capabilities/scan/day.ts';
import { gapMessages } from '#capabilities/scan/gaps.messages.ts';
import { stepMessages } from '#capabilities/scan/steps.messages.ts';

/** Chooses what stands under a name in the list of a result as a gap, in words of one's own. */
export async function chooseGap(page: Page, name: string, words: string): Promise<void> {
  const t = gapMessages.nl;
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByLabel(t.form.words).fill(words);
  await page.getByRole('button', { name: t.form.submit }).click();
  await page.getByRole('heading', { level: 1, name: words }).waitFor();
}

/** A step as somebody fills it in. */
export type StepWish = {
  title: string;
  owner: string;
  days: number;
  part: string;
  hours: number;
  euros: number;
  remains: string;
};

/** Fills in a step that project money pays and that needs a partner, and sends it. */
export async function addStep(page: Page, wish: StepWish): Promise<void> {
  const t = stepMessages.nl;
  const start = await page.getByLabel(t.startsOn).inputValue();
  await page.getByLabel(t.title).fill(wish.title);
  await page.getByLabel(t.owner).selectOption({ label: wish.owner });
  await page.getByLabel(t.dueOn).fill(addDays(start, wish.days));
  await page.getByRole('checkbox', { name: wish.part }).check();
  await page.getByLabel(t.hours).fill(String(wish.hours));
  await page.getByLabel(t.euros).fill(String(wish.euros));
  await page.getByRole('radio', { name: t.moneys.project }).check();
  await page.getByLabel(t.remains).fill(wish.remains);
  await page.getByRole('radio', { name: t.partnerYes }).check();
  await page.getByRole('button', { name: t.submit }).click();
}
