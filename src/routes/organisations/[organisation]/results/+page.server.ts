import { restoreResultAction } from '#capabilities/scan/earlier-results.actions.server.ts';
import { historyPage } from '#capabilities/scan/history.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
  historyPage(locals.visit, params, url.searchParams.get('removed'));

export const actions: Actions = { restore: formAction(restoreResultAction) };
