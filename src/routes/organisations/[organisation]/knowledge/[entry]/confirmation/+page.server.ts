import { confirmAction } from '#capabilities/knowledge/still-true.actions.server.ts';
import { confirmationPage } from '#capabilities/knowledge/writing.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
  confirmationPage(locals.visit, params, url.searchParams);

export const actions: Actions = { default: formAction(confirmAction) };
