import { tellCapacityAction } from '#capabilities/partners/capacity.actions.server.ts';
import { capacityPage } from '#capabilities/partners/capacity.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
  capacityPage(locals.visit, params, url.searchParams);

export const actions: Actions = { default: formAction(tellCapacityAction) };
