import { describe, expect } from 'vitest';
import { languages, type Language } from '#platform/language/language.ts';
import { crawl, type Found } from './support/crawl.ts';
import { expectAccessible, expectGoodPage, lookRules } from './support/expectations.ts';
import { type Person, people, signInAs } from './support/people.ts';
import { routeOf, routes } from './support/routes.ts';
import { it, visitors } from './support/visitor.ts';

const all = routes();

/** Where people begin: the home page, and pages that a mail or an action leads to. */
const beginnings = {
  stranger: [
    '/',
    '/cards/renewal/that-nobody-was-sent',
    '/domain-proof/thanks',
    '/mail-sent',
    '/measuring',
    '/password/new',
    '/sign-in/link',
    '/sign-in/second-factor',
    '/verify',
  ],
  member: ['/', '/outbox', '/account/confirmation', '/verify/email', '/sign-out'],
};

/** Pages that nobody in the demo comes across, with the reason. */
const notVisited: Readonly<Record<string, string>> = {
  '/ui': 'the showcase of the UI kit exists in development only',
  '/ui/errors/[status]': 'the showcase of the UI kit exists in development only',
  '/administration/batches/[batch]':
    'nobody in the demo measured many domains; batches.test.ts does',
  '/administration/batches/[batch]/suppliers':
    'nobody in the demo measured many domains; batches.test.ts does',
  '/organisations': 'nobody in the demo belongs to two organisations; one leads straight to it',
  '/account/two-step/recovery-codes': 'nobody in the demo has a second factor',
  '/checks/[token]': 'its link exists only in a mail',
  '/checks/[token]/done': 'its link exists only in a mail',
  '/domain-proof/[token]': 'its link exists only in a mail',
  '/invitations/[token]': 'its link exists only in a mail',
  '/wheel-check/[plan]': 'its address is made by asking; wheel-check.test.ts asks',
  '/wheel-check/reports/[token]':
    'its link is shown once, to who made it; wheel-check.test.ts opens it',
  '/organisations/[organisation]/batches/[batch]':
    'nobody in the demo measured many domains; batches.test.ts does',
  '/organisations/[organisation]/batches/[batch]/suppliers':
    'nobody in the demo measured many domains; batches.test.ts does',
  '/organisations/[organisation]/knowledge/import/[import]':
    'nobody in the demo brought in a text; import.test.ts does',
  '/organisations/[organisation]/wheel-checks/[check]':
    'nobody in the demo kept one; wheel-check.test.ts does',
  '/organisations/[organisation]/wheel-checks/[check]/shares':
    'nobody in the demo kept one; wheel-check.test.ts does',
  '/reports/[token]': 'its link is shown once, to who made it; report.test.ts opens it',
};

type Shape = { readonly theme: 'light' | 'dark'; readonly width: 360 | 1280 };

/**
 * How a page is looked at in each language: as it opens, and then as it becomes when the window and the
 * theme change, so that each language, theme and width is seen together with each of the others.
 */
const looks: Readonly<Record<Language, { readonly opens: Shape; readonly becomes: Shape }>> = {
  nl: { opens: { theme: 'light', width: 360 }, becomes: { theme: 'dark', width: 1280 } },
  en: { opens: { theme: 'light', width: 1280 }, becomes: { theme: 'dark', width: 360 } },
};

type Seen = Found & { readonly as: Person };
const seen: Seen[] = [];

describe('every page', () => {
  const visitor = visitors();

  it('is found by following links, and no link is broken', { timeout: 300_000 }, async () => {
    for (const as of people) {
      const { page, context } = await visitor();
      await signInAs(page, as);
      const starts = as === null ? beginnings.stranger : beginnings.member;
      const found = await crawl(context, starts, all);
      seen.push(...found.map((each) => ({ ...each, as })));
    }
    // A mail in the outbox leads its own reader somewhere, and others perhaps nowhere.
    const forAnother = ({ from, status }: Found) => from === '/outbox' && status === 404;
    const broken = seen.filter((each) => each.status >= 400 && !forAnother(each));
    expect(broken).toEqual([]);
  });

  async function expectGood({ path, as }: Seen, language: Language, changes: boolean) {
    const { opens, becomes } = looks[language];
    const { page } = await visitor({ language, ...opens });
    await signInAs(page, as);
    const answer = await page.goto(inLanguage(path, language));
    expect(answer?.status(), path).toBe(200);
    await expectGoodPage(page, language);
    await expectAccessible(page);
    if (changes) {
      await page.emulateMedia({ colorScheme: becomes.theme });
      await page.setViewportSize({ width: becomes.width, height: 800 });
      await expectGoodPage(page, language);
      await expectAccessible(page, lookRules);
    }
    await page.close();
  }

  it.each(all.map(({ id }) => id).filter((id) => !(id in notVisited)))('%s', async (id) => {
    const addresses = addressesOf(id);
    expect(addresses, 'addresses of this page that somebody came across').not.toEqual([]);
    for (const [place, view] of addresses.entries()) {
      // Somebody else's view of the same page differs in what it says, not in how it is drawn.
      if (place > 0) await expectGood(view, 'nl', false);
      else await Promise.all(languages.map((language) => expectGood(view, language, true)));
    }
  });
});

/** At most two people's view of a page: the first, and somebody for whom it may be empty. */
function addressesOf(id: string): Seen[] {
  const views = seen.filter(({ path }) => routeOf(path.replace(/\?.*/, ''), all)?.id === id);
  const first = views.find(({ status }) => status === 200);
  const last = views.findLast(({ status, as }) => status === 200 && as !== first?.as);
  return [first, last].filter((view) => view !== undefined);
}

/** A person's own language goes before that of the browser; what is asked for goes before both. */
function inLanguage(path: string, language: Language): string {
  return `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
}
