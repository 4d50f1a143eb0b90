import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginSession } from '#platform/accounts/welcome.server.ts';
import { applicationUrl } from '#platform/database/embedded/application-database.server.ts';
import type { Database } from '#platform/database/database.server.ts';
import { indicatorsOf } from '#capabilities/scan/instrument.ts';
import { samenspelInstrument } from '#capabilities/scan/questions.ts';
import { browser } from '../support/callers.ts';
import { colleague, openedScan } from '../support/scans.ts';
import { theatre } from '../support/theatres.ts';
import type { App } from './app.ts';

const asked = indicatorsOf(samenspelInstrument, 'quick');

/** One of three people who answer a scan, with the number of what they last said per question. */
export type Respondent = {
  readonly participantId: string;
  readonly questions: string;
  readonly cookie: string;
  /** Question → the number of the newest answer that the app said it kept. */
  readonly acknowledged: Map<string, number>;
};

/** The address of the database that an app keeps in its data folder. */
export function databaseOf({ dataDir }: App): string {
  const folder = join(dataDir, 'database');
  return applicationUrl(folder, readFileSync(join(folder, 'password'), 'utf8').trim(), 'samenspel');
}

/** Three people, signed in, in a scan that is open. */
export async function respondents(db: Database, { address }: App): Promise<Respondent[]> {
  const house = await theatre(db, 'de-proef');
  const scan = await openedScan(db, house);
  const made: Respondent[] = [];
  for (let count = 0; count < 3; count += 1) {
    const { person, place } = await colleague(db, house, scan);
    const theirs = browser(db, address);
    await beginSession(await theirs.visit(), person.id, db);
    const cookies = [...theirs.cookies];
    made.push({
      participantId: place.id,
      questions: `${address}/organisations/${house.slug}/scans/${scan.id}/answers`,
      cookie: cookies.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; '),
      acknowledged: new Map(),
    });
  }
  return made;
}

/** What answer number n says: the level follows from the number, so that half an answer shows. */
export const said = (n: number) => ({ choice: String((n % 5) + 1), note: String(n) });

/** Gives answer number n, by script as most do, or by the form; true when the app says it has it. */
export async function answer(respondent: Respondent, n: number): Promise<boolean> {
  const indicator = asked[n % asked.length];
  if (!indicator) return false;
  const { id, part } = indicator;
  const kept = await (n % 4 === 0 ? byForm : byScript)(respondent, { id, part, n }).catch(
    () => false,
  );
  if (kept) respondent.acknowledged.set(id, n);
  return kept;
}

type Answer = { readonly id: string; readonly part: string; readonly n: number };

async function byScript({ questions, cookie }: Respondent, { id, part, n }: Answer) {
  const { status } = await fetch(`${questions}/${part}/${id}`, {
    method: 'PUT',
    headers: { cookie, origin: new URL(questions).origin, 'content-type': 'application/json' },
    body: JSON.stringify({ ...said(n), at: Date.now() }),
    signal: AbortSignal.timeout(5_000),
  });
  return status === 204;
}

async function byForm({ questions, cookie }: Respondent, { id, part, n }: Answer) {
  const { choice, note } = said(n);
  const answered = await fetch(`${questions}/${part}`, {
    method: 'POST',
    headers: { cookie, origin: new URL(questions).origin, accept: 'text/html' },
    body: new URLSearchParams({ [`choice-${id}`]: choice, [`note-${id}`]: note, to: 'later' }),
    redirect: 'manual',
    signal: AbortSignal.timeout(5_000),
  });
  const to = answered.headers.get('location') ?? '';
  return answered.status === 303 && new URL(to, questions).pathname.endsWith('/answers');
}
