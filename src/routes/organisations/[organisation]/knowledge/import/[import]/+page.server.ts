import { takeCases } from '#capabilities/knowledge/import.actions.server.ts';
import { proposedPage } from '#capabilities/knowledge/import.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => proposedPage(locals.visit, params);

export const actions: Actions = { default: formAction(takeCases) };
