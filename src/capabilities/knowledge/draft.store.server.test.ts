import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';
import { institute, wholeCase, writtenEntry } from '#tests/support/entries.ts';
import { theatre, type Theatre } from '#tests/support/theatres.ts';
import { withValue, type Place } from './changes.ts';
import { saveDraft, type Save } from './draft.store.server.ts';
import { wordsIn, type Content } from './entry.ts';
import { entryOf } from './entry.store.server.ts';
import { entryRevision } from './entry.tables.ts';
import { judge } from './review.store.server.ts';
import { recall, submit } from './submission.store.server.ts';
import { withdrawAsOwner } from './withdrawal.store.server.ts';

const database = testDatabase();
const now = new Date('2026-11-22T10:00:00Z');
const origin = 'https://samenspel.example';
const ROUNDS = 20;
let house: Theatre;
let desk: Awaited<ReturnType<typeof institute>>;

beforeAll(async () => {
  house = await theatre(database(), 'drafts');
  desk = await institute(database());
});

const put =
  (place: Place, value: unknown) =>
  (content: Content): Content =>
    withValue(content, place, value);
const save = (id: string, wish: Partial<Save> & Pick<Save, 'change'>, as = house.asMember) =>
  saveDraft(database(), as, { id }, { revision: 1, ...wish }, now);
const found = async (id: string) => {
  const entry = await entryOf(database(), house.asMember, id);
  if (!entry) throw new Error('The entry is gone.');
  return entry;
};
const problemOf = (content: Content) => wordsIn(content, 'nl').problem;

describe('saving a draft', () => {
  it('keeps every save, with who made it', async () => {
    const { id } = await writtenEntry(database(), house.asMember);
    expect(await save(id, { change: put('nl.problem', 'Anders.') })).toMatchObject({
      outcome: 'saved',
    });
    expect(await found(id)).toMatchObject({ revision: 2, draftByName: 'Manu Voorbeeld' });
    const kept = await database().select().from(entryRevision).where(eq(entryRevision.entryId, id));
    expect(kept.map(({ content }) => problemOf(content))).toEqual([
      problemOf(wholeCase),
      'Anders.',
    ]);
  });
  it('makes no new version of what did not change', async () => {
    const { id } = await writtenEntry(database(), house.asMember);
    await save(id, { change: (content) => content });
    expect(await found(id)).toMatchObject({ revision: 1 });
  });
  it('is not possible for another organisation', async () => {
    const { id } = await writtenEntry(database(), house.asMember);
    const other = await theatre(database(), 'drafts-elsewhere');
    expect(await save(id, { change: put('nl.problem', 'x') }, other.asMember)).toEqual({
      outcome: 'closed',
    });
  });
});

describe('two people who write at once', () => {
  it('both keep what they wrote when it is in different fields', async () => {
    const { id } = await writtenEntry(database(), house.asMember);
    await save(id, { change: put('nl.problem', 'Van de een.') });
    const second = await save(id, { change: put('hours', 99) }, house.asDirector);
    expect(second).toEqual({ outcome: 'saved', others: ['nl.problem'] });
    const { writing } = await found(id);
    expect([problemOf(writing), writing.facts.hours]).toEqual(['Van de een.', 99]);
  });
  it('in the same field: the second one is asked, and nothing is saved until they chose', async () => {
    const { id } = await writtenEntry(database(), house.asMember);
    await save(id, { change: put('nl.problem', 'Van de een.') });
    const change = put('nl.problem', 'Van de ander.');
    const asked = await save(id, { change }, house.asDirector);
    expect(asked).toMatchObject({
      outcome: 'clash',
      seen: 2,
      by: 'Manu Voorbeeld',
      clashes: [{ place: 'nl.problem', theirs: 'Van de een.', mine: 'Van de ander.' }],
    });
    expect(await found(id)).toMatchObject({ revision: 2 });
    const choices = new Map([['nl.problem' as Place, 'both' as const]]);
    await save(id, { change, decided: { seen: 2, choices } }, house.asDirector);
    expect(problemOf((await found(id)).writing)).toBe('Van de een.\n\nVan de ander.');
  });
  it('is asked again when the other one goes on meanwhile', async () => {
    const { id } = await writtenEntry(database(), house.asMember);
    await save(id, { change: put('nl.problem', 'Een.') });
    await save(id, { revision: 2, change: put('nl.problem', 'Nog eens.') });
    const choices = new Map([['nl.problem' as Place, 'mine' as const]]);
    const again = await save(id, {
      change: put('nl.problem', 'Ander.'),
      decided: { seen: 2, choices },
    });
    expect(again).toMatchObject({ outcome: 'clash', seen: 3 });
  });
  it('never lose a word, whoever is first', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { id } = await writtenEntry(database(), house.asMember);
      const outcomes = await Promise.all([
        save(id, { change: put('nl.failed', 'Een.') }),
        save(id, { change: put('nl.failed', 'Ander.') }, house.asDirector),
        save(id, { change: put('hours', 7) }),
      ]);
      expect(outcomes.filter(({ outcome }) => outcome === 'clash')).toHaveLength(1);
      const { writing, revision } = await found(id);
      expect(writing.facts.hours).toBe(7);
      expect(['Een.', 'Ander.']).toContain(wordsIn(writing, 'nl').failed);
      expect(revision).toBe(3);
    }
  });
});

