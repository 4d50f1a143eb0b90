import type { Handle } from '@sveltejs/kit/hooks';
import { isLanguage, preferredLanguage } from '#platform/language/language.ts';

const LANGUAGE_COOKIE = 'language';
const YEAR = 365 * 24 * 60 * 60;

export const handle: Handle = async ({ event, resolve }) => {
  const asked = event.url.searchParams.get('lang');
  const kept = event.cookies.get(LANGUAGE_COOKIE);
  if (isLanguage(asked)) {
    event.cookies.set(LANGUAGE_COOKIE, asked, { path: '/', maxAge: YEAR, sameSite: 'lax' });
  }
  const language =
    [asked, kept].find(isLanguage) ??
    preferredLanguage(event.request.headers.get('accept-language'));
  event.locals.sessionId = null;
  event.locals.visit = {
    person: null,
    language,
    now: new Date(),
    origin: event.url.origin,
    path: event.url.pathname + event.url.search,
  };
  return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', language) });
};
