import { enterResult } from '#capabilities/scan/earlier-results.actions.server.ts';
import { newResultPage } from '#capabilities/scan/earlier-results.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => newResultPage(locals.visit, params);

export const actions: Actions = { default: formAction(enterResult) };
