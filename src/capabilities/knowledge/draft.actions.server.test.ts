import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';
import { writtenEntry } from '#tests/support/entries.ts';
import { theatre, type Theatre } from '#tests/support/theatres.ts';
import { form, somebody, visit } from '#tests/support/visits.ts';
import { bringBackAction, discardAction } from './discard.actions.server.ts';
import {
  agreeAction,
  askContactAction,
  declineAction,
  removeContactAction,
} from './contact.actions.server.ts';
import {
  changeLanguage,
  savePart,
  saveTranslation,
  startEntryAction,
} from './draft.actions.server.ts';
import { entriesOf, entryOf } from './entry.store.server.ts';
import { confirmAction } from './still-true.actions.server.ts';
import { recallAction, submitAction } from './submission.actions.server.ts';
import { restoreAction, withdrawAction } from './withdrawal.actions.server.ts';

const database = testDatabase();
let house: Theatre;

beforeAll(async () => {
  house = await theatre(database(), 'writers');
});

const actions = {
  changeLanguage,
  savePart,
  saveTranslation,
  submitAction,
  recallAction,
  withdrawAction,
  restoreAction,
  discardAction,
  bringBackAction,
  askContactAction,
  agreeAction,
  declineAction,
  removeContactAction,
  confirmAction,
};

describe.each(Object.entries(actions))('%s', (_, action) => {
  it('sends a stranger to sign in, and hides everything from others', async () => {
    const { id } = await writtenEntry(database(), house.asMember);
    const params = { organisation: house.slug, entry: id, part: 'problem' };
    const act = (person: typeof house.member | null, more = {}) =>
      action(visit(person), form({}), { ...params, ...more }, database());
    await expect(act(null)).rejects.toMatchObject({ status: 303 });
    await expect(act(await somebody(database()))).rejects.toMatchObject({ status: 404 });
    const other = await theatre(database(), `writers-${id}`);
    const inOther = { organisation: other.slug };
    await expect(act(other.director, inOther)).rejects.toMatchObject({ status: 404 });
    await expect(act(house.member, { entry: 'nonsense' })).rejects.toMatchObject({ status: 404 });
  });
});

describe('beginning an entry', () => {
  const start = (
    fields: Record<string, string>,
    person: typeof house.member | null = house.member,
  ) => startEntryAction(visit(person), form(fields), { organisation: house.slug }, database());

  it('is for members', async () => {
    await expect(start({ kind: 'case' }, null)).rejects.toMatchObject({ status: 303 });
    const stranger = await somebody(database());
    await expect(start({ kind: 'case' }, stranger)).rejects.toMatchObject({ status: 404 });
  });
  it('asks what it is, and in which language', async () => {
    expect(await start({})).toMatchObject({
      errors: { kind: expect.any(String), language: expect.any(String) },
    });
    expect(await start({ kind: 'poem', language: 'nl' })).toHaveProperty('errors.kind');
    const long = { kind: 'case', language: 'nl', title: 'x'.repeat(200) };
    expect(await start(long)).toHaveProperty('errors.title');
  });
  it('leads to the problem, which comes first', async () => {
    expect(await start({ kind: 'case', language: 'en', title: 'A test' })).toMatchObject({
      to: expect.stringMatching(/\/knowledge\/[0-9a-f-]{36}\/edit\/problem$/),
    });
    const [latest] = await entriesOf(database(), house.asMember);
    expect(latest?.writing.language).toBeDefined();
  });
});

