import { eq } from 'drizzle-orm';
import { member } from '#capabilities/organisations/tables.ts';
import { ownAnswers, saveAnswers, setSubmitted } from '#capabilities/scan/answers.store.server.ts';
import type { Layer } from '#capabilities/scan/instrument.ts';
import type { JobRole } from '#capabilities/scan/participant.ts';
import {
  ask,
  participationIn,
  type Participation,
} from '#capabilities/scan/participants.store.server.ts';
import { openScan, scanWith, move, type Scan } from '#capabilities/scan/scans.store.server.ts';
import { participant } from '#capabilities/scan/tables.ts';
import { memberOf } from '#capabilities/organisations/public.server.ts';
import type { Database } from '#platform/database/database.server.ts';
import type { Person } from '#platform/http/visit.ts';
import type { Theatre } from './theatres.ts';
import { somebody, visit } from './visits.ts';

const opened = new Date('2026-11-20T10:00:00Z');

/** Opens a scan in a theatre, with nobody asked yet. */
export async function openedScan(
  db: Database,
  { asDirector }: Theatre,
  layer: Layer = 'quick',
): Promise<Scan> {
  return db.transaction((tx) => openScan(tx, asDirector, layer, opened));
}

/** The scan as it stands now. */
export async function reread(db: Database, { asDirector }: Theatre, { id }: Scan): Promise<Scan> {
  const found = await scanWith(db, asDirector, id);
  if (!found) throw new Error('The scan is gone.');
  return found;
}

/** Adds a new colleague to a theatre and asks them. */
export async function colleague(
  db: Database,
  theatre: Theatre,
  scan: Scan,
  role: JobRole = 'marketing',
): Promise<{ person: Person; place: Participation }> {
  const person = await somebody(db);
  const { organisationId } = theatre.asDirector;
  await db
    .insert(member)
    .values({ organisationId, userId: person.id, roles: ['member'], joinedAt: opened });
  return { person, place: await placeFor(db, theatre, scan, person, role) };
}

/** Asks a member of a theatre and gives their place. */
export async function placeFor(
  db: Database,
  { asDirector, slug }: Theatre,
  scan: Scan,
  person: Person,
  role: JobRole = 'marketing',
): Promise<Participation> {
  const asked = { email: person.email, userId: person.id, role, language: 'nl' as const };
  await db.transaction((tx) =>
    ask(tx, asDirector, scan, [asked], { origin: 'http://localhost:3000' }, opened),
  );
  const place = await participationIn(db, await memberOf(visit(person), slug, db), scan);
  if (!place) throw new Error('There is no place.');
  return place;
}

/** Answers and hands in: indicator → level, or null for "don't know". */
export async function respond(
  db: Database,
  place: Participation,
  levels: Record<string, number | null>,
  at = opened,
): Promise<void> {
  const answers = Object.entries(levels).map(([indicator, level]) => {
    const kind = level === null ? 'unknown' : 'level';
    return { indicator, kind, level, note: `Notitie van ${place.id}` };
  });
  await db.transaction(async (tx) => {
    await saveAnswers(tx, place, answers, at, at);
    await setSubmitted(tx, place, true, at);
  });
}

/** A scan that is closed after everyone in the list answered. */
export async function closedScan(
  db: Database,
  theatre: Theatre,
  responses: readonly Record<string, number | null>[],
): Promise<Scan> {
  const scan = await openedScan(db, theatre);
  for (const levels of responses) {
    const { place } = await colleague(db, theatre, scan);
    await respond(db, place, levels);
  }
  await db.transaction((tx) => move(tx, theatre.asDirector, scan, 'close-answers', opened));
  return reread(db, theatre, scan);
}

/** What is kept of one person's answers: indicator → level. */
export async function keptBy(db: Database, place: Participation) {
  const answers = await ownAnswers(db, place);
  return Object.fromEntries(answers.map(({ indicator, level }) => [indicator, level]));
}

/** A person's place as the database has it. */
export async function rowOf(db: Database, { id }: Participation) {
  const [row] = await db.select().from(participant).where(eq(participant.id, id));
  return row;
}
