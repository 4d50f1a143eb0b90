import { renewByLink } from '#capabilities/partners/renewal.actions.server.ts';
import { renewalPage } from '#capabilities/partners/renewal.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { visit }, params }) => {
  const view = await renewalPage(visit, params.token);
  return { ...view, isOver: view.expiresAt !== null && view.expiresAt <= visit.now };
};

export const actions: Actions = { default: formAction(renewByLink) };
