import { error, redirect } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';

/**
 * Nothing is called by a null character, and asking PostgreSQL for such a name would be a failure: whoever
 * reads is sent to the same address without it, whoever sends something learns that nothing is there.
 */
export const withoutNullPath: Handle = ({ event, resolve }) => {
  const { url, request } = event;
  const asked = url.pathname + url.search;
  if (!asked.includes('%00')) return resolve(event);
  if (request.method !== 'GET' && request.method !== 'HEAD') error(404);
  // One slash, so that what is left is never the address of another site.
  redirect(308, asked.replaceAll('%00', '').replace(/^[/\\]+/, '/'));
};
