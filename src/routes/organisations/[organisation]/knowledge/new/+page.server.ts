import { startEntryAction } from '#capabilities/knowledge/draft.actions.server.ts';
import { memberOf } from '#capabilities/organisations/public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { slug } = await memberOf(locals.visit, params.organisation);
  return { slug };
};

export const actions: Actions = { default: formAction(startEntryAction) };
