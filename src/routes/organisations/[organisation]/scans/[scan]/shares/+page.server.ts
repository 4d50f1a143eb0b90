import { fail } from '@sveltejs/kit';
import { sharesPage } from '#capabilities/scan/report.public.server.ts';
import { share, withdraw } from '#capabilities/scan/shares.actions.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => sharesPage(locals.visit, params);

export const actions: Actions = {
  share: async ({ locals, request, params }) => {
    const made = await share(locals.visit, await request.formData(), params);
    return 'link' in made ? made : fail(400, made);
  },
  withdraw: formAction(withdraw),
};
