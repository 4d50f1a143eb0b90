import { proposeAction } from '#capabilities/partners/proposal.actions.server.ts';
import { proposalsPage } from '#capabilities/partners/proposals.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
  proposalsPage(locals.visit, params, url.searchParams);

export const actions: Actions = { propose: formAction(proposeAction) };
