import type { BrowserContext } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { actionsInRoutes, partnerActions } from './support/partner-actions.ts';
import { signInAs, somebodyAt } from './support/people.ts';
import { it, visitors } from './support/visitor.ts';

const company = 'toneelgroep-de-souffleur';
const museum = 'museum-van-de-verloren-paraplu';
const institute = 'kennisinstituut-de-spil';
const nobodysId = '00000000-0000-4000-8000-000000000000';

/** What stands in the addresses of somebody's own pages. */
type Places = Readonly<Record<string, string>>;

describe('every form of partners', () => {
  const visitor = visitors();
  const all = Object.entries(partnerActions).flatMap(([route, forms]) =>
    Object.entries(forms).map(([name, by]) => ({ route, name, by })),
  );

  async function contextOf(slug: string, place = 0): Promise<BrowserContext> {
    const { page, context } = await visitor();
    await signInAs(page, somebodyAt(slug, place).name);
    return context;
  }

  async function send(context: BrowserContext, path: string, name: string) {
    const address = name === 'default' ? path : `${path}?/${name}`;
    const headers = { origin: inject('siteUrl'), accept: 'text/html' };
    const form = { form: 'of these tests' };
    return context.request.post(address, { form, headers, maxRedirects: 0 });
  }

  /** What is not refused as it should be: each form with the answer that came. */
  async function notRefused(
    context: BrowserContext,
    forms: readonly (typeof all)[number][],
    { of, as }: { of: (form: (typeof all)[number]) => Places; as: RegExp },
  ): Promise<string[]> {
    const wrong: string[] = [];
    for (const form of forms) {
      const path = form.route.replace(/\[(\w+)\]/g, (_, name: string) => of(form)[name] ?? name);
      const answer = await send(context, path, form.name);
      const told = `${answer.status()} ${answer.headers().location ?? ''}`.trim();
      if (!as.test(told)) wrong.push(`${form.name} on ${path}: ${told}`);
    }
    return wrong;
  }

  /** The first thing of a kind that a page links to. */
  async function linkedOn(context: BrowserContext, path: string, kind: string): Promise<string> {
    const html = await (await context.request.get(path)).text();
    const found = new RegExp(`/${kind}/([0-9a-f]{8}-[0-9a-f-]{27})`).exec(html)?.[1];
    if (!found) throw new Error(`No ${kind} on ${path}.`);
    return found;
  }

  /** Real things of an organisation, as its director comes across them. */
  async function placesOf(slug: string): Promise<Places> {
    const director = await contextOf(slug);
    const home = `/organisations/${slug}`;
    return {
      ...{ organisation: slug, part: 'problem', token: 'x'.repeat(60) },
      card: await linkedOn(director, `${home}/cards`, 'cards'),
      introduction: await linkedOn(director, `${home}/introductions`, 'introductions'),
      other: await linkedOn(director, '/partners', 'partners'),
    };
  }

  async function placesOfDesk(): Promise<Places> {
    const broker = await contextOf(institute, 1);
    const home = `/organisations/${institute}/desk`;
    return {
      organisation: institute,
      card: await linkedOn(broker, home, 'cards'),
      introduction: await linkedOn(broker, `${home}/introductions`, 'introductions'),
    };
  }

  /** Forms of the desk at a place of the desk, all others at a place of the company. */
  async function realPlaces() {
    const [own, desk] = [await placesOf(company), await placesOfDesk()];
    return ({ by }: { by: string }) => (by === 'broker' ? desk : own);
  }

  const personal = all.filter(({ by }) => by !== 'link');

  it('is in the table of these tests', () => {
    const table = Object.entries(partnerActions).map(([id, forms]) => [
      id,
      Object.keys(forms).toSorted(),
    ]);
    expect(actionsInRoutes()).toEqual(Object.fromEntries(table));
  });

  it('sends a stranger to sign in, and refuses a link that nobody was sent', async () => {
    const of = await realPlaces();
    const { context } = await visitor();
    const signIn = { of, as: /^303 \S*\/sign-in\?to=/ };
    expect(await notRefused(context, personal, signIn)).toEqual([]);
    const links = all.filter(({ by }) => by === 'link');
    expect(await notRefused(context, links, { of, as: /^400$/ })).toEqual([]);
  });

  it('is not there for another organisation, nor are things of others under its own name', async () => {
    const of = await realPlaces();
    const other = await contextOf(museum);
    const missing = { of, as: /^404$/ };
    expect(await notRefused(other, personal, missing)).toEqual([]);
    const things = personal.filter(
      ({ route, by }) => by !== 'broker' && /\[(card|introduction)\]/.test(route),
    );
    const borrowed = { of: () => ({ ...of({ by: '' }), organisation: museum }), as: /^404$/ };
    expect(await notRefused(other, things, borrowed)).toEqual([]);
    const own = await contextOf(company);
    const nothing = { card: nobodysId, introduction: nobodysId, other: nobodysId };
    const gone = { of: () => ({ ...of({ by: '' }), ...nothing }), as: /^404$/ };
    expect(await notRefused(own, things, gone)).toEqual([]);
  });

  it('of a desk is not there for a broker of another desk', async () => {
    const of = await realPlaces();
    const broker = await contextOf('kennisnetwerk-oost-west');
    const forms = personal.filter(({ by }) => by === 'broker');
    expect(await notRefused(broker, forms, { of, as: /^404$/ })).toEqual([]);
    const things = forms.filter(({ route }) => /\[(card|introduction)\]/.test(route));
    const own = { of: (form: { by: string }) => elsewhere(of(form)), as: /^404$/ };
    expect(await notRefused(broker, things, own)).toEqual([]);
  });

  it('is refused to somebody of the organisation whose role it is not', async () => {
    const of = await realPlaces();
    const member = await contextOf(company, 4);
    const forms = personal.filter(({ by }) => by !== 'member');
    const own = of({ by: '' });
    expect(await notRefused(member, forms, { of: () => own, as: /^403$/ })).toEqual([]);
    const director = await contextOf(company);
    const brokers = personal.filter(({ by }) => by === 'broker');
    expect(await notRefused(director, brokers, { of: () => own, as: /^403$/ })).toEqual([]);
  });
});

const elsewhere = (places: Places): Places => ({
  ...places,
  organisation: 'kennisnetwerk-oost-west',
});
