import { describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';
import { theatre } from '#tests/support/theatres.ts';
import { form, visit } from '#tests/support/visits.ts';
import { addOwnDomain, keepDomainWishes, removeOwnDomain } from './domain.actions.server.ts';
import { domainTexts } from './domain.messages.ts';
import { MAX_DOMAINS } from './domain.ts';
import { domainsOf, domainWith } from './domain.store.server.ts';

const database = testDatabase();
const typed = (name: string) => form({ name });
const refusal = (work: Promise<unknown>) => work.catch((why: unknown) => why);

async function withDomain(slug: string, name = `${slug}.nl`) {
  const ours = await theatre(database(), slug);
  await addOwnDomain(visit(ours.director), typed(name), { organisation: slug }, database());
  const [domain] = await domainsOf(database(), ours.asDirector);
  if (!domain) throw new Error('The domain was not added.');
  return { ours, domain, params: { organisation: slug, domain: domain.id } };
}

describe('the domains of an organisation', () => {
  it('are no matter of a stranger, another organisation or a member', async () => {
    const { ours, params } = await withDomain('domains-refused');
    const theirs = await theatre(database(), 'domains-refused-others');
    const crossed = { ...params, organisation: theirs.slug };
    for (const act of [addOwnDomain, removeOwnDomain, keepDomainWishes]) {
      const by = (person: typeof ours.director | null, where = params) =>
        refusal(act(visit(person), typed('voorbeeld.nl'), where, database()));
      expect(await by(null)).toMatchObject({ status: 303 });
      expect(await by(theirs.director)).toMatchObject({ status: 404 });
      expect(await by(ours.member)).toMatchObject({ status: 403 });
      if (act !== addOwnDomain)
        expect(await by(theirs.director, crossed)).toMatchObject({ status: 404 });
    }
    expect(await domainsOf(database(), ours.asDirector)).toHaveLength(1);
  });

  it('are not taken when their owner asked to be left alone', async () => {
    const ours = await theatre(database(), 'domains-never');
    const params = { organisation: ours.slug };
    const add = (name: string) =>
      addOwnDomain(visit(ours.director), typed(name), params, database(), ['shy.nl']);
    for (const name of ['shy.nl', 'tickets.shy.nl'])
      expect(await add(name)).toMatchObject({ errors: { name: domainTexts.nl.error.leftAlone } });
    expect(await domainsOf(database(), ours.asDirector)).toEqual([]);
  });

  it('are read in whatever people type', async () => {
    const ours = await theatre(database(), 'domains-typed');
    const params = { organisation: ours.slug };
    const add = (name: string) =>
      addOwnDomain(visit(ours.director), typed(name), params, database());
    for (const name of [
      ' https://www.Theater-Een.NL/agenda ',
      'kassa@theater-twee.nl',
      'café-drie.nl',
    ])
      expect(await add(name), name).toHaveProperty('to');
    expect((await domainsOf(database(), ours.asDirector)).map(({ name }) => name)).toEqual([
      'theater-een.nl',
      'theater-twee.nl',
      'xn--caf-drie-d1a.nl',
    ]);
    for (const wrong of [
      '',
      'theater',
      'co.uk',
      'github.io',
      '145.220.0.1',
      'a b.nl',
      'x'.repeat(9_000),
    ])
      expect(await add(wrong), wrong).toMatchObject({ errors: { name: expect.any(String) } });
    expect(await add('theater-een.nl')).toMatchObject({ errors: { name: expect.any(String) } });
  });

  it('are bounded in number, also when many are added at once', async () => {
    const ours = await theatre(database(), 'domains-many');
    const add = (number: number) =>
      addOwnDomain(
        visit(ours.director),
        typed(`nummer-${number}.nl`),
        { organisation: ours.slug },
        database(),
      );
    const all = await Promise.all([...Array(MAX_DOMAINS + 5).keys()].map(add));
    expect(all.filter((one) => 'to' in one)).toHaveLength(MAX_DOMAINS);
  });

  it('are looked after as a director wishes, and go when they are removed', async () => {
    const { ours, params, domain } = await withDomain('domains-wishes');
    await keepDomainWishes(visit(ours.director), form({ weekly: 'on' }), params, database());
    const find = () => domainWith(database(), ours.asMember, domain.id);
    expect(await find()).toMatchObject({ isWeekly: true, isOpenToDesk: false });
    await removeOwnDomain(visit(ours.director), form({}), params, database());
    expect(await find()).toBeUndefined();
  });
});
