import { beforeEach, describe, expect, it } from 'vitest';
import type { Directorship } from '#capabilities/organisations/public.server.ts';
import { organisation } from '#capabilities/organisations/tables.ts';
import { settled } from '#platform/search/search.server.ts';
import { testDatabase } from '#tests/support/database.ts';
import { inMarketWith, type Side } from '#tests/support/matching.ts';
import { someOrganisation } from '#tests/support/organisations.ts';
import { searchIn } from '#tests/support/search.ts';
import { card, cardExposure } from './card.tables.ts';
import { deskOrganisation } from './desk.tables.ts';
import { keepShown } from './exposure.store.server.ts';
import { block, gate } from './gate.tables.ts';
import { introduction } from './introduction.tables.ts';
import { matchesOf, matchWith } from './matches.store.server.ts';
import { partiesOf } from './parties.store.server.ts';

const database = testDatabase();
const now = new Date('2026-11-22T10:00:00Z');
const before = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);

const publish = (owner: Directorship, side: Side, more?: Parameters<typeof inMarketWith>[3]) =>
  inMarketWith(database(), owner, side, more);

const asked: Side = {
  needs: ['Live ondertiteling bij repetities voor dove bezoekers'],
  gives: ['Een testpubliek van dove jongeren'],
};
const given: Side = {
  needs: ['Een testpubliek van dove jongeren om mee te proberen'],
  gives: ['Live ondertiteling bij repetities en voorstellingen'],
};
const somebody = async (more: Parameters<typeof someOrganisation>[1] = {}) =>
  (await someOrganisation(database(), more)).directorship;
const company = (name = 'Ondertitel BV') =>
  somebody({ name, sort: 'technology', nature: 'private', region: 'NH' });

const ask = async (id: string, more: Partial<Parameters<typeof matchesOf>[2]> = {}) => {
  await settled();
  const asking = { crossing: 'any', reader: 'organisation', now, ...more } as const;
  const found = await matchesOf(database(), id, asking);
  if (!found) throw new Error('The card is not in the market.');
  return found;
};
const idsOf = ({ matches }: { matches: readonly { cardId: string }[] }) =>
  matches.map(({ cardId }) => cardId);

beforeEach(async () => {
  await database().delete(card);
  await database().delete(gate);
  await database().delete(block);
  await searchIn(database());
});

