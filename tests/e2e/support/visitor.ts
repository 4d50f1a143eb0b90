import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject, it as anyTest } from 'vitest';
import type { Language } from '#platform/language/language.ts';

/** How somebody looks at the site. */
export type Wishes = {
  language?: Language;
  theme?: 'light' | 'dark';
  width?: 360 | 1280;
  /** Whether the browser runs JavaScript. */
  script?: boolean;
};

/** Somebody with a browser of their own: their own cookies, and a list of what went wrong. */
export type Visitor = { page: Page; context: BrowserContext; language: Language };

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const HEIGHT = { 360: 740, 1280: 900 } as const;
const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** A test with a browser. Without a browser it is skipped: it never passes unseen. */
export const it = anyTest.skipIf(inject('chromium') === '');

/**
 * Visitors for the tests of a file: `const visitor = visitors(); … await visitor({ width: 360 })`.
 * Whatever goes wrong in any of their browsers, such as an error in the console or something that
 * the Content-Security-Policy refused, fails the test.
 */
export function visitors(): (wishes?: Wishes) => Promise<Visitor> {
  let browser: Browser | undefined;
  let contexts: BrowserContext[] = [];
  let problems: string[] = [];

  afterEach(async () => {
    const found = problems;
    for (const context of contexts) await context.close();
    [contexts, problems] = [[], []];
    expect(found, 'what went wrong in the browsers').toEqual([]);
  });
  afterAll(() => browser?.close());

  return async ({ language = 'nl', theme = 'light', width = 1280, script = true } = {}) => {
    browser ??= await chromium.launch({ executablePath: inject('chromium'), args: flags });
    const context = await browser.newContext({
      baseURL: inject('siteUrl'),
      locale: locales[language],
      colorScheme: theme,
      viewport: { width, height: HEIGHT[width] },
      javaScriptEnabled: script,
      reducedMotion: 'reduce',
    });
    contexts.push(context);
    context.on('page', (page) => watch(page, problems));
    return { page: await context.newPage(), context, language };
  };
}

function watch(page: Page, problems: string[]): void {
  const report = (what: string) => problems.push(`${page.url()}: ${what}`);
  page.on('pageerror', (error) => report(error.message));
  page.on('console', (message) => {
    // Answers with a failure are judged below, where it is known what was asked for.
    const isAboutAnswer = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isAboutAnswer) report(message.text());
  });
  page.on('response', (response) => {
    // A form that is not right yet and a page that is not there are documents, and tests ask for them.
    const isDocument = response.request().resourceType() === 'document';
    if (response.status() >= 500 || (response.status() >= 400 && !isDocument))
      report(`${response.status()} for ${response.url()}`);
  });
}
