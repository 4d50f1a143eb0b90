import { sql } from 'drizzle-orm';
import { fromDrizzle, PgBoss, type JobWithMetadata } from 'pg-boss';
import { config } from '../config.server.ts';
import type { Database } from '../database/database.server.ts';
import { onShutdown } from '../lifecycle.ts';

/** What a job gets: its data, and whether it will be tried again when it throws now. */
export type Work = { readonly data: Record<string, string>; readonly isLastTry: boolean };
type Handler = (work: Work) => Promise<void>;
type Job = { readonly handler: Handler; readonly cron: string | undefined };

const RETRIES = 8;
/** 30 s, then each time about twice as long, at most an hour: two to three hours in all. */
const FIRST_RETRY_SECONDS = 30;
const LAST_RETRY_SECONDS = 3600;
/** A job of a process that died is taken over after this long. */
const HEARTBEAT_SECONDS = 10;
/** Running jobs get this long to finish when we stop, in milliseconds. */
const PATIENCE = 8_000;

const registered = new Map<string, Job>();

/** Says what a job does, before `startJobs`; with `cron` (Dutch time) it also runs by itself. */
export function registerJob(name: string, handler: Handler, options: { cron?: string } = {}): void {
  registered.set(name, { handler, cron: options.cron });
}

let boss: PgBoss | undefined;

/** Starts to run what was registered. A job runs at least once: its handler must bear a second time. */
export async function startJobs(connectionString = config().DATABASE_URL): Promise<void> {
  if (boss || !connectionString) return;
  const started = new PgBoss({ connectionString, schema: 'jobs', max: 4 });
  boss = started;
  started.on('error', (error) => console.error(`jobs: ${error.message}`));
  await started.start();
  onShutdown(stopJobs);
  for (const [name, job] of registered) await run(started, name, job);
}

/** Lets running jobs finish, and starts no more. */
export async function stopJobs(): Promise<void> {
  const stopping = boss;
  boss = undefined;
  await stopping?.stop({ graceful: true, timeout: PATIENCE });
}

async function run(started: PgBoss, name: string, { handler, cron }: Job): Promise<void> {
  await started.createQueue(name, {
    retryLimit: RETRIES,
    retryDelay: FIRST_RETRY_SECONDS,
    retryDelayMax: LAST_RETRY_SECONDS,
    retryBackoff: true,
    heartbeatSeconds: HEARTBEAT_SECONDS,
  });
  const options = { includeMetadata: true, pollingIntervalSeconds: 1 } as const;
  const work = async ([job]: JobWithMetadata<Record<string, string>>[]) => {
    if (!job) return;
    await handler({ data: job.data ?? {}, isLastTry: job.retryCount >= job.retryLimit });
  };
  await started.work(name, options, work);
  if (cron) await started.schedule(name, cron, {}, { tz: 'Europe/Amsterdam' });
}

/** Adds a job in a transaction: it runs when, and only when, that is committed. */
export async function addJob(
  tx: Pick<Database, 'execute'>,
  name: string,
  data: Record<string, string>,
): Promise<void> {
  if (!boss) throw new Error('The jobs have not been started.');
  await boss.send(name, data, { db: fromDrizzle(tx, sql) });
}
