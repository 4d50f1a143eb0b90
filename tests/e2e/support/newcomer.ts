import type { Page } from 'playwright-core';
import { accounts } from '#platform/accounts/messages.ts';
import { linkMailedTo } from './letters.ts';

/** Long enough, and in no list of leaked passwords. */
export const PASSWORD = 'zeven paraplus op het dak';

/**
 * Makes an account as a person does, in Dutch: the form, the mail, the password once more. Where
 * they wanted to go (`from`, such as an invitation) they arrive.
 */
export async function signUp(
  page: Page,
  reader: Page,
  { name, email, from = '/sign-up' }: { name: string; email: string; from?: string },
): Promise<void> {
  const t = accounts.nl;
  await page.goto(from);
  await page.getByLabel(t.fields.name).fill(name);
  await page.getByLabel(t.fields.email).fill(email);
  await page.getByLabel(t.fields.password).fill(PASSWORD);
  await page.getByRole('button', { name: t.signUp.button }).click();
  await page.goto(await linkMailedTo(email, reader));
  await page.getByLabel(t.fields.password).fill(PASSWORD);
  await page.getByRole('button', { name: t.verify.button }).click();
}
