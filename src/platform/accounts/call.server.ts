import { isAPIError } from 'better-auth/api';
import type { Database } from '../database/database.server.ts';
import { authFor, type Auth } from './auth.server.ts';
import { headersOf, passCookies, type Caller } from './caller.server.ts';

type Answer<R> = { readonly headers: Headers; readonly response: R };

/** A refusal by better-auth: its code, such as INVALID_PASSWORD. */
export type Refusal = { readonly refusal: string };

/**
 * Asks better-auth something on behalf of a visitor. A refusal is a value; only an answer passes
 * cookies on, so a refused attempt leaves the browser as it was.
 */
export async function call<R>(
  caller: Caller,
  db: Database,
  ask: (api: Auth['api'], headers: Headers) => Promise<Answer<R>>,
): Promise<R | Refusal> {
  const { api } = authFor(caller.locals.visit.origin, db);
  try {
    const answer = await ask(api, headersOf(caller.request, caller.locals.address));
    passCookies(caller.cookies, answer.headers);
    return answer.response;
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error;
    return { refusal: String(error.body?.code ?? error.status) };
  }
}

/** Whether better-auth refused. */
export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'refusal' in answer;
}
