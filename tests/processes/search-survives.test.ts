import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { migrate } from '#platform/database/migrate.server.ts';
import { ask, newDataFolder } from './data-folder.ts';
import { run, type Running } from './process.ts';

const KILLS = 12;
/** Indexing, comparing and writing the index all happen within this time, in milliseconds. */
const LIFETIME = 2_500;

it('what is found is what was committed, after 12 hard kills', { timeout: 240_000 }, async () => {
  const dataDir = newDataFolder();
  const database = run('tests/processes/embedded-process.ts', [dataDir]);
  const url = await database.writes(/^ready (.*)$/m);
  await migrate(url);
  await ask(
    url,
    `insert into search_text (collection, id, language, title, text)
      select 'many', n::text, 'nl', 'Tekst ' || n, repeat('van alles wat ', 10)
      from generate_series(1, 20000) n returning 1`,
  );
  const folder = newDataFolder();
  const start = () => run('tests/processes/search-process.ts', [url, folder]);
  let checks = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const searching = start();
    await searching.writes(/started/);
    // Some are killed while they index, the others after they have begun to change texts.
    if (kill % 3 > 0) await searching.writes(/checked/);
    await pause(Math.random() * LIFETIME);
    searching.send('SIGKILL');
    await searching.ended;
    checks += checkedBy(searching);
  }
  const last = start();
  await last.writes(/checked/);
  last.send('SIGKILL');
  await last.ended;
  checks += checkedBy(last);
  database.send('SIGTERM');
  await database.ended;
  console.log(`After ${KILLS} kills what was found was compared ${checks} times.`);
  expect(checks).toBeGreaterThan(KILLS / 2);
});

/** One when it compared, and everything was right. */
function checkedBy(searching: Running): number {
  const said = /checked (.*)/.exec(searching.output())?.[1];
  if (said !== undefined) expect(said, searching.output()).toMatch(/^\d+ right/);
  expect(searching.output()).not.toContain('is not used');
  return said === undefined ? 0 : 1;
}
