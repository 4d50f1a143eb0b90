import { checkFor } from '#capabilities/scan/plan.public.server.ts';
import { answerCheckAction } from '#capabilities/scan/step-check.actions.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  return { check: await checkFor(params.token, locals.visit.now) };
};

export const actions: Actions = { default: formAction(answerCheckAction) };
