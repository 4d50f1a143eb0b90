import { callerAction } from '#platform/accounts/caller-action.ts';
import { changePassword } from '#platform/accounts/password.actions.server.ts';
import { proofsOf, provenRecently } from '#platform/accounts/proof.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { password } = await proofsOf(event);
  if (!password) provenRecently(event);
  return { password };
};

export const actions: Actions = { default: callerAction(changePassword) };
