import { decideOn, remove, repeat } from '#capabilities/knowledge/wheel-check.actions.server.ts';
import { checkPage } from '#capabilities/knowledge/wheel-check.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => checkPage(locals.visit, params);

export const actions: Actions = {
  repeat: formAction(repeat),
  decide: formAction(decideOn),
  remove: formAction(remove),
};
