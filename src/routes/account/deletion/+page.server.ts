import { leaveEverything } from '#capabilities/organisations/public.server.ts';
import { callerAction } from '#platform/accounts/caller-action.ts';
import { deleteAccount } from '#platform/accounts/profile.actions.server.ts';
import { provenRecently } from '#platform/accounts/proof.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  provenRecently(event);
};

export const actions: Actions = {
  default: callerAction((caller, form) => deleteAccount(caller, form, leaveEverything)),
};