describe('the matches of a card', () => {
  it('say what each gets, with the words, and one risk', async () => {
    const [theatre, firm] = [await somebody(), await company()];
    const mine = await publish(theatre, asked);
    const theirs = await publish(firm, given, { kind: 'offer' });
    const { matches, cards, progress } = await ask(mine);
    expect(progress).toBe(1);
    expect(matches).toMatchObject([
      {
        cardId: theirs,
        grade: 'strong',
        crosses: true,
        youGet: [{ need: { lineId: 'n1' }, give: { cardId: theirs, lineId: 'g1' } }],
        theyGet: [{ need: { cardId: theirs, lineId: 'n1' }, give: { cardId: mine } }],
      },
    ]);
    expect(matches[0]?.youGet[0]?.words).toContainEqual(
      expect.objectContaining({ asked: expect.stringMatching(/ondertiteling/i) }),
    );
    expect(matches[0]?.risk.kind).toEqual(expect.any(String));
    expect(cards.get(theirs)?.who.name).toBeNull();
  });
  it('are found across languages', async () => {
    const [theatre, firm] = [await somebody(), await company()];
    const mine = await publish(theatre, asked);
    const theirs = await publish(
      firm,
      {
        needs: ['A test audience of deaf young people'],
        gives: ['Live captioning for rehearsals and performances'],
      },
      { content: { language: 'en', languages: ['nl', 'en'] } },
    );
    const { matches, weakMatches } = await ask(mine);
    expect([...matches, ...weakMatches].map(({ cardId }) => cardId)).toContain(theirs);
  });
  it('of a card that is not in the market are not there', async () => {
    const id = '00000000-0000-4000-8000-000000000000';
    expect(
      await matchesOf(database(), id, { crossing: 'any', reader: 'organisation', now }),
    ).toBeUndefined();
  });
  it('leave out what is withdrawn, expired, private, blocked, unwanted or declined before', async () => {
    const theatre = await somebody();
    const mine = await publish(theatre, asked);
    const firms = [];
    for (const name of ['A', 'B', 'C', 'D', 'E']) firms.push(await company(`Bedrijf ${name}`));
    const [a, b, c, d, e] = firms;
    if (!a || !b || !c || !d || !e) throw new Error('A company is missing.');
    await publish(a, given, { visibility: 'private' });
    await publish(b, given);
    await publish(c, given);
    const declined = await publish(d, given);
    await publish(e, given, { at: before(200) });
    const own = await publish(theatre, given);
    const { organisationId } = theatre;
    await database()
      .insert(block)
      .values({ organisationId: b.organisationId, blockedId: organisationId, createdAt: now });
    await database()
      .insert(gate)
      .values({
        ...{ organisationId: c.organisationId, kind: 'sort', value: 'stage' },
        ...{ learntFrom: 'broker', createdAt: now },
      });
    const [firstCardId, secondCardId] = [mine, declined].sort() as [string, string];
    const nothing = { youGet: [], theyGet: [], bridge: null };
    const reasons = { ...nothing, risk: { kind: 'far', detail: '', whose: 'both' } } as const;
    await database()
      .insert(introduction)
      .values({
        ...{ firstCardId, secondCardId, reasons: { first: reasons, second: reasons } },
        ...{ createdAt: before(20), expiresAt: now, ending: 'declined', endedAt: before(2) },
        touchedAt: before(2),
      });
    const found = await ask(mine);
    expect([...found.matches, ...found.weakMatches, ...found.help]).toEqual(
      found.help.filter(({ gains }) => gains === null),
    );
    expect(idsOf(found)).not.toContain(own);
  });
  it('show a private card to brokers of its own desk alone', async () => {
    const [theatre, firm] = [await somebody(), await company()];
    const [desk, other] = [
      await somebody({ name: 'Instituut A', nature: 'knowledge' }),
      await somebody({ name: 'Instituut B', nature: 'knowledge' }),
    ];
    const mine = await publish(theatre, asked);
    const theirs = await publish(firm, given, { visibility: 'private' });
    for (const { organisationId } of [theatre, firm])
      await database()
        .insert(deskOrganisation)
        .values({ organisationId, instituteId: desk.organisationId, since: now });
    const asBroker = ({ organisationId }: Directorship) => ({
      reader: { organisationIds: [organisationId], instituteId: organisationId },
    });
    expect(idsOf(await ask(mine, asBroker(desk)))).toEqual([theirs]);
    expect(idsOf(await ask(mine, asBroker(other)))).toEqual([]);
    expect(idsOf(await ask(mine))).toEqual([]);
  });
  it('look across the boundary of the sector as far as is asked', async () => {
    const mine = await publish(await somebody(), asked);
    const near = await publish(await somebody({ name: 'Ander podium' }), given);
    const far = await publish(await company(), given);
    expect(new Set(idsOf(await ask(mine)))).toEqual(new Set([near, far]));
    expect(idsOf(await ask(mine, { crossing: 'own-sector' }))).toEqual([near]);
    expect(idsOf(await ask(mine, { crossing: 'other-sectors' }))).toEqual([far]);
  });
  it('say that there is no good match, and what would help', async () => {
    const mine = await publish(await somebody(), { ...asked, gives: ['Kaas'] });
    await publish(await company(), given);
    const { matches, weak, help } = await ask(mine);
    expect([matches, weak]).toEqual([[], 1]);
    expect(help[0]).toEqual({ kind: 'give-back', gains: 1 });
  });
  it('do not change with the name of an organisation', async () => {
    const mine = await publish(await somebody(), asked);
    const firm = await company();
    await publish(firm, given);
    await publish(await company('Een ander'), { ...given, needs: ['Kaas'] });
    const strip = ({ matches, weakMatches }: Awaited<ReturnType<typeof ask>>) => [
      matches,
      weakMatches,
    ];
    const earlier = strip(await ask(mine));
    await database().update(organisation).set({ name: 'Zeker Weten' });
    expect(strip(await ask(mine))).toEqual(earlier);
  });
  it('go on when a crowd in front may not be met', async () => {
    const mine = await publish(await somebody(), asked);
    const firm = await company();
    for (let made = 0; made < 230; made += 1) await publish(firm, given, { visibility: 'private' });
    const theirs = await publish(await company('Open BV'), given);
    const { matches } = await ask(mine);
    expect(matches.map(({ cardId }) => cardId)).toEqual([theirs]);
  });
});

describe('one match', () => {
  it('is there for who may see it, and for nobody else', async () => {
    const [theatre, firm] = [await somebody(), await company()];
    const mine = await publish(theatre, asked);
    const theirs = await publish(firm, given);
    const hidden = await publish(firm, given, { visibility: 'private' });
    await settled();
    const asking = { reader: 'organisation', now } as const;
    expect(await matchWith(database(), mine, theirs, asking)).toMatchObject({
      match: { cardId: theirs },
      card: { id: theirs, who: { name: null } },
    });
    for (const other of [
      hidden,
      mine,
      'nonsense',
      undefined,
      '00000000-0000-4000-8000-00000000000a',
    ])
      expect(await matchWith(database(), mine, other, asking)).toBeUndefined();
  });
});

describe('exposure', () => {
  it('counts how many organisations saw a card in thirty days, each once', async () => {
    const [theatre, firm] = [await somebody(), await company()];
    const theirs = await publish(firm, given);
    await keepShown(database(), theatre, [theirs], before(31));
    const exposure = async () => (await partiesOf(database(), [theirs], now))[0]?.exposure;
    expect(await exposure()).toBe(0);
    await keepShown(database(), theatre, [theirs, theirs], now);
    await keepShown(database(), theatre, [theirs], now);
    await keepShown(database(), await somebody(), [theirs], before(3));
    expect(await exposure()).toBe(2);
    expect(await database().select().from(cardExposure)).toHaveLength(2);
  });
});
