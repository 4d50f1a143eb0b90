import { redirect } from '@sveltejs/kit';
import { callerAction } from '#platform/accounts/caller-action.ts';
import { isDemoVisit } from '#platform/accounts/demo.server.ts';
import { requestLink, signIn } from '#platform/accounts/sign-in.actions.server.ts';
import { safePath } from '#platform/http/safe-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const to = safePath(event.url.searchParams.get('to'));
  if (event.locals.visit.person && !event.url.searchParams.has('again')) redirect(303, to);
  return {
    to,
    demo: await isDemoVisit(event),
    newPassword: event.url.searchParams.has('new-password'),
  };
};

export const actions: Actions = { password: callerAction(signIn), link: callerAction(requestLink) };
