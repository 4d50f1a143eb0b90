import { answerQuestions } from '#capabilities/partners/questions.actions.server.ts';
import { questionsPage } from '#capabilities/partners/questions.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => questionsPage(locals.visit, params);

export const actions: Actions = { default: formAction(answerQuestions) };
