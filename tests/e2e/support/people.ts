import type { Cookie, Page } from 'playwright-core';
import { tryAs } from '../../../demo/try-as.ts';
import { organisations } from '../../../demo/organisations.ts';
import { peopleOf } from '../../../demo/people.ts';

/** Somebody from the demo by name, or a stranger without an account. */
export type Person = string | null;

/** A stranger, and everyone whom a visitor may try the demo as. */
export const people: readonly Person[] = [null, ...tryAs().map(({ name }) => name)];

/** Somebody of an organisation of the demo, the director first: how they are called and mailed. */
export function somebodyAt(slug: string, place = 0): { name: string; email: string } {
  const found = organisations.find((one) => one.slug === slug);
  const person = found && peopleOf(found)[place];
  if (!person) throw new Error(`The demo has nobody at ${slug} in place ${place}.`);
  return { name: person.name, email: person.email };
}

const cookies = new Map<Person, Cookie[]>();

/** Signs in with the one click of the demo page, and the next time with the same session. */
export async function signInAs(page: Page, person: Person): Promise<void> {
  if (person === null) return;
  const kept = cookies.get(person);
  if (kept) return page.context().addCookies(kept);
  await page.goto('/demo');
  await page.getByRole('button', { name: person }).click();
  await page.waitForURL((url) => url.pathname !== '/demo');
  const all = await page.context().cookies();
  cookies.set(
    person,
    all.filter(({ name }) => name !== 'language'),
  );
}
