import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { searchIn } from '#tests/support/search.ts';
import { testDatabase } from '#tests/support/database.ts';
import { search, searchAll, searchIsReady, settled } from './search.server.ts';
import { putTexts, removeTexts } from './search-text.server.ts';

const database = testDatabase();

const found = async (text: string) => {
  const answer = await search({ text, collection: 'test', limit: 10 });
  return answer.found.map(({ id }) => id).sort();
};
const put = (id: string, title: string) =>
  database().transaction((tx) =>
    putTexts(tx, { collection: 'test', id, texts: [{ language: 'nl', title, text: '' }] }),
  );

it('finds what was there before it started', async () => {
  await put('before', 'Beiaard in de regen');
  await searchIn(database());
  await settled();
  expect(await found('beiaard Beiaard')).toEqual(['before']);
  expect(searchIsReady()).toBe(true);
});

it('finds what is committed, not what is rolled back', async () => {
  await searchIn(database());
  await settled();
  await put('kept', 'Draaiorgel op het plein');
  await expect(
    database().transaction(async (tx) => {
      const texts = [{ language: 'nl' as const, title: 'Draaiorgel', text: '' }];
      await putTexts(tx, { collection: 'test', id: 'never', texts });
      await tx.execute(sql`select 1 / 0`);
    }),
  ).rejects.toThrow();
  await settled();
  expect(await found('Draaiorgel')).toEqual(['kept']);
});

it('forgets what is removed', async () => {
  await put('gone', 'Poppenkast');
  await searchIn(database());
  await settled();
  expect(await found('Poppenkast')).toEqual(['gone']);
  await database().transaction((tx) => removeTexts(tx, 'test', 'gone'));
  await settled();
  expect(await found('Poppenkast')).toEqual([]);
});

it('answers many questions at once, each with its own, and explains as many as were asked', async () => {
  await put('one', 'Klokkenspel in de toren');
  await put('two', 'Klokkenspel op wielen');
  await put('three', 'Accordeon');
  await searchIn(database());
  await settled();
  const ask = { collection: 'test', language: 'nl', limit: 10 } as const;
  const [bells, accordion] = await searchAll([
    { ...ask, text: 'klokkenspel', explained: 1 },
    { ...ask, text: 'accordeon' },
  ]);
  expect(bells?.found.map(({ reasons }) => reasons.length)).toEqual([1, 0]);
  expect(bells?.found.every(({ coverage }) => coverage > 0)).toBe(true);
  expect(accordion?.found.map(({ id }) => id)).toEqual(['three']);
  expect(await searchAll([])).toEqual([]);
});
