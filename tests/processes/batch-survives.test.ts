import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { migrate } from '#platform/database/migrate.server.ts';
import { ask, newDataFolder } from './data-folder.ts';
import { run } from './process.ts';

const KILLS = 10;
const DOMAINS = 2_000;
/** A process lives at most so many milliseconds after it began. */
const LIFETIME = 900;

it('each domain of a batch has one result, after 10 hard kills', { timeout: 240_000 }, async () => {
  const database = run('tests/processes/embedded-process.ts', [newDataFolder()]);
  const url = await database.writes(/^ready (.*)$/m);
  await migrate(url);
  const batch = String(
    await ask(
      url,
      `insert into measurement_batch (name, asked_at) values ('many', now()) returning id`,
    ),
  );
  await ask(
    url,
    `insert into measurement_batch_domain (batch_id, name, line, depth)
      select '${batch}', 'd' || n || '.example', n, 'passive'
      from generate_series(1, ${DOMAINS}) n returning 1`,
  );
  // Writes down every result that is kept, also one that would overwrite another.
  await ask(url, `create table kept (name text)`);
  await ask(
    url,
    `create function keep() returns trigger language plpgsql as
      'begin insert into kept values (new.name); return new; end'`,
  );
  await ask(
    url,
    `create trigger keep after update of findings on measurement_batch_domain
      for each row execute function keep()`,
  );
  const start = () => run('tests/processes/batch-process.ts', [url, batch]);
  let killedHalfWay = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const both = [start(), start()];
    await Promise.all(both.map((one) => one.writes(/started/)));
    await pause(100 + Math.random() * LIFETIME);
    for (const one of both) one.send('SIGKILL');
    await Promise.all(both.map((one) => one.ended));
    const waits = await ask(url, `select count(*)::int from kept`);
    if (Number(waits) < DOMAINS) killedHalfWay += 1;
  }
  const last = start();
  await last.writes(/finished/);
  await last.ended;
  const figures = await ask(
    url,
    `select array[
      (select count(*) from measurement_batch_domain where outcome = 'measured'),
      (select count(*) from kept), (select count(distinct name) from kept),
      (select count(*) from measurement_batch where ended_at is not null)]::int[]`,
  );
  database.send('SIGTERM');
  await database.ended;
  console.log(`${killedHalfWay} of ${KILLS} kills, of two processes each, came half-way.`);
  expect(figures).toEqual([DOMAINS, DOMAINS, DOMAINS, 1]);
  expect(killedHalfWay).toBeGreaterThan(KILLS / 2);
});
