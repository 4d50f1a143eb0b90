import { callerAction } from '#platform/accounts/caller-action.ts';
import { accountPage } from '#platform/accounts/account-page.server.ts';
import { changeProfile } from '#platform/accounts/profile.actions.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => accountPage(event, event.url);

export const actions: Actions = { default: callerAction(changeProfile) };
