import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { organisationTexts } from '#capabilities/organisations/messages.ts';
import { scanTexts } from '#capabilities/scan/messages.ts';
import { participantTexts } from '#capabilities/scan/participants.messages.ts';
import { signUp } from './newcomer.ts';

/** An address that nobody had before, so that a test can run twice on the same site. */
export const newAddress = (name: string) => `${name}-${randomUUID().slice(0, 8)}@proef.example`;

/**
 * Signs somebody up, without any help of the demo, and makes their organisation. Gives the path of
 * its start page, on which they are then.
 */
export async function foundOrganisation(
  page: Page,
  reader: Page,
  name: string,
  nature: 'public' | 'knowledge' = 'public',
): Promise<string> {
  const t = organisationTexts.nl;
  await signUp(page, reader, { name: 'Dirke Voorbeeld', email: newAddress('dirke') });
  await page.getByRole('link', { name: t.list.create }).click();
  await page.getByLabel(t.field.name).fill(name);
  await page.getByLabel(t.field.sort).selectOption({ label: t.sort.stage });
  await page.getByRole('radio', { name: t.nature[nature] }).check();
  await page.getByLabel(t.field.sizeClass).selectOption({ label: t.sizeClass['51-100'] });
  await page.getByLabel(t.field.region).selectOption({ label: t.region.UT });
  await page.getByRole('checkbox', { name: t.languages.nl, exact: true }).check();
  await page.getByRole('button', { name: t.create.submit }).click();
  await page.waitForURL(/\/organisations\/(?!new)[^/]+$/);
  return new URL(page.url()).pathname;
}

/** Opens a quick scan from the start page, and gives its path; next is whom to ask. */
export async function openQuickScan(page: Page): Promise<string> {
  const t = scanTexts.nl;
  await page.getByRole('link', { name: t.list.title }).first().click();
  await page.getByRole('link', { name: t.list.open }).click();
  await page.getByRole('radio', { name: t.layer.quick }).check();
  await page.getByRole('button', { name: t.new.open }).click();
  await page.waitForURL(/\/participants$/);
  return new URL(page.url()).pathname.replace(/\/participants$/, '');
}

/** Asks people by mail who are not in the organisation yet. */
export async function askByMail(page: Page, addresses: readonly string[]): Promise<void> {
  const t = participantTexts.nl;
  await page.getByLabel(t.addresses).fill(addresses.join('\n'));
  await page.getByLabel(t.theirRole).selectOption({ label: t.role.marketing });
  await page.getByRole('button', { name: t.ask }).click();
  const done = scanTexts.nl.overview.didAsk(addresses.length);
  await expect.poll(() => page.getByText(done).isVisible()).toBe(true);
}
