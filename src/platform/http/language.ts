import type { Handle } from '@sveltejs/kit/hooks';
import { isLanguage, preferredLanguage } from '../language/language.ts';

const LANGUAGE_COOKIE = 'language';
const YEAR = 365 * 24 * 60 * 60;

/** The language: asked for in the address, else kept on this device, else of the person, else of the browser. */
export const inTheirLanguage: Handle = ({ event, resolve }) => {
  const { visit, languageOfPerson } = event.locals;
  const asked = event.url.searchParams.get('lang');
  if (isLanguage(asked)) {
    const secure = event.url.protocol === 'https:';
    const options = { path: '/', maxAge: YEAR, sameSite: 'lax', httpOnly: true, secure } as const;
    event.cookies.set(LANGUAGE_COOKIE, asked, options);
  }
  const language =
    [asked, event.cookies.get(LANGUAGE_COOKIE), languageOfPerson].find(isLanguage) ??
    preferredLanguage(event.request.headers.get('accept-language'));
  event.locals.visit = { ...visit, language };
  return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', language) });
};
