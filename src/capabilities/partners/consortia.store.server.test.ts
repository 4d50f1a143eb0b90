import { beforeEach, describe, expect, it } from 'vitest';
import type { Directorship } from '#capabilities/organisations/public.server.ts';
import { organisation } from '#capabilities/organisations/tables.ts';
import { settled } from '#platform/search/search.server.ts';
import type { Person } from '#platform/http/visit.ts';
import { testDatabase } from '#tests/support/database.ts';
import { someOrganisation } from '#tests/support/organisations.ts';
import { randomProblem } from '#tests/support/random-consortia.ts';
import { searchIn } from '#tests/support/search.ts';
import { theatre } from '#tests/support/theatres.ts';
import { visit } from '#tests/support/visits.ts';
import { noContent, type Content, type Visibility } from './card.ts';
import { bestGroups } from './consortia.store.server.ts';
import { consortiaPage } from './consortia.public.server.ts';
import { isAnother } from './consortium.ts';
import { block } from './gate.tables.ts';
import { publishCard } from './publish-card.store.server.ts';

const database = testDatabase();
const now = new Date('2026-11-22T10:00:00Z');
const lines = (id: string, texts: readonly string[]) =>
  texts.map((text, place) => ({ id: `${id}${place + 1}`, text, concepts: [] }));

type Sides = { readonly needs: readonly string[]; readonly gives: readonly string[] };
async function publish(
  owner: Directorship,
  { needs, gives }: Sides,
  { visibility = 'anonymous', ...more }: { visibility?: Visibility } & Partial<Content> = {},
) {
  const content = {
    ...noContent,
    ...{ title: gives.join(', '), problem: 'Alleen lukt het niet.', ...more },
    ...{ needs: lines('n', needs), gives: lines('g', gives) },
  };
  const { id } = await publishCard(database(), {
    ...{ kind: 'request', organisationId: owner.organisationId, visibility, content },
    ...{ writtenBy: owner.userId, approvedBy: null, at: new Date('2026-11-01T10:00:00Z') },
  });
  return id;
}

const asked: Sides = {
  needs: [
    'Live ondertiteling bij repetities voor dove bezoekers',
    'Een kas of tuin waar we in de winter kunnen spelen',
  ],
  gives: ['Een testpubliek van dove jongeren', 'Toneellessen voor vrijwilligers'],
};
const captions: Sides = {
  needs: ['Een testpubliek van dove jongeren om mee te proberen'],
  gives: ['Live ondertiteling bij repetities en voorstellingen'],
};
const garden: Sides = {
  needs: ['Toneellessen voor onze vrijwilligers'],
  gives: ['Een kas en een tuin waar in de winter gespeeld kan worden'],
};

let director: Person;
let mine: string;
let firm: Directorship;
let grower: Directorship;

beforeEach(async () => {
  await database().delete(organisation);
  await searchIn(database());
  const house = await theatre(database(), 'huis');
  director = house.director;
  mine = await publish(house.asDirector, asked, { title: 'Spelen in de winter' });
  const made = (name: string) => someOrganisation(database(), { name, sort: 'technology' });
  [firm, grower] = [
    (await made('Ondertitel BV')).directorship,
    (await made('De Kas')).directorship,
  ];
});

async function page(person: Person | null = director, card = mine) {
  await settled();
  const params = { organisation: 'huis', card };
  return consortiaPage(visit(person, { now }), params, database());
}

describe('the page with groups', () => {
  it('is for who belongs to the organisation', async () => {
    const { director: other } = await theatre(database(), 'ander');
    await expect(page(null)).rejects.toMatchObject({ status: 303 });
    await expect(page(other)).rejects.toMatchObject({ status: 404 });
    await expect(page(director, 'no-card')).rejects.toMatchObject({ status: 404 });
  });
  it('shows who covers what together, what each gets, and names nobody who is anonymous', async () => {
    await publish(firm, captions);
    await publish(grower, garden);
    const { groups, proven, isOpen } = await page();
    expect({ proven, isOpen }).toEqual({ proven: true, isOpen: true });
    expect(groups[0]?.members.map(({ covers }) => covers)).toEqual(
      expect.arrayContaining([
        ['covers', 'no'],
        ['no', 'covers'],
      ]),
    );
    expect(groups[0]).toMatchObject({ open: [] });
    for (const member of groups[0]?.members ?? []) expect(member.gets).toHaveLength(1);
    const told = JSON.stringify(groups);
    for (const secret of ['Ondertitel BV', 'De Kas', firm.organisationId, grower.organisationId])
      expect(told).not.toContain(secret);
  });
  it('says what nobody covers', async () => {
    await publish(firm, captions);
    const { groups } = await page();
    expect(groups).toMatchObject([{ open: [1], risk: { kind: 'uncovered', detail: 1 } }]);
  });
  it('brings nobody together of whom one blocked the other', async () => {
    await publish(firm, captions);
    await publish(grower, garden);
    await database()
      .insert(block)
      .values({
        ...{
          organisationId: firm.organisationId,
          blockedId: grower.organisationId,
          createdAt: now,
        },
      });
    for (const { members } of (await page()).groups) expect(members).toHaveLength(1);
  });
  it('does not show a private card', async () => {
    await publish(firm, captions, { visibility: 'private' });
    expect((await page()).groups).toEqual([]);
  });
});

describe('groups for many', () => {
  it('are there within two seconds, each another than the others', async () => {
    for (const candidates of [60, 200]) {
      const began = Date.now();
      const { groups } = await bestGroups(randomProblem(3, { needs: 8, candidates }));
      expect(Date.now() - began).toBeLessThan(2_500);
      expect(groups.length).toBeGreaterThan(1);
      groups.forEach((group, place) =>
        expect(isAnother(group.members, groups.slice(0, place))).toBe(true),
      );
    }
  });
});
