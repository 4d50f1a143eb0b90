import { eq, sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { organisation } from '#capabilities/organisations/tables.ts';
import { settled } from '#platform/search/search.server.ts';
import { putTexts } from '#platform/search/search-text.server.ts';
import { testDatabase } from '#tests/support/database.ts';
import { marketCard } from '#tests/support/market-cards.ts';
import { searchIn } from '#tests/support/search.ts';
import { theatre, type Theatre } from '#tests/support/theatres.ts';
import { somebody, visit } from '#tests/support/visits.ts';
import type { Content } from './card.ts';
import { cardTexts } from './card-texts.ts';
import { card } from './card.tables.ts';
import { labelOf } from './concepts.ts';
import { block } from './gate.tables.ts';
import { marketCardPage } from './market-card.public.server.ts';
import { marketPage } from './marketplace.public.server.ts';

const database = testDatabase();
let [owner, reader]: Theatre[] = [];
const at = (theatre: Theatre | undefined): Theatre => {
  if (!theatre) throw new Error('There is no theatre yet.');
  return theatre;
};
const idOf = (theatre: Theatre | undefined) => at(theatre).asMember.organisationId;

beforeAll(async () => {
  owner = await theatre(database(), 'zeezicht');
  reader = await theatre(database(), 'lezer');
});
beforeEach(async () => {
  await database().execute(sql`truncate card, partner_block cascade`);
  await database().update(organisation).set({ eraseAfter: null });
});

const make = (more: Parameters<typeof marketCard>[2] = {}) =>
  marketCard(database(), idOf(owner), more);
const asStranger = () => visit();
const asMember = () => visit(at(reader).member);
const list = (who = asStranger(), query = '') =>
  marketPage(who, new URLSearchParams(query), database());
const ids = async (who = asStranger(), query = '') =>
  (await list(who, query)).cards.map(({ id }) => id);
const read = (who: ReturnType<typeof visit>, id: string) => marketCardPage(who, id, database());

const findable = async (id: string) => {
  const [row] = await database().select().from(card).where(eq(card.id, id));
  if (!row?.content) throw new Error('The card says nothing.');
  for (const { collection, id: key, ...words } of cardTexts(id, row.content, labelOf))
    await database().transaction((tx) => putTexts(tx, { collection, id: key, texts: [words] }));
  return id;
};

describe('who sees what in the market', () => {
  it('strangers see public cards with their name, and nothing of others', async () => {
    const shown = await make({ visibility: 'public' });
    const hidden = [await make(), await make({ visibility: 'private' })];
    const view = await list();
    expect(view.cards.map(({ id, who }) => [id, who.name])).toEqual([[shown, 'Theater zeezicht']]);
    expect([view.total, view.all, view.pages]).toEqual([1, 1, 1]);
    expect((await read(asStranger(), shown)).card.who.slug).toBe('zeezicht');
    for (const id of hidden)
      await expect(read(asStranger(), id)).rejects.toMatchObject({ status: 404 });
  });
  it('members also see cards without a name; private ones stay unseen', async () => {
    const [anonymous, hidden] = [await make(), await make({ visibility: 'private' })];
    const view = await list(asMember());
    expect(view.cards.map(({ id }) => id)).toEqual([anonymous]);
    expect(JSON.stringify(view.cards)).not.toMatch(/zeezicht|@/i);
    expect(JSON.stringify((await read(asMember(), anonymous)).card)).not.toMatch(/zeezicht|@/i);
    await expect(read(asMember(), hidden)).rejects.toMatchObject({ status: 404 });
  });
  it('somebody without an organisation sees what a stranger sees', async () => {
    const [id, person] = [await make(), await somebody(database())];
    expect(await ids(visit(person))).toEqual([]);
    await expect(read(visit(person), id)).rejects.toMatchObject({ status: 404 });
  });
  it('what expired, was withdrawn, or is of a closed organisation is not there', async () => {
    const gone = [
      await make({ visibility: 'public', expiresAt: new Date('2026-11-22T09:00:00Z') }),
      await make({ visibility: 'public', withdrawnAt: new Date('2026-11-21T09:00:00Z') }),
    ];
    const kept = await make({ visibility: 'public' });
    expect(await ids()).toEqual([kept]);
    await database()
      .update(organisation)
      .set({ eraseAfter: new Date('2027-01-01T00:00:00Z') })
      .where(eq(organisation.id, idOf(owner)));
    expect((await list()).all).toBe(0);
    for (const id of [...gone, kept])
      await expect(read(asStranger(), id)).rejects.toMatchObject({ status: 404 });
  });
  it.each(['they block us', 'we block them'])('no number tells of a block: %s', async (who) => {
    const id = await make({ visibility: 'public' });
    const [organisationId, blockedId] =
      who === 'they block us' ? [idOf(owner), idOf(reader)] : [idOf(reader), idOf(owner)];
    await database().insert(block).values({ organisationId, blockedId, createdAt: new Date() });
    const view = await list(asMember());
    expect([view.cards, view.total, view.all]).toEqual([[], 0, 0]);
    await expect(read(asMember(), id)).rejects.toMatchObject({ status: 404 });
    expect(await ids()).toEqual([id]);
  });
  it('no address that is none leads anywhere', async () => {
    for (const id of ['', 'nothing', '00000000-0000-4000-8000-000000000000', "' or 1=1"])
      await expect(read(asMember(), id)).rejects.toMatchObject({ status: 404 });
  });
});

describe('narrowing the market', () => {
  it('goes by kind, form, audience, place, language and concept, also by a broader concept', async () => {
    const one = await make({
      visibility: 'public',
      kind: 'offer',
      content: {
        ...{ forms: ['make', 'learn'], audiences: ['schools'], place: 'remote' },
        languages: ['nl', 'dse'],
      },
    });
    const other = await make({
      visibility: 'public',
      content: { needs: [{ id: 'n1', text: 'Een depot', concepts: ['depot'] }], languages: ['en'] },
    });
    for (const query of [
      ...['kind=offer', 'form=learn', 'audience=schools', 'place=remote', 'language=dse'],
      ...['concept=live-captioning', 'concept=captioning', 'concept=access-services'],
      'kind=offer&form=make&concept=captioning&language=nl',
    ])
      expect(await ids(asStranger(), query), query).toEqual([one]);
    for (const query of ['kind=request', 'concept=depot', 'concept=means', 'language=en'])
      expect(await ids(asStranger(), query), query).toEqual([other]);
    expect(await ids(asStranger(), 'kind=offer&concept=depot')).toEqual([]);
    expect(await ids(asStranger(), "place=' or true --&form=nothing")).toHaveLength(2);
  });
  it('turns pages of twenty, the newest first, and never past the last', async () => {
    for (let place = 0; place < 23; place++) await make({ visibility: 'public' });
    const first = await list();
    expect([first.cards.length, first.total, first.pages]).toEqual([20, 23, 2]);
    const last = await list(asStranger(), 'page=99');
    expect([last.cards.length, last.wish.page]).toEqual([3, 2]);
    expect(new Set([...first.cards, ...last.cards].map(({ id }) => id)).size).toBe(23);
  });
});

describe('asking the market', () => {
  it('finds across languages and says by which words', async () => {
    await searchIn(database());
    const id = await findable(await make({ visibility: 'public' }));
    await settled();
    const view = await list(asStranger(), 'q=live+captioning');
    expect(view.cards.map((one) => one.id)).toEqual([id]);
    expect(view.cards[0]?.reasons.length).toBeGreaterThan(0);
    expect(view.progress).toBe(1);
    expect(await ids(asStranger(), 'q=ondertiteling&kind=offer')).toEqual([]);
  });
  it('never finds a nameless card by a name that was left out of it', async () => {
    await searchIn(database());
    const problem = 'Bij Theater zeezicht mist wie weinig hoort de helft.';
    const id = await findable(await make({ content: { problem } }));
    await settled();
    expect(await ids(asMember(), 'q=zeezicht')).toEqual([]);
    expect(await ids(asMember(), 'q=zeezicht+ondertiteling')).toEqual([id]);
    const view = await list(asMember(), 'q=zeezicht+ondertiteling');
    expect(JSON.stringify(view.cards)).not.toMatch(/zeezicht/i);
    expect(await ids(asStranger(), 'q=ondertiteling')).toEqual([]);
  });
});

describe('a card beside our own', () => {
  const needsAndGives = (need: string, give: string) => ({
    needs: [{ id: 'n1', text: need, concepts: [] }],
    gives: [{ id: 'g1', text: give, concepts: [] }],
  });
  it('tells a member which of their open cards fits, the best first', async () => {
    await searchIn(database());
    const captions = needsAndGives('live ondertiteling', 'een testpubliek van dove jongeren');
    const theirs = await findable(await make({ visibility: 'public', content: captions }));
    const ours = (content: Partial<Content>, more = {}) =>
      marketCard(database(), idOf(reader), { content, ...more });
    const unlike = await ours({ title: 'Een depot', ...needsAndGives('een depot', 'hout') });
    const fits = await ours(
      {
        title: 'Wij ondertitelen',
        ...needsAndGives('een testpubliek van dove jongeren', 'live ondertiteling'),
      },
      { kind: 'offer' },
    );
    await ours({}, { expiresAt: new Date('2026-11-01T00:00:00Z') });
    for (const id of [unlike, fits]) await findable(id);
    await settled();
    const { laidBeside, isOf } = await read(asMember(), theirs);
    expect(laidBeside.map(({ id, grade }) => [id, grade !== null])).toEqual([
      [fits, true],
      [unlike, false],
    ]);
    expect(laidBeside[0]).toMatchObject({ title: 'Wij ondertitelen', slug: 'lezer' });
    expect(isOf).toBeNull();
    expect((await read(asStranger(), theirs)).laidBeside).toEqual([]);
  });
  it('says so when it is our own', async () => {
    const mine = await marketCard(database(), idOf(reader));
    const view = await read(asMember(), mine);
    expect(view.isOf).toEqual({ slug: 'lezer', name: 'Theater lezer' });
    expect(view.laidBeside).toEqual([]);
  });
  it('leads to where it is written when others cannot find it', async () => {
    const hidden = await marketCard(database(), idOf(reader), { visibility: 'private' });
    await expect(read(asMember(), hidden)).rejects.toMatchObject({
      ...{ status: 303, location: `/organisations/lezer/cards/${hidden}` },
    });
  });
});
