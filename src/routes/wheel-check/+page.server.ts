import { fail, redirect } from '@sveltejs/kit';
import { askPlan } from '#capabilities/knowledge/wheel-check.actions.server.ts';
import { askPage } from '#capabilities/knowledge/wheel-check.public.server.ts';
import { sentForm } from '#platform/http/sent-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => askPage(locals.visit, url.searchParams);

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const asked = await askPlan(locals.visit, await sentForm(request), locals.address);
    if ('to' in asked) redirect(303, asked.to);
    return fail(400, asked);
  },
};
