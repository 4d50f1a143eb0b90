import { callerAction } from '#platform/accounts/caller-action.ts';
import { requestReset } from '#platform/accounts/password.actions.server.ts';
import type { Actions } from './$types';

export const actions: Actions = { default: callerAction(requestReset) };
