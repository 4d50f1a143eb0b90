import type { Page } from 'playwright-core';
import { conversationTexts } from '#capabilities/scan/conversation.messages.ts';

const t = conversationTexts.nl;

/** What a team says about one talking point. */
export type Agreement = { level: number; agreed: string; dissent?: string };

/** Writes down what the team agreed on the question that is on the screen, and goes on. */
export async function agree(page: Page, { level, agreed, dissent = '' }: Agreement): Promise<void> {
  await page
    .getByRole('group', { name: t.point.choice })
    .getByRole('radio', { name: new RegExp(`^${level}\\.`) })
    .check();
  await page.getByLabel(t.point.words).fill(agreed);
  await page.getByLabel(t.point.dissent).fill(dissent);
  await page.getByRole('button', { name: t.point.save }).click();
}
