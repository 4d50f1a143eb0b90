import { chooseDeskAction } from '#capabilities/partners/desk-choice.actions.server.ts';
import { deskChoicePage } from '#capabilities/partners/desk-choice.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
  deskChoicePage(locals.visit, params, url.searchParams);

export const actions: Actions = { default: formAction(chooseDeskAction) };
