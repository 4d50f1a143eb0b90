import { callerAction } from '#platform/accounts/caller-action.ts';
import { confirm, proofsOf } from '#platform/accounts/proof.server.ts';
import { requestLink } from '#platform/accounts/sign-in.actions.server.ts';
import { signedIn } from '#platform/http/refuse.ts';
import { safePath } from '#platform/http/safe-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  email: signedIn(event.locals.visit).email,
  to: safePath(event.url.searchParams.get('to'), '/account'),
  ...(await proofsOf(event)),
});

export const actions: Actions = {
  password: callerAction(confirm),
  link: callerAction(requestLink),
};
