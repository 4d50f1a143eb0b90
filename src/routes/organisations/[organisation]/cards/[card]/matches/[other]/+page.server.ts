import { showInterestAction } from '#capabilities/partners/interest.actions.server.ts';
import { matchPage } from '#capabilities/partners/matches.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => matchPage(locals.visit, params);

export const actions: Actions = { interest: formAction(showInterestAction) };
