// A process that searches, checks that what it finds is what is in the database, and then goes on
// changing texts until it is killed.
import { setTimeout as pause } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { connect, type Database } from '#platform/database/database.server.ts';
import { search, settled, startSearch } from '#platform/search/search.server.ts';
import { putTexts, removeTexts } from '#platform/search/search-text.server.ts';
import { searchText } from '#platform/search/tables.ts';

const [databaseUrl = '', folder = ''] = process.argv.slice(2);
const COLLECTION = 'killed';
/** So many texts are changed, over and over again. */
const IDS = 60;

const { db, pool } = connect(databaseUrl, 4);
pool.on('error', () => {});
startSearch({ databaseUrl, folder, pace: { changes: 1, soonest: 0 } });
console.log('started');
await settled();
await check();
await Promise.all([change(0), change(1), change(2)]);

/** Every committed text is found by its own word, and no earlier or uncommitted one is. */
async function check(): Promise<void> {
  const rows = await db.select().from(searchText).where(eq(searchText.collection, COLLECTION));
  const wrong: string[] = [];
  for (const { id, removed, title } of rows) {
    if (!removed && !(await isFound(title, id))) wrong.push(`${title} is not found`);
    const others = await wordsOf(id);
    if (others.some((word) => word !== title)) wrong.push(`${others.join()} beside ${title}`);
    if (await isFound(`never${id}`)) wrong.push(`never${id} was not committed`);
  }
  const { searched } = await search({ text: 'x', collection: 'many', limit: 1 });
  if (searched.nl !== 20_000) wrong.push(`${searched.nl} of the many`);
  const kept = rows.filter(({ removed }) => !removed).length;
  console.log(wrong.length === 0 ? `checked ${kept} right` : `checked wrong: ${wrong.join(', ')}`);
}

/** The words under which an id is found: any of them begins with the same letters. */
async function wordsOf(id: string): Promise<string[]> {
  const text = `now${id}`;
  const { found } = await search({ text, collection: COLLECTION, limit: 200, isTyping: true });
  return found.filter((one) => one.id === id).flatMap(({ reasons }) => reasons.map((r) => r.found));
}

async function isFound(word: string, id?: string): Promise<boolean> {
  const { found, progress } = await search({ text: word, collection: COLLECTION, limit: 20 });
  if (progress < 1) throw new Error('It is not ready.');
  const exact = found.filter(({ reasons }) => reasons.some((reason) => reason.found === word));
  return id === undefined ? exact.length > 0 : exact.some((one) => one.id === id);
}

async function change(worker: number): Promise<void> {
  for (let round = 0; ; round += 1) {
    const id = letters(worker * IDS + Math.floor(Math.random() * IDS));
    await db.transaction((tx) => changeOne(tx, id, round)).catch(() => pause(50));
  }
}

async function changeOne(
  tx: Pick<Database, 'execute' | 'insert' | 'update' | 'select'>,
  id: string,
  round: number,
) {
  if (round % 10 === 9) return removeTexts(tx, COLLECTION, id);
  const isForNothing = round % 5 === 4;
  const title = isForNothing ? `never${id}` : `now${id}${letters(Math.random() * 1e9)}`;
  await putTexts(tx, { collection: COLLECTION, id, texts: [{ language: 'nl', title, text: '' }] });
  await pause(Math.random() * 20);
  if (isForNothing) throw new Error('Rolled back on purpose.');
}

function letters(number: number): string {
  let text = '';
  for (let rest = Math.floor(number) + 26; rest > 0; rest = Math.floor(rest / 26)) {
    text += String.fromCharCode(97 + (rest % 26));
  }
  return text;
}
