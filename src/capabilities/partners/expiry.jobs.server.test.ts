import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { member, organisation } from '#capabilities/organisations/tables.ts';
import { mail } from '#platform/mail/tables.ts';
import { searchText } from '#platform/search/tables.ts';
import { wholeRequest } from '#tests/support/cards.ts';
import { testDatabase } from '#tests/support/database.ts';
import { theatre, type Theatre } from '#tests/support/theatres.ts';
import { form, visit } from '#tests/support/visits.ts';
import { withdrawCard } from './card-life.store.server.ts';
import { card } from './card.tables.ts';
import { cardOf } from './cards.store.server.ts';
import { askToRenew } from './expiry.jobs.server.ts';
import { tidyMarket } from './market-tidying.store.server.ts';
import { publishCard } from './publish-card.store.server.ts';
import { renewByLink } from './renewal.actions.server.ts';
import { renewalPage } from './renewal.public.server.ts';

const database = testDatabase();
const { now } = visit();
const after = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
const origin = 'https://samenspel.example';
let house: Theatre;

beforeAll(async () => {
  house = await theatre(database(), 'expiring');
});
beforeEach(async () => {
  for (const table of [card, mail, searchText]) await database().delete(table);
});

function published(by: Theatre = house) {
  const { organisationId, userId } = by.asMember;
  const whose = { organisationId, writtenBy: userId, approvedBy: null, at: now };
  const what = { kind: 'request', visibility: 'anonymous', content: wholeRequest } as const;
  return publishCard(database(), { ...what, ...whose });
}

const ask = (days: number) => askToRenew(database(), after(days), origin);
const mails = () => database().select().from(mail);
const findable = async (id: string) =>
  (await database().select().from(searchText).where(eq(searchText.id, id))).some(
    (one) => !one.removed,
  );
const found = async (id: string, days: number) =>
  cardOf(database(), house.asMember, id, after(days));

async function token(): Promise<string> {
  const [letter] = await mails();
  return /renewal\/([\w-]+)\?/.exec(letter?.text ?? '')?.[1] ?? '';
}

describe('two weeks before a card expires', () => {
  it('asks its contact once, and again after it was renewed', async () => {
    await published();
    expect(await ask(77)).toBe(0);
    expect(await ask(79)).toBe(1);
    expect(await ask(80)).toBe(0);
    expect(await mails()).toMatchObject([
      {
        to: house.member.email,
        text: expect.stringContaining(`${origin}/cards/renewal/`) as string,
      },
    ]);
    await renewByLink(
      visit(null, { now: after(80) }),
      form({}),
      { token: await token() },
      database(),
    );
    expect(await ask(81)).toBe(0);
    expect(await ask(80 + 79)).toBe(1);
  });
  it('asks once when five processes ask at the same time', async () => {
    await published();
    const asked = await Promise.all(Array.from({ length: 5 }, () => ask(85)));
    expect(asked.reduce((sum, one) => sum + one)).toBe(1);
    expect(await mails()).toHaveLength(1);
  });
  it('does not ask about what was withdrawn or has expired', async () => {
    const made = await published();
    expect(await ask(100)).toBe(0);
    await withdrawCard(database(), house.asMember, made, 'x', now);
    expect(await ask(85)).toBe(0);
  });
  it('asks the directors when its contact has left', async () => {
    const leaving = await theatre(database(), 'leaving');
    await published(leaving);
    await database().delete(member).where(eq(member.userId, leaving.member.id));
    await ask(85);
    expect(await mails()).toMatchObject([{ to: leaving.director.email }]);
  });
});

describe('the link in the mail', () => {
  const open = (secret: string, days: number) =>
    renewalPage(visit(null, { now: after(days) }), secret, database());
  const press = (secret: string, days: number) =>
    renewByLink(visit(null, { now: after(days) }), form({}), { token: secret }, database());

  it('shows the card and changes nothing; the button renews it, once', async () => {
    const { id } = await published();
    await ask(85);
    const secret = await token();
    expect(await open(secret, 86)).toMatchObject({ state: 'ready', title: wholeRequest.title });
    expect((await found(id, 86))?.state).toBe('expiring');
    expect(await press(secret, 86)).toEqual({ to: `/cards/renewal/${secret}` });
    const renewed = await found(id, 86);
    expect(renewed?.state).toBe('open');
    expect(await open(secret, 87)).toMatchObject({ state: 'done' });
    await press(secret, 170);
    expect((await found(id, 87))?.expiresAt).toEqual(renewed?.expiresAt);
  });
  it('brings back what expired meanwhile, also in the search', async () => {
    const { id } = await published();
    await ask(85);
    await tidyMarket(database(), after(95));
    expect(await findable(id)).toBe(false);
    await press(await token(), 120);
    expect(await findable(id)).toBe(true);
    expect((await found(id, 120))?.state).toBe('open');
  });
  it('is worth nothing when it was changed, is old, or the card was withdrawn', async () => {
    const made = await published();
    await ask(85);
    const secret = await token();
    for (const wrong of ['', 'x', `${secret}A`, secret.slice(0, -2), secret.replace(/^./, '~')])
      expect(await open(wrong, 86)).toMatchObject({ state: 'gone', title: '' });
    expect(await press('x', 86)).toHaveProperty('errors.form');
    expect(await press(secret, 92 + 91)).toHaveProperty('errors.form');
    await withdrawCard(database(), house.asMember, made, 'x', after(86));
    expect(await open(secret, 87)).toMatchObject({ state: 'gone', title: '' });
    expect(await press(secret, 87)).toHaveProperty('errors.form');
  });
});

describe('an organisation that closes', () => {
  it('takes its cards out of the search, and brings them back', async () => {
    const closing = await theatre(database(), 'closing-cards');
    const { id } = await published(closing);
    const here = eq(organisation.id, closing.asMember.organisationId);
    await database()
      .update(organisation)
      .set({ eraseAfter: after(30) })
      .where(here);
    await tidyMarket(database(), now);
    expect(await findable(id)).toBe(false);
    await database().update(organisation).set({ eraseAfter: null }).where(here);
    expect(await tidyMarket(database(), now)).toBe(1);
    expect(await findable(id)).toBe(true);
    expect(await tidyMarket(database(), now)).toBe(0);
    await database().delete(organisation).where(here);
    expect(await tidyMarket(database(), now)).toBe(1);
    expect(await findable(id)).toBe(false);
    expect((await database().select().from(searchText)).every(({ text }) => text === '')).toBe(
      true,
    );
  });
});
