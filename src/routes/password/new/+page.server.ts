import { callerAction } from '#platform/accounts/caller-action.ts';
import { reset } from '#platform/accounts/password.actions.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ token: url.searchParams.get('token') ?? '' });

export const actions: Actions = { default: callerAction(reset) };
