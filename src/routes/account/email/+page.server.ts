import { callerAction } from '#platform/accounts/caller-action.ts';
import { requestEmailChange } from '#platform/accounts/email.actions.server.ts';
import { provenRecently } from '#platform/accounts/proof.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => ({ email: provenRecently(event).email });

export const actions: Actions = { default: callerAction(requestEmailChange) };
