const HERE = 'https://here.invalid';

/**
 * A path within this site, for going on after signing in; anything that a browser would read as
 * another site (`//x`, `/\x`, `/<tab>/x`) becomes the fallback.
 */
export function safePath(to: unknown, fallback = '/'): string {
  if (typeof to !== 'string' || !/^\/(?![/\\])/.test(to) || /[\p{Cc}\\]/u.test(to)) return fallback;
  const url = URL.parse(to, HERE);
  return url?.origin === HERE ? url.pathname + url.search + url.hash : fallback;
}
