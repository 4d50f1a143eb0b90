import { eq } from 'drizzle-orm';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { answer as answers } from '#capabilities/scan/tables.ts';
import { connect } from '#platform/database/database.server.ts';
import { startApp, type App } from './app.ts';
import { answer, databaseOf, type Respondent, respondents, said } from './respondents.ts';

/** What is killed, in turn: the web server, the database below it, or both at once. */
const victims = ['web', 'database', 'both', 'web', 'both'] as const;
const KILLS = 20;
/** Between two kills at least so many answers are kept, so that each kill has something to lose. */
const LEAST_BETWEEN = 5;
const PATIENCE = 30_000;

it('no answer that was acknowledged is lost in 20 hard kills', { timeout: 240_000 }, async () => {
  const environment = { SECRET: process.env.SECRET ?? '' };
  let app = await startApp({ environment });
  const { db, pool } = connect(databaseOf(app), 2);
  const people = await respondents(db, app);
  await pool.end();

  const work = { goesOn: true, kept: 0 };
  const saving = people.map((person) => keepAnswering(person, work));
  for (let kill = 0; kill < KILLS; kill += 1) {
    const before = work.kept;
    await until(() => work.kept >= before + LEAST_BETWEEN, app);
    await pause(Math.random() * 150);
    app = await killAndRestart(app, victims[kill % victims.length] ?? 'both', environment);
  }
  const before = work.kept;
  await until(() => work.kept >= before + LEAST_BETWEEN, app);
  work.goesOn = false;
  await Promise.all(saving);

  const lost = await lostBy(people, databaseOf(app));
  await app.stop();
  console.log(`${work.kept} answers were acknowledged around ${KILLS} kills; ${lost.length} lost.`);
  expect(lost).toEqual([]);
});

/** Answers one question after the other, and the same one again when it was not acknowledged. */
async function keepAnswering(person: Respondent, work: { goesOn: boolean; kept: number }) {
  for (let n = 0; work.goesOn; n += 1) {
    if (await answer(person, n)) work.kept += 1;
    else await pause(50);
  }
}

async function killAndRestart(
  app: App,
  victim: (typeof victims)[number],
  environment: Record<string, string>,
): Promise<App> {
  if (victim !== 'web') app.killDatabase();
  if (victim === 'database') return app;
  await app.kill();
  const { dataDir, port } = app;
  return startApp({ dataDir, port, environment });
}

/** Acknowledged answers that are not there, or are older than what was acknowledged, or half. */
async function lostBy(people: readonly Respondent[], url: string): Promise<string[]> {
  const { db, pool } = connect(url, 2);
  const lost: string[] = [];
  for (const { participantId, acknowledged } of people) {
    const rows = await db.select().from(answers).where(eq(answers.participantId, participantId));
    for (const [indicator, n] of acknowledged) {
      const kept = rows.find((row) => row.indicator === indicator);
      const newest = Number(kept?.note ?? -1);
      const isWhole = kept !== undefined && String(kept.level) === said(newest).choice;
      if (newest < n || !isWhole) lost.push(`${indicator}: ${n}, and there is ${newest}`);
    }
  }
  await pool.end();
  return lost;
}

async function until(isSo: () => boolean, { process }: App): Promise<void> {
  for (const end = Date.now() + PATIENCE; !isSo(); await pause(10))
    if (Date.now() > end)
      throw new Error(`No answer was acknowledged for too long. It said:\n${process.output()}`);
}