describe('at the same moment', () => {
  it('submitting and writing on: it waits with what was written, or with what stood there', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { id } = await writtenEntry(database(), house.asMember);
      const [submitted, saved] = await Promise.all([
        submit(database(), house.asMember, { id }, now),
        save(id, { change: put('nl.problem', 'Beter verteld.') }),
      ]);
      expect([submitted.outcome, saved.outcome]).toEqual(['submitted', 'saved']);
      expect(await found(id)).toMatchObject({ state: 'submitted', revision: 2 });
    }
  });
  it('submitting and emptying: what lacks something never becomes public', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { id } = await writtenEntry(database(), house.asMember, { submitted: true });
      await Promise.all([
        save(id, { change: put('nl.failed', '') }),
        ...[1, 2].map((revision) =>
          judge(
            database(),
            desk.asBroker,
            { id },
            { verdict: 'approved', revision, note: '', origin },
            now,
          ),
        ),
      ]);
      const { content } = await found(id);
      if (content) expect(wordsIn(content, 'nl').failed).not.toBe('');
    }
  });
  it('approving and writing on: public is what the broker read, and the rest is a draft', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { id } = await writtenEntry(database(), house.asMember, { submitted: true });
      const verdict = { verdict: 'approved', revision: 1, note: '', origin } as const;
      const [judged, saved] = await Promise.all([
        judge(database(), desk.asBroker, { id }, verdict, now),
        save(id, { change: put('nl.problem', 'Later geschreven.') }),
      ]);
      expect(saved.outcome).toBe('saved');
      const { content, writing, state } = await found(id);
      expect(problemOf(writing)).toBe('Later geschreven.');
      expect(state).toBe(judged === 'done' ? 'public' : 'submitted');
      expect(content && problemOf(content)).toBe(judged === 'done' ? problemOf(wholeCase) : null);
    }
  });
  it('taking back and approving: one of both happens', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { id } = await writtenEntry(database(), house.asMember, { submitted: true });
      const verdict = { verdict: 'approved', revision: 1, note: '', origin } as const;
      const [judged, recalled] = await Promise.all([
        judge(database(), desk.asBroker, { id }, verdict, now),
        recall(database(), house.asMember, { id }, now),
      ]);
      expect([judged, recalled]).toEqual(
        (await found(id)).state === 'public' ? ['done', false] : ['judged', true],
      );
    }
  });
  it('withdrawing and approving a new version: it ends withdrawn', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { id } = await writtenEntry(database(), house.asMember, { submitted: true });
      const approved = { verdict: 'approved', note: '', origin } as const;
      await judge(database(), desk.asBroker, { id }, { ...approved, revision: 1 }, now);
      await save(id, { change: put('hours', 12) });
      await submit(database(), house.asMember, { id }, now);
      const why = { reason: 'Te veel vragen.', origin };
      await Promise.all([
        judge(database(), desk.asBroker, { id }, { ...approved, revision: 2 }, now),
        withdrawAsOwner(database(), house.asDirector, { id }, why, now),
      ]);
      expect(await found(id)).toMatchObject({ state: 'withdrawn', submittedAt: null });
    }
  });
});
