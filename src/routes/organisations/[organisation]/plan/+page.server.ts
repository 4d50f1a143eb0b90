import { isDirector, memberOf } from '#capabilities/organisations/public.server.ts';
import { planFor } from '#capabilities/scan/plan.public.server.ts';
import { finishStep, restoreStep, unfinishStep } from '#capabilities/scan/steps.actions.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const membership = await memberOf(locals.visit, params.organisation);
  const { slug, organisationName, userId: personId } = membership;
  const removed = url.searchParams.get('removed');
  const plan = await planFor(membership, removed, locals.visit.now);
  return { slug, organisationName, personId, directs: isDirector(membership), ...plan };
};

export const actions: Actions = {
  finish: formAction(finishStep),
  unfinish: formAction(unfinishStep),
  restore: formAction(restoreStep),
};
