import type { Locator, Page } from 'playwright-core';
import { answerTexts } from '#capabilities/scan/answers.messages.ts';
import { indicatorsOf } from '#capabilities/scan/instrument.ts';
import { samenspelInstrument } from '#capabilities/scan/questions.ts';

const t = answerTexts.nl;
const asked = indicatorsOf(samenspelInstrument, 'quick');

/** Indicator → level, for every question of the quick scan. */
export type Levels = Readonly<Record<string, number>>;

/** What a question asks, in words. */
export function questionOf(indicator: string): string {
  return indicatorWith(indicator).question.nl;
}

/** What a level of a question says, in words. */
export function anchorOf(indicator: string, level: number): string {
  return indicatorWith(indicator).anchors[level - 1]?.nl ?? '';
}

function indicatorWith(id: string) {
  const found = asked.find((one) => one.id === id);
  if (!found) throw new Error(`The quick scan does not ask ${id}.`);
  return found;
}

/** The choice of a level, found by the words of the question and of the level. */
export function choiceOf(page: Page, indicator: string, level: number): Locator {
  return page
    .getByRole('group', { name: questionOf(indicator) })
    .getByRole('radio', { name: anchorOf(indicator, level), exact: true });
}

/** Writes a note with the first question on the page that has none. */
export async function writeNote(page: Page, text: string): Promise<void> {
  await page.getByText(t.part.addNote).first().click();
  await page.getByLabel(t.part.note).first().fill(text);
}

/** Answers the quick scan page by page, with one note on the first page, and hands in. */
export async function answerAll(page: Page, levels: Levels, note: string): Promise<void> {
  await page.getByRole('link', { name: t.start.begin, exact: true }).click();
  for (const [at, { part, name }] of samenspelInstrument.parts.entries()) {
    await page.getByRole('heading', { level: 1, name: name.nl }).waitFor();
    for (const { id } of asked.filter((one) => one.part === part)) {
      await choiceOf(page, id, levels[id] ?? 3).check();
    }
    if (at === 0) await writeNote(page, note);
    await page.getByRole('button', { name: t.part.next }).click();
  }
  await page.getByRole('button', { name: t.start.submit, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: t.start.submittedTitle }).waitFor();
}
