import { savePart } from '#capabilities/knowledge/draft.actions.server.ts';
import { partPage } from '#capabilities/knowledge/writing.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
  partPage(locals.visit, params, url.searchParams);

export const actions: Actions = { default: formAction(savePart) };
