import { checksOfGap } from '#capabilities/knowledge/wheel-check.public.server.ts';
import { isDirector, memberOf } from '#capabilities/organisations/public.server.ts';
import {
  changeGapAction,
  closeGapAction,
  reopenGapAction,
} from '#capabilities/scan/gaps.actions.server.ts';
import { plannedGap } from '#capabilities/scan/plan.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const membership = await memberOf(locals.visit, params.organisation);
  const found = await plannedGap(membership, params.gap, locals.visit.now);
  return {
    slug: membership.slug,
    directs: isDirector(membership),
    ...(found ?? notFound()),
    checks: await checksOfGap(locals.visit, params),
  };
};

export const actions: Actions = {
  change: formAction(changeGapAction),
  close: formAction(closeGapAction),
  reopen: formAction(reopenGapAction),
};
