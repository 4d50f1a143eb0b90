import { memberOf } from '#capabilities/organisations/public.server.ts';
import { newStepFor } from '#capabilities/scan/plan.public.server.ts';
import { addStepAction } from '#capabilities/scan/steps.actions.server.ts';
import { formAction } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const membership = await memberOf(locals.visit, params.organisation);
  const part = url.searchParams.get('part');
  const found = await newStepFor(membership, params.gap, part, locals.visit.now);
  return { slug: membership.slug, ...(found ?? notFound()) };
};

export const actions: Actions = { default: formAction(addStepAction) };
