import { redirect } from '@sveltejs/kit';
import { callerAction } from '#platform/accounts/caller-action.ts';
import { proveSecondFactor } from '#platform/accounts/second-factor.actions.server.ts';
import { safePath } from '#platform/http/safe-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  const to = safePath(url.searchParams.get('to'));
  if (locals.visit.person) redirect(303, to);
  return { to };
};

export const actions: Actions = { default: callerAction(proveSecondFactor) };
