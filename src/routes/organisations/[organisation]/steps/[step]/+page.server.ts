import { memberOf } from '#capabilities/organisations/public.server.ts';
import { plannedStep } from '#capabilities/scan/plan.public.server.ts';
import {
  changeStepAction,
  removeStepAction,
  restoreStep,
} from '#capabilities/scan/steps.actions.server.ts';
import { formAction } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const membership = await memberOf(locals.visit, params.organisation);
  const found = await plannedStep(membership, params.step, locals.visit.now);
  return { slug: membership.slug, ...(found ?? notFound()) };
};

export const actions: Actions = {
  change: formAction(changeStepAction),
  remove: formAction(removeStepAction),
  restore: formAction(restoreStep),
};
