import { planAction, sayOfAction } from '#capabilities/resilience/action.actions.server.ts';
import { actionPage } from '#capabilities/resilience/action.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
  page: await actionPage(locals.visit, params, url.searchParams),
});

export const actions: Actions = { say: formAction(sayOfAction), plan: formAction(planAction) };
