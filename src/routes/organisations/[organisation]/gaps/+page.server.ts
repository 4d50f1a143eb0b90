import { isDirector, memberOf } from '#capabilities/organisations/public.server.ts';
import { chooseGap } from '#capabilities/scan/gaps.actions.server.ts';
import { candidatesFor } from '#capabilities/scan/plan.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const membership = await memberOf(locals.visit, params.organisation);
  const asked = { from: url.searchParams.get('from'), about: url.searchParams.get('about') };
  return {
    slug: membership.slug,
    directs: isDirector(membership),
    ...(await candidatesFor(membership, asked, locals.visit.now)),
  };
};

export const actions: Actions = { default: formAction(chooseGap) };
