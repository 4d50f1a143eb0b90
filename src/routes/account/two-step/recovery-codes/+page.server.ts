import { redirect } from '@sveltejs/kit';
import { callerAction } from '#platform/accounts/caller-action.ts';
import { proofsOf } from '#platform/accounts/proof.server.ts';
import { renewRecoveryCodes } from '#platform/accounts/two-step.actions.server.ts';
import { recoveryCodesOf, twoStepOf } from '#platform/accounts/two-step.store.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  if (!(await twoStepOf(event)).enabled) redirect(303, '/account/two-step');
  return { codes: await recoveryCodesOf(event), password: (await proofsOf(event)).password };
};

export const actions: Actions = { default: callerAction(renewRecoveryCodes) };
