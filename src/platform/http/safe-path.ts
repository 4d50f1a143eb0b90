const HERE = 'https://here.invalid';

/**
 * A path within this site, for going on after signing in; anything that a browser would read as
 * another site (`//x`, `/\x`, `/<tab>/x`) becomes the fallback.
 */
export function safePath(to: unknown, fallback = '/organisations'): string {
  if (typeof to !== 'string' || !staysHere(to)) return fallback;
  const url = URL.parse(to, HERE);
  if (url?.origin !== HERE) return fallback;
  // Once more: `/a/..//x` becomes `//x`.
  const path = url.pathname + url.search + url.hash;
  return staysHere(path) ? path : fallback;
}

function staysHere(path: string): boolean {
  return /^\/(?![/\\])/.test(path) && !/[\p{Cc}\\]/u.test(path);
}
