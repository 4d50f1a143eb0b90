import axe, { type RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '#platform/language/language.ts';

/** WCAG 2.2 AA, and what axe calls best practice. */
const norms = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What can change with the theme and the width of a page that axe has seen already. */
export const lookRules = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

/** Fails with every element on the page that axe objects to, and why; by all rules, or only by these. */
export async function expectAccessible(page: Page, rules?: readonly string[]): Promise<void> {
  const runOnly: RunOnly = rules
    ? { type: 'rule', values: [...rules] }
    : { type: 'tag', values: norms };
  // Steering the browser is not subject to the page's Content-Security-Policy.
  if (!rules) await page.evaluate(axe.source);
  const found = await page.evaluate(async (only) => {
    const inPage = globalThis as unknown as { axe: typeof axe };
    const { violations } = await inPage.axe.run({ runOnly: only });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`),
    );
  }, runOnly);
  expect(found, `what axe finds on ${page.url()}`).toEqual([]);
}

/** What holds for every page in every shape. */
export async function expectGoodPage(page: Page, language: Language): Promise<void> {
  const facts = await page.evaluate(() => {
    const { scrollWidth = 0 } = document.scrollingElement ?? {};
    const edge = document.documentElement.clientWidth;
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > edge + 1,
    );
    return {
      headings: document.querySelectorAll('h1').length,
      title: document.title.trim(),
      language: document.documentElement.lang,
      sideways:
        scrollWidth > edge ? wide.slice(0, 3).map(({ outerHTML }) => outerHTML.slice(0, 200)) : [],
    };
  });
  const where = `on ${page.url()}`;
  expect(facts.headings, `how many h1 there are ${where}`).toBe(1);
  expect(facts.title, `the title ${where}`).not.toBe('');
  expect(facts.language, `the language ${where}`).toBe(language);
  expect(facts.sideways, `what sticks out at the side ${where}`).toEqual([]);
}
