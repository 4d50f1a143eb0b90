import { callerAction } from '#platform/accounts/caller-action.ts';
import { useLink } from '#platform/accounts/sign-in.actions.server.ts';
import { safePath } from '#platform/http/safe-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
  token: url.searchParams.get('token') ?? '',
  to: safePath(url.searchParams.get('to')),
});

export const actions: Actions = { default: callerAction(useLink) };
