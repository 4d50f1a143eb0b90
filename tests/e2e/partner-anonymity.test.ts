import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { cards } from '../../demo/partners/cards.ts';
import { organisations } from '../../demo/organisations.ts';
import { crawl } from './support/crawl.ts';
import { answerAt, leadsIn, medianTimes } from './support/hidden.ts';
import { leadsTo, partyAt } from './support/meeting.ts';
import { signInAs, somebodyAt } from './support/people.ts';
import { routes } from './support/routes.ts';
import { it, visitors } from './support/visitor.ts';

const museum = '/organisations/museum-van-de-verloren-paraplu';
const company = '/organisations/toneelgroep-de-souffleur';
const institute = '/organisations/kennisinstituut-de-spil';
const nobodysId = '00000000-0000-4000-8000-000000000000';

/** Organisations of the demo whose name stands on no card, and whom the museum never met. */
const nameless = organisations
  .filter(({ slug }) => cards.some(({ of }) => of === slug))
  .filter(({ slug }) => !cards.some(({ of, visibility }) => of === slug && visibility === 'public'))
  .filter(({ slug }) => !museum.endsWith(slug) && slug !== 'gemeente-oeverzicht')
  .map(({ slug, name }) => ({ slug, name, leads: leadsTo(partyAt(slug, name)) }));

describe('who has not said yes', () => {
  const visitor = visitors();

  async function signedIn(slug: string, place = 0): Promise<Page> {
    const { page } = await visitor();
    await signInAs(page, somebodyAt(slug, place).name);
    return page;
  }

  /** Everything that somebody comes across in the rooms of partners, and what of it leads to whom. */
  async function leadsFoundBy(context: BrowserContext, starts: readonly string[], within: RegExp) {
    const told = new Set<string>();
    let pages = 0;
    const read = (path: string, body: string) => {
      pages += 1;
      for (const { leads } of nameless)
        for (const lead of leadsIn(body, leads)) told.add(`${lead} in ${path}`);
    };
    await crawl(context, starts, routes(), { within, most: 30, read });
    return { told: [...told], pages };
  }

  it('is told to no stranger, on any page of the market', async () => {
    const { context } = await visitor();
    const within = /^\/(partners|concepts)/;
    const { told, pages } = await leadsFoundBy(context, ['/partners', '/sitemap.xml'], within);
    expect(told).toEqual([]);
    expect(pages).toBeGreaterThan(10);
    expect(nameless.length).toBeGreaterThan(10);
  });

  it('is told to no other organisation, not even where an interest waits for its answer', async () => {
    const page = await signedIn('museum-van-de-verloren-paraplu');
    const own = ['', '/cards', '/matches', '/introductions', '/unwanted', '/known-partners', '/trail'];
    const starts = ['/partners', ...own.map((part) => `${museum}${part}`)].flatMap((path) => [
      path,
      `${path}/__data.json`,
    ]);
    const within = new RegExp(
      `^(/partners|${museum}/(cards|matches|introductions|unwanted|known-partners|desk-choice|trail))`,
    );
    const { told, pages } = await leadsFoundBy(page.context(), starts, within);
    expect(told).toEqual([]);
    expect(pages).toBeGreaterThan(40);
    await page.goto(`${museum}/introductions`);
    expect(await page.getByRole('main').innerText()).toContain('Verhalen voor een digitaal depot');
  });

  it('is not in the trail of somebody who asks for more than they may see', { retry: 2 }, async () => {
    const bram = await signedIn('museum-van-de-verloren-paraplu');
    const fenna = await signedIn('toneelgroep-de-souffleur');
    const broker = await signedIn('kennisinstituut-de-spil', 1);
    const { context: stranger } = await visitor();
    const waiting = await idOn(broker, `${institute}/desk`, 'desk/cards');
    const meeting = await idOn(fenna, `${company}/introductions`, 'introductions');
    const theirs = await idOn(fenna, `${company}/cards`, 'cards');
    const mine = await idOn(bram, `${museum}/cards`, 'cards');
    const member = bram.context();
    const cases: readonly [BrowserContext, string, (id: string) => string][] = [
      [stranger, theirs, (id) => `/partners/${id}`],
      [stranger, waiting, (id) => `/partners/${id}`],
      [stranger, meeting, (id) => `${museum}/introductions/${id}`],
      [member, waiting, (id) => `/partners/${id}`],
      [member, theirs, (id) => `${museum}/cards/${id}`],
      [member, waiting, (id) => `${museum}/cards/${mine}/matches/${id}`],
      [member, meeting, (id) => `${museum}/introductions/${id}`],
      [member, meeting, (id) => `${museum}/introductions/${id}/guide`],
      [member, meeting, (id) => `${museum}/introductions/${id}/appointment.ics`],
      [member, meeting, (id) => `${company}/introductions/${id}`],
    ];
    for (const [context, id, path] of cases) {
      const pair = { hidden: path(id), missing: path(nobodysId) };
      const hidden = await answerAt(context, pair.hidden, id);
      expect(hidden, pair.hidden).toEqual(await answerAt(context, pair.missing, nobodysId));
      expect([303, 404], pair.hidden).toContain(hidden.status);
      const times = await medianTimes(context, pair);
      console.log(pair.hidden, hidden.status, times);
    }
  });
});

/** The first thing of a kind that a page links to. */
async function idOn(page: Page, path: string, kind: string): Promise<string> {
  const html = await (await page.context().request.get(path)).text();
  const id = new RegExp(`/${kind}/([0-9a-f]{8}-[0-9a-f-]{27})`).exec(html)?.[1];
  if (!id) throw new Error(`No ${kind} on ${path} of ${inject('siteUrl')}.`);
  return id;
}
