import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { outbox } from '#platform/mail/outbox.messages.ts';
import { people, signInAs } from './people.ts';

/** A mail is written before the page answers, but not always shown in the same moment. */
const PATIENCE = 10_000;

/** Every mail to these people that waits in the outbox: to whom, about what, its text and its calendar. */
export async function lettersTo(emails: readonly string[], reader: Page): Promise<string[]> {
  await signInAs(reader, people[1] ?? null);
  await reader.goto('/outbox');
  const letters: string[] = [];
  for (const letter of await reader.locator('article article').all()) {
    const text = await letter.innerText();
    if (!emails.some((email) => text.includes(outbox.nl.to(email)))) continue;
    const calendar = letter.getByRole('link', { name: outbox.nl.calendar });
    const href = (await calendar.count()) > 0 ? await calendar.getAttribute('href') : null;
    const invitation = href ? await (await reader.context().request.get(href)).text() : '';
    letters.push(`${text}\n${invitation.replace(/\r?\n /g, '')}`);
  }
  return letters;
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
