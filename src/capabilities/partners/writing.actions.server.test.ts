import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';
import { wholeRequest, writtenCard } from '#tests/support/cards.ts';
import { someMember } from '#tests/support/organisations.ts';
import { theatre, type Theatre } from '#tests/support/theatres.ts';
import { form, somebody, visit } from '#tests/support/visits.ts';
import type { Person } from '#platform/http/visit.ts';
import { card } from './card.tables.ts';
import { cardOf, cardsOf, MOST_CARDS_A_DAY } from './cards.store.server.ts';
import { startFromElsewhere } from './elsewhere.actions.server.ts';
import { answerQuestions } from './questions.actions.server.ts';
import { questionsPage } from './questions.public.server.ts';
import { saveCardPart, startByKind, startBySentence } from './writing.actions.server.ts';
import {
  cardPage,
  cardPartPage,
  cardsPage,
  newCardPage,
  writtenCard as preview,
} from './writing.public.server.ts';

const database = testDatabase();
const now = new Date('2026-11-22T10:00:00Z');
let house: Theatre;
let other: Theatre;
let colleague: Person;

beforeAll(async () => {
  house = await theatre(database(), 'cards-house');
  other = await theatre(database(), 'cards-other');
  colleague = await someMember(database(), house.asDirector, ['maker']);
});
beforeEach(async () => {
  await database().delete(card);
});

describe.each(Object.entries({ saveCardPart, answerQuestions }))('%s', (_, action) => {
  it('refuses strangers and people of another organisation', async () => {
    const { id } = await writtenCard(database(), house.asMember);
    const params = { organisation: house.slug, card: id, part: 'problem' };
    const act = (person: Person | null, more = {}) =>
      action(visit(person), form({}), { ...params, ...more }, database());
    await expect(act(null)).rejects.toMatchObject({ status: 303 });
    await expect(act(await somebody(database()))).rejects.toMatchObject({ status: 404 });
    await expect(act(other.director)).rejects.toMatchObject({ status: 404 });
    const elsewhere = { organisation: other.slug };
    await expect(act(other.director, elsewhere)).rejects.toMatchObject({ status: 404 });
    await expect(act(house.member, { card: 'nonsense' })).rejects.toMatchObject({ status: 404 });
  });
});

describe.each(Object.entries({ startBySentence, startByKind, startFromElsewhere }))(
  '%s',
  (_, action) => {
    it('refuses strangers and people of another organisation', async () => {
      const act = (person: Person | null) =>
        action(visit(person), form({}), { organisation: house.slug }, database());
      await expect(act(null)).rejects.toMatchObject({ status: 303 });
      await expect(act(other.director)).rejects.toMatchObject({ status: 404 });
    });
  },
);

describe('the pages', () => {
  it('are for members of the organisation alone', async () => {
    const { id } = await writtenCard(database(), house.asMember);
    const params = { organisation: house.slug, card: id, part: 'needs' };
    const search = new URLSearchParams();
    for (const read of [
      (person: Person | null) => cardsPage(visit(person), params, database()),
      (person: Person | null) => newCardPage(visit(person), params, database()),
      (person: Person | null) => cardPage(visit(person), params, search, database()),
      (person: Person | null) => cardPartPage(visit(person), params, search, database()),
      (person: Person | null) => questionsPage(visit(person), params, database()),
      (person: Person | null) => preview(visit(person), params, database()),
    ]) {
      await expect(read(null)).rejects.toMatchObject({ status: 303 });
      await expect(read(other.director)).rejects.toMatchObject({ status: 404 });
      await expect(read(colleague)).resolves.toBeTruthy();
    }
  });
});

describe('beginning with a sentence', () => {
  const start = (sentence: string) =>
    startBySentence(
      visit(house.member),
      form({ sentence }),
      { organisation: house.slug },
      database(),
    );

  it('leads to the questions, with what was said and the concepts of the lines', async () => {
    const result = await start(
      'Wij zoeken iemand die onze repetities live kan ondertitelen, we hebben 80 uur.',
    );
    expect(result).toMatchObject({
      to: expect.stringMatching(/\/cards\/[0-9a-f-]{36}\/questions$/),
    });
    const [made] = await cardsOf(database(), house.asMember, now);
    expect(made).toMatchObject({
      kind: 'request',
      state: 'draft',
      contactId: house.member.id,
      visibility: 'anonymous',
      writing: { hours: 80, needs: [{ concepts: ['live-captioning'] }] },
    });
    const params = { organisation: house.slug, card: made?.id };
    const page = await questionsPage(visit(house.member), params, database());
    expect(page.questions.map(({ field }) => field)).toEqual(['gives', 'problem', 'place']);
    expect(page.understood).toContainEqual({ field: 'hours', words: '80 uur' });
  });
  it('keeps what was typed when there is nothing, or too much', async () => {
    expect(await start(' ')).toMatchObject({ errors: { sentence: expect.any(String) as string } });
    const long = 'wij zoeken '.repeat(500);
    expect(await start(long)).toMatchObject({ errors: {}, values: { sentence: long } });
  });
  it('has a limit a day, and says so', async () => {
    for (let made = 0; made < MOST_CARDS_A_DAY; made += 1)
      await writtenCard(database(), house.asMember, { at: now });
    expect(await start('Wij zoeken een zaal')).toMatchObject({
      errors: { form: expect.stringContaining('20') as string },
      values: { sentence: 'Wij zoeken een zaal' },
    });
  });
});

