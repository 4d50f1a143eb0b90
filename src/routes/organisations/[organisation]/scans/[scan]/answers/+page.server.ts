import { submit, takeBack } from '#capabilities/scan/answers.actions.server.ts';
import { answersPage } from '#capabilities/scan/answers.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => answersPage(locals.visit, params);

export const actions: Actions = { submit: formAction(submit), 'take-back': formAction(takeBack) };
