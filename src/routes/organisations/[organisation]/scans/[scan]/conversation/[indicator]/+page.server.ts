import { conversationPage } from '#capabilities/scan/conversation.public.server.ts';
import { decideOne } from '#capabilities/scan/outcomes.actions.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => conversationPage(locals.visit, params);

export const actions: Actions = { default: formAction(decideOne) };
