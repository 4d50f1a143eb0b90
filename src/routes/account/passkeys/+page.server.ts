import { callerAction } from '#platform/accounts/caller-action.ts';
import { passkeysOf, removePasskey } from '#platform/accounts/passkeys.actions.server.ts';
import { provenRecently } from '#platform/accounts/proof.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  provenRecently(event);
  return { passkeys: await passkeysOf(event) };
};

export const actions: Actions = { default: callerAction(removePasskey) };
