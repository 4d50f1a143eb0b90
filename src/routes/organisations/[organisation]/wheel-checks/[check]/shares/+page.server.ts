import { fail } from '@sveltejs/kit';
import { shareCheck, withdrawCheck } from '#capabilities/knowledge/check-shares.actions.server.ts';
import { checkSharesPage } from '#capabilities/knowledge/check-shares.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import { sentForm } from '#platform/http/sent-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => checkSharesPage(locals.visit, params);

export const actions: Actions = {
  share: async ({ locals, request, params }) => {
    const made = await shareCheck(locals.visit, await sentForm(request), params);
    return 'link' in made ? made : fail(400, made);
  },
  withdraw: formAction(withdrawCheck),
};