describe('answering questions', () => {
  it('adds what was answered and leaves the rest', async () => {
    const content = { ...wholeRequest, gives: [], problem: '' };
    const { id } = await writtenCard(database(), house.asMember, { content });
    const params = { organisation: house.slug, card: id };
    const fields = form({ revision: '1', gives: 'Een testpubliek\n\nEen zaal', problem: '' });
    const result = await answerQuestions(visit(colleague), fields, params, database());
    expect(result).toEqual({ to: `/organisations/${house.slug}/cards/${id}?saved` });
    const one = await cardOf(database(), house.asMember, id, now);
    expect(one?.writing).toMatchObject({ problem: '', hours: 80, place: 'remote' });
    expect(one?.writing.gives.map(({ id: line, text }) => `${line} ${text}`)).toEqual([
      'g1 Een testpubliek',
      'g2 Een zaal',
    ]);
  });
  it('says which answer is not right, and keeps it', async () => {
    const { id } = await writtenCard(database(), house.asMember);
    const params = { organisation: house.slug, card: id };
    const fields = form({ startsOn: 'ooit', money: 'veel' });
    expect(await answerQuestions(visit(house.member), fields, params, database())).toMatchObject({
      errors: { startsOn: expect.any(String) as string, money: expect.any(String) as string },
      values: { startsOn: 'ooit' },
    });
  });
});

describe('saving a part', () => {
  async function drafted() {
    const { id } = await writtenCard(database(), house.asMember);
    const save = (part: string, fields: Record<string, string | string[]>, person = house.member) =>
      saveCardPart(
        visit(person),
        form(fields),
        { organisation: house.slug, card: id, part },
        database(),
      );
    const read = async () => (await cardOf(database(), house.asMember, id, now))?.writing;
    const base = async (part: string) => {
      const params = { organisation: house.slug, card: id, part };
      const page = await cardPartPage(
        visit(house.member),
        params,
        new URLSearchParams(),
        database(),
      );
      return { revision: String(page.revision), base: page.base };
    };
    return { id, save, read, base, here: `/organisations/${house.slug}/cards/${id}` };
  }

  it('keeps what is incomplete, and goes on, back, or to another line', async () => {
    const { save, read, here } = await drafted();
    const fields = { revision: '1', title: 'Kort', problem: '' };
    expect(await save('problem', { ...fields, then: 'next' })).toEqual({
      to: `${here}/edit/needs?saved`,
    });
    expect(await read()).toMatchObject({ title: 'Kort', problem: '', language: 'nl' });
    expect(await save('contribution', { revision: '2', hours: '1.200' })).toEqual({
      to: `${here}?saved`,
    });
    expect(await read()).toMatchObject({ hours: 1200, money: null });
    const lines = { 'line-id': ['n1', 'n2'], 'line-text': ['Een tolk', ''], then: 'more' };
    expect(await save('needs', lines)).toEqual({ to: `${here}/edit/needs?more` });
  });
  it('keeps the ids of lines, gives new ones their concepts, and takes out what is emptied or removed', async () => {
    const { save, read } = await drafted();
    const lines = {
      'line-id': ['n1', 'n2', 'n3'],
      'line-text': ['Iemand die live kan ondertitelen', 'Live ondertiteling', ''],
    };
    await save('needs', { revision: '1', ...lines });
    expect((await read())?.needs).toEqual([
      { id: 'n1', text: 'Iemand die live kan ondertitelen', concepts: [] },
      { id: 'n2', text: 'Live ondertiteling', concepts: ['live-captioning'] },
    ]);
    await save('needs', { revision: '2', ...lines, remove: 'n1' });
    expect((await read())?.needs.map(({ id }) => id)).toEqual(['n2']);
  });
  it('says what is wrong, and keeps it', async () => {
    const { save } = await drafted();
    const days = { startsOn: '2027-05-01', endsOn: '1-4-2027' };
    expect(await save('practical', days)).toMatchObject({
      errors: { endsOn: expect.any(String) as string },
      values: days,
    });
    expect(await save('practical', { startsOn: '2027-02-30' })).toHaveProperty('errors.startsOn');
    expect(await save('contribution', { hours: 'veel' })).toHaveProperty('errors.hours');
    expect(await save('problem', { title: 'x'.repeat(500) })).toHaveProperty('errors.title');
    const ids = Array.from({ length: 9 }, (_, place) => `n${place + 1}`);
    expect(await save('needs', { 'line-id': ids, 'line-text': ids })).toHaveProperty(
      'errors.needs',
    );
    expect(await save('needs', { 'line-id': '<b>', 'line-text': 'x' })).toHaveProperty('errors');
    await expect(save('visibility', {})).rejects.toMatchObject({ status: 404 });
  });
  it('puts together what two people wrote at once, and shows both when that cannot be', async () => {
    const { save, read, base } = await drafted();
    const before = await base('problem');
    const mine = { title: 'Titel', problem: wholeRequest.problem };
    await save('problem', { ...before, ...mine, title: 'Van de een' });
    const second = { ...before, ...mine, title: 'Van de ander' };
    const clash = await save('problem', second, house.director);
    expect(clash).toMatchObject({
      clash: { revision: 2, clashes: [{ theirs: 'Van de een', mine: 'Van de ander' }] },
      values: { title: 'Van de ander' },
    });
    expect((await read())?.title).toBe('Van de een');
    const meant = { ...second, ...(await base('problem')) };
    expect(await save('problem', meant, house.director)).toHaveProperty('to');
    expect((await read())?.title).toBe('Van de ander');
    const needs = await base('needs');
    await save('contribution', { ...(await base('contribution')), hours: '5' });
    expect(await save('needs', { ...needs, 'line-id': 'n1', 'line-text': 'Iets' })).toHaveProperty(
      'to',
    );
    expect(await read()).toMatchObject({ hours: 5, needs: [{ text: 'Iets' }] });
  });
});
