import type { Handle } from '@sveltejs/kit/hooks';

const HARMLESS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a request that may change something was sent by a page of another site (CSRF). */
export function isForeign(request: Request, origin: string): boolean {
  if (HARMLESS.has(request.method)) return false;
  const from = request.headers.get('origin');
  if (from !== null) return from !== origin;
  const site = request.headers.get('sec-fetch-site');
  return site !== null && site !== 'same-origin' && site !== 'none';
}

/** Refuses what a page of another site sends; SvelteKit itself does so for forms only. */
export const withoutForeigners: Handle = ({ event, resolve }) =>
  isForeign(event.request, event.url.origin)
    ? new Response('This request came from another site.\n', { status: 403 })
    : resolve(event);
