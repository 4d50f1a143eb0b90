import { error } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';

/** Nothing is called by a null character; asking PostgreSQL for such a name would be a failure. */
export const withoutNullPath: Handle = ({ event, resolve }) => {
  if (event.url.pathname.includes('%00')) error(404);
  return resolve(event);
};
