import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies';
import type { RequestEvent } from '@sveltejs/kit';
import type { Visit } from '../http/visit.ts';

/** The header in which we, and nobody else, tell better-auth the true address of the visitor. */
export const ADDRESS_HEADER = 'x-samenspel-true-address';

/** What signing in and out needs of a request: it reads and sets cookies. A RequestEvent is one. */
export type Caller = {
  readonly request: { readonly headers: Headers };
  readonly cookies: Pick<RequestEvent['cookies'], 'set'>;
  readonly locals: {
    visit: Visit;
    /** The true address of the visitor, as the front or the connection gives it. */
    readonly address: string;
    readonly session: CurrentSession | null;
  };
};

/** The session of a visit. */
export type CurrentSession = { readonly id: string; readonly confirmedAt: Date };

/** The headers of a request that better-auth may see, with the true address of the visitor. */
export function headersOf(request: Caller['request'], address: string): Headers {
  const headers = new Headers();
  for (const name of ['cookie', 'user-agent']) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  headers.set(ADDRESS_HEADER, address);
  return headers;
}

/** Passes the cookies that better-auth sets on to the browser. */
export function passCookies(cookies: Caller['cookies'], headers: Headers): void {
  for (const line of headers.getSetCookie())
    for (const [name, cookie] of parseSetCookieHeader(line)) {
      const options = Object.entries(toCookieOptions(cookie)).filter(
        ([, value]) => value !== undefined,
      );
      cookies.set(name, cookie.value, { ...Object.fromEntries(options), path: '/' });
    }
}
