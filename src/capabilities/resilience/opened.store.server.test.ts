import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { organisation } from '#capabilities/organisations/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { later, proven, start } from '#tests/support/proven-domains.ts';
import { form, visit } from '#tests/support/visits.ts';
import { addOwnDomain } from './domain.actions.server.ts';
import { domainsOf, keepWishes } from './domain.store.server.ts';
import { everyOpenedDomain, openedDomains } from './opened.store.server.ts';

const database = testDatabase();
const YEAR = 366 * 24;

async function opened(slug: string) {
  const made = await proven(database(), slug);
  const wish = (isOpenToDesk: boolean) =>
    database().transaction((tx) =>
      keepWishes(tx, made.ours.asDirector, made.domain, { isWeekly: false, isOpenToDesk }, start),
    );
  await wish(true);
  return { ...made, wish };
}

const names = async (now = start) =>
  (await everyOpenedDomain(database(), now)).map(({ name }) => name);

describe('the domains that brokers may see', () => {
  it('are those that were proven and opened, with whose they are, and no others', async () => {
    const { ours } = await opened('opened');
    await proven(database(), 'opened-not');
    await addOwnDomain(
      visit(ours.director),
      form({ name: 'opened-unproven.nl' }),
      { organisation: ours.slug },
      database(),
    );
    const own = await domainsOf(database(), ours.asDirector);
    const unproven = own.find(({ name }) => name === 'opened-unproven.nl');
    if (!unproven) throw new Error('The domain was not added.');
    const wishes = { isWeekly: false, isOpenToDesk: true };
    await database().transaction((tx) => keepWishes(tx, ours.asDirector, unproven, wishes, start));
    expect(await everyOpenedDomain(database(), start)).toEqual([
      { name: 'opened.nl', organisation: 'Theater opened' },
    ]);
    const asked = ['opened.nl', 'opened-not.nl', 'opened-unproven.nl', 'elsewhere.nl'];
    expect(await openedDomains(database(), asked, start)).toEqual(new Set(['opened.nl']));
    expect(await openedDomains(database(), [], start)).toEqual(new Set());
  });

  it('are gone at once when the organisation changes its mind', async () => {
    const { wish } = await opened('opened-closed');
    expect(await names()).toContain('opened-closed.nl');
    await wish(false);
    expect(await names()).not.toContain('opened-closed.nl');
  });

  it('are gone when the proof ended, or the organisation closed', async () => {
    const { ours } = await opened('opened-ended');
    expect(await names(later(YEAR))).toEqual([]);
    expect(await names()).toContain('opened-ended.nl');
    await database()
      .update(organisation)
      .set({ eraseAfter: later(24) })
      .where(eq(organisation.id, ours.asDirector.organisationId));
    expect(await names()).not.toContain('opened-ended.nl');
  });
});
