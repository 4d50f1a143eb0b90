import { randomUUID } from 'node:crypto';
import { user } from '#platform/accounts/tables.ts';
import type { Database } from '#platform/database/database.server.ts';
import type { Person, Visit } from '#platform/http/visit.ts';

/** A visit by a person, or by a stranger, at a fixed moment. */
export function visit(person: Person | null = null, more: Partial<Visit> = {}): Visit {
  const now = new Date('2026-11-22T10:00:00Z');
  return { person, language: 'nl', now, origin: 'http://localhost:3000', path: '/', ...more };
}

/** A person who has an account, made straight in the database. */
export async function somebody(db: Database, name = 'Robin Voorbeeld'): Promise<Person> {
  const id = randomUUID();
  const email = `${id}@voorbeeld.example`;
  await db.insert(user).values({ id, name, email, emailVerified: true });
  return { id, name, email, emailVerified: true, administrator: false };
}

/** A form as a browser sends it. */
export function form(fields: Record<string, string | readonly string[]>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const text of [value].flat()) data.append(name, text);
  return data;
}
