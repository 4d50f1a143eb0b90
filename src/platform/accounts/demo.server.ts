import { eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { config } from '../config.server.ts';
import { database, type Database } from '../database/database.server.ts';
import { isLoopback } from '../http/front.ts';
import type { FormResult } from '../http/form.ts';
import { notFound } from '../http/refuse.ts';
import type { Text } from '../language/language.ts';
import { madeAsDemo } from '../installation/installation.server.ts';
import { installation } from '../installation/tables.ts';
import type { Caller } from './caller.server.ts';
import { endSession } from './sessions.store.server.ts';
import { user } from './tables.ts';
import { beginSession } from './welcome.server.ts';

/** The key of the list of people on the demo page, in the facts about the installation. */
export const DEMO_PEOPLE = 'demo-people';

const listed = z.array(
  z.object({ userId: z.string(), what: z.object({ nl: z.string(), en: z.string() }) }),
);

export type DemoPerson = { readonly id: string; readonly name: string; readonly what: Text };

/** Where a request comes from, and what the server listens on. */
type Place = { readonly host: string; readonly address: string; readonly listensOn: string };

/**
 * Whether everything happens on one machine: the server listens there alone, the request comes from
 * there, and was meant for there (a page elsewhere could let its name point here: DNS rebinding).
 */
export function isAtHome({ host, address, listensOn }: Place): boolean {
  const name = host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
  return (
    [name, listensOn].every((one) => one === 'localhost' || isLoopback(one)) && isLoopback(address)
  );
}

/** Whether this visit may see what only the demo shows. */
export async function isDemoVisit(caller: Caller, db = database()): Promise<boolean> {
  const { visit, address } = caller.locals;
  const host = caller.request.headers.get('host') ?? '';
  const here = isAtHome({ host, address, listensOn: config().HOST });
  return here && new URL(visit.origin).host === host && madeAsDemo(db);
}

/** The fictional people that one can be in the demo; elsewhere than in a demo the page does not exist. */
export async function demoPeople(caller: Caller, db = database()): Promise<DemoPerson[]> {
  if (!(await isDemoVisit(caller, db))) notFound();
  return listedPeople(db);
}

async function listedPeople(db: Database): Promise<DemoPerson[]> {
  const [fact] = await db.select().from(installation).where(eq(installation.key, DEMO_PEOPLE));
  const wishes = listed.safeParse(fact?.value).data ?? [];
  const ids = wishes.map(({ userId }) => userId);
  const { id, name } = user;
  const found = ids.length ? await db.select({ id, name }).from(user).where(inArray(id, ids)) : [];
  return wishes.flatMap(({ userId, what }) => {
    const person = found.find((one) => one.id === userId);
    return person ? [{ ...person, what }] : [];
  });
}

/** Signs in as one of the fictional people, and nobody else, without a password. */
export async function signInToDemo(
  caller: Caller,
  form: FormData,
  db = database(),
): Promise<FormResult> {
  const people = await demoPeople(caller, db);
  const person = people.find(({ id }) => id === form.get('person')) ?? notFound();
  if (caller.locals.session) await endSession(db, caller.locals.session.id);
  await beginSession(caller, person.id, db);
  // A visitor keeps reading in their own language: that of the person they try to be is no choice.
  return { to: `/organisations?lang=${caller.locals.visit.language}` };
}
