import { matchesPage } from '#capabilities/partners/matches.public.server.ts';
import { watchAction } from '#capabilities/partners/watch.actions.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
  matchesPage(locals.visit, params, url.searchParams);

export const actions: Actions = { watch: formAction(watchAction) };