describe('saving a part', () => {
  async function drafted() {
    const { id } = await writtenEntry(database(), house.asMember);
    const save = (part: string, fields: Record<string, string | string[]>, person = house.member) =>
      savePart(
        visit(person),
        form({ revision: '1', ...fields }),
        { organisation: house.slug, entry: id, part },
        database(),
      );
    const content = async () => (await entryOf(database(), house.asMember, id))?.writing;
    return { id, save, content };
  }

  it('keeps what is incomplete, and goes on or back', async () => {
    const { id, save, content } = await drafted();
    const base = `/organisations/${house.slug}/knowledge/${id}/edit`;
    expect(await save('problem', { title: 'Kort', problem: '', then: 'next' })).toEqual({
      to: `${base}/done?saved`,
    });
    expect((await content())?.words.nl).toMatchObject({ title: 'Kort', problem: '' });
    expect(await save('failed', { revision: '2', failed: 'Veel.', then: 'back' })).toEqual({
      to: `${base}?saved`,
    });
  });
  it('reads amounts as people write them, and knows empty from nothing', async () => {
    const { save, content } = await drafted();
    await save('cost', { structuralEuros: '€ 1.200', projectEuros: '0', hours: '' });
    expect((await content())?.facts).toMatchObject({
      structuralEuros: 1200,
      projectEuros: 0,
      hours: null,
    });
    expect(await save('cost', { structuralEuros: 'veel' })).toMatchObject({
      errors: { structuralEuros: expect.any(String) },
      values: { structuralEuros: 'veel' },
    });
  });
  it('takes sources as rows, and no address that a browser would run', async () => {
    const { save, content } = await drafted();
    const rows = {
      'source-title': ['Verslag', '', 'Weg'],
      'source-url': ['https://proef.example/a', '', 'javascript:alert(1)'],
      'source-year': ['2025', '', ''],
    };
    expect(await save('sources', rows)).toHaveProperty(['errors', 'sources.2.url']);
    await save('sources', { ...rows, 'source-url': ['https://proef.example/a', '', ''] });
    expect((await content())?.facts.sources).toEqual([
      { title: 'Verslag', url: 'https://proef.example/a', year: '2025' },
      { title: 'Weg', url: '', year: '' },
    ]);
  });
  it('says what is too long and keeps it', async () => {
    const { save } = await drafted();
    const long = 'a'.repeat(100_000);
    expect(await save('problem', { title: 'T', problem: long })).toMatchObject({
      errors: { problem: expect.stringContaining('3000') },
      values: { problem: long },
    });
  });
  it('refuses a period that ends before it begins', async () => {
    const { save } = await drafted();
    expect(await save('done', { started: '2026-05', ended: '2026-04' })).toHaveProperty(
      'errors.ended',
    );
  });
  it('shows two who wrote at once what the other wrote', async () => {
    const { save, content } = await drafted();
    await save('failed', { failed: 'Van de een.' });
    const second = await save('failed', { failed: 'Van de ander.' }, house.director);
    expect(second).toMatchObject({
      clash: { by: 'Manu Voorbeeld' },
      values: { failed: 'Van de ander.', revision: '1' },
    });
    const chosen = { failed: 'Van de ander.', seen: '2', 'choice.nl.failed': 'both' };
    expect(await save('failed', chosen, house.director)).toHaveProperty('to');
    expect((await content())?.words.nl?.failed).toBe('Van de een.\n\nVan de ander.');
  });
});

describe('translating', () => {
  it('keeps the other language beside the first, until nothing of it is left', async () => {
    const { id } = await writtenEntry(database(), house.asMember);
    const params = { organisation: house.slug, entry: id };
    const save = (fields: Record<string, string>) =>
      saveTranslation(visit(house.member), form(fields), params, database());
    await save({ title: 'Captions at every rehearsal', problem: 'No.' });
    const words = async () => (await entryOf(database(), house.asMember, id))?.writing.words;
    expect((await words())?.en?.title).toBe('Captions at every rehearsal');
    expect((await words())?.nl?.title).toBe('Ondertitels bij elke repetitie');
    await save({});
    expect((await words())?.en).toBeUndefined();
  });
});

describe('the language', () => {
  it('is changed with the words as they are, and a translation changes places', async () => {
    const { id } = await writtenEntry(database(), house.asMember);
    const params = { organisation: house.slug, entry: id };
    const act = () => changeLanguage(visit(house.member), form({}), params, database());
    expect(await act()).toHaveProperty('to');
    const writing = async () => (await entryOf(database(), house.asMember, id))?.writing;
    expect(await writing()).toMatchObject({
      language: 'en',
      words: { en: { title: 'Ondertitels bij elke repetitie' } },
    });
    await act();
    expect(await writing()).toMatchObject({ language: 'nl' });
  });
});

describe('submitting', () => {
  it('is refused while something is missing', async () => {
    const { id } = await writtenEntry(database(), house.asMember);
    const params = { organisation: house.slug, entry: id, part: 'failed' };
    await savePart(visit(house.member), form({ revision: '1', failed: '' }), params, database());
    expect(await submitAction(visit(house.member), form({}), params, database())).toHaveProperty(
      'errors.form',
    );
    await savePart(visit(house.member), form({ revision: '2', failed: 'X' }), params, database());
    expect(await submitAction(visit(house.member), form({}), params, database())).toHaveProperty(
      'to',
    );
  });
});
