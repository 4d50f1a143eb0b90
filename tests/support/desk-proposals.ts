import { afterAll, beforeAll, beforeEach } from 'vitest';
import { organisation } from '#capabilities/organisations/tables.ts';
import { noContent, type Content, type Visibility } from '#capabilities/partners/card.ts';
import {
  bringBackAction,
  proposeAction,
  setAsideAction,
} from '#capabilities/partners/proposal.actions.server.ts';
import { deskMatchPage, proposalsPage } from '#capabilities/partners/proposals.public.server.ts';
import { publishCard } from '#capabilities/partners/publish-card.store.server.ts';
import { auditEvent } from '#platform/audit/tables.ts';
import type { Database } from '#platform/database/database.server.ts';
import type { Person } from '#platform/http/visit.ts';
import { mail } from '#platform/mail/tables.ts';
import { settled, startSearch, stopSearch } from '#platform/search/search.server.ts';
import { deskOver, someHouse } from './desks.ts';
import { urlOf } from './search.ts';
import type { Theatre } from './theatres.ts';
import { form, visit } from './visits.ts';

export const captions = 'Live ondertiteling bij repetities voor dove bezoekers';
export const audience = 'Een testpubliek van dove jongeren om mee te proberen';
const at = new Date('2026-11-01T10:00:00Z');

type Desk = Awaited<ReturnType<typeof deskOver>>;
type Scene = {
  one: Theatre;
  other: Theatre;
  third: Theatre;
  /** The desk of the first two houses, and the one of the third. */
  desk: Desk;
  elsewhere: Desk;
  mine: string;
  theirs: string;
  foreign: string;
};
type Fields = Record<string, string>;

/** Before each test: three cards that fit both ways, two of them of one desk, and what brokers do with them. */
export function deskProposals(database: () => Database) {
  const scene = {} as Scene;
  async function publish(
    house: Theatre,
    [need, give]: readonly [string, string],
    more: Partial<Content> = {},
    visibility: Visibility = 'anonymous',
  ) {
    const line = (id: string, text: string) => [{ id, text, concepts: [] }];
    const told = { ...noContent, title: `${need}?`, problem: 'Het lukt ons niet alleen.' };
    const { id } = await publishCard(database(), {
      ...{ kind: 'request', organisationId: house.asMember.organisationId, visibility },
      content: { ...told, ...more, needs: line('n1', need), gives: line('g1', give) },
      ...{ writtenBy: house.asMember.userId, approvedBy: null, at },
    });
    return id;
  }
  // One thread for all: the texts of a test before find cards that are not there any more.
  beforeAll(async () => startSearch({ databaseUrl: await urlOf(database()) }));
  afterAll(stopSearch);
  beforeEach(async () => {
    for (const table of [organisation, mail, auditEvent]) await database().delete(table);
    scene.one = await someHouse(database(), 'een');
    scene.other = await someHouse(database(), 'ander');
    scene.third = await someHouse(database(), 'derde');
    scene.desk = await deskOver(database(), [scene.one, scene.other]);
    scene.elsewhere = await deskOver(database(), [scene.third]);
    scene.mine = await publish(scene.one, [captions, audience]);
    scene.theirs = await publish(scene.other, [audience, captions]);
    scene.foreign = await publish(scene.third, [audience, captions]);
    await settled();
  });
  const params = (slug = scene.desk.slug) => ({ organisation: slug });
  const pair = (
    fields: Fields,
    [one = '', other = '']: readonly string[] = [scene.mine, scene.theirs],
  ) => form({ one, other, ...fields });
  type By = [person: Person | null, fields?: Fields, ids?: readonly string[], slug?: string];
  const list = (person: Person | null = scene.desk.broker, slug?: string) =>
    proposalsPage(visit(person), params(slug), new URLSearchParams(), database());
  return {
    ...{ scene, publish, list },
    propose: (...[person, fields = {}, ids, slug]: By) =>
      proposeAction(visit(person), pair(fields, ids), params(slug), database()),
    aside: (...[person, fields = {}, ids, slug]: By) =>
      setAsideAction(visit(person), pair(fields, ids), params(slug), database()),
    back: (...[person, fields = {}, ids, slug]: By) =>
      bringBackAction(visit(person), pair(fields, ids), params(slug), database()),
    byHand: (query: Fields, person: Person | null = scene.desk.broker) =>
      deskMatchPage(visit(person), params(), new URLSearchParams(query), database()),
    /** The pairs that are proposed, each as two ids in order. */
    pairsOf: async () =>
      (await list()).proposals.flatMap(({ card, pairs }) =>
        pairs.map(({ cards }) => [card.id, cards[1].id].sort()),
      ),
  };
}
