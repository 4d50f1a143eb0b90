import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { outbox } from '#platform/mail/outbox.messages.ts';
import { people, signInAs } from './people.ts';

/** A mail is written before the page answers, but not always shown in the same moment. */
const PATIENCE = 10_000;

/** Every mail to these people that waits in the outbox: to whom, about what, and its text. */
export async function lettersTo(emails: readonly string[], reader: Page): Promise<string[]> {
  await signInAs(reader, people[1] ?? null);
  await reader.goto('/outbox');
  const letters = await reader.getByRole('article').allInnerTexts();
  return letters.filter((text) => emails.some((email) => text.includes(outbox.nl.to(email))));
}

/**
 * The link in the newest mail to somebody. The site of the tests sends no mail, so it waits in the
 * outbox, where the people of the demo can read it: `reader` is the page of one more visitor.
 */
export async function linkMailedTo(email: string, reader: Page): Promise<string> {
  await signInAs(reader, people[1] ?? null);
  let link = '';
  await expect
    .poll(
      async () => {
        await reader.goto('/outbox');
        const text = await reader.getByRole('main').innerText();
        const letter = text.slice(text.indexOf(email) + 1 || text.length);
        link = letter.split(/\s/).find((word) => word.startsWith(inject('siteUrl'))) ?? '';
        return link;
      },
      { timeout: PATIENCE, message: `a link that was mailed to ${email}` },
    )
    .not.toBe('');
  return link;
}
