import { keep } from '#capabilities/knowledge/wheel-check.actions.server.ts';
import { answerPage } from '#capabilities/knowledge/wheel-check.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
  answered: await answerPage(locals.visit, params),
});

export const actions: Actions = { keep: formAction(keep) };
