import { reviewPage } from '#capabilities/knowledge/desk.public.server.ts';
import { judgeAction } from '#capabilities/knowledge/review.actions.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => reviewPage(locals.visit, params);

export const actions: Actions = { judge: formAction(judgeAction) };
