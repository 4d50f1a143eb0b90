import { callerAction } from '#platform/accounts/caller-action.ts';
import { changeEmail } from '#platform/accounts/email.actions.server.ts';
import { signedIn } from '#platform/http/refuse.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  signedIn(locals.visit);
  return { token: url.searchParams.get('token') ?? '' };
};

export const actions: Actions = { default: callerAction(changeEmail) };
