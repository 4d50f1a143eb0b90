import { error, redirect } from '@sveltejs/kit';
import type { Person, Visit } from './visit.ts';

/** The person behind a visit; a stranger is sent to sign in and comes back afterwards. */
export function signedIn(visit: Visit): Person {
  if (visit.person) return visit.person;
  redirect(303, `/sign-in?to=${encodeURIComponent(visit.path)}`);
}

/** What does not exist, or does not exist for this person: both look the same. */
export function notFound(): never {
  error(404);
}

/** The person may see this, but their role may not do it; `why` says who may. */
export function forbidden(why: string): never {
  error(403, why);
}
