import { teamPage } from '#capabilities/scan/conversation.public.server.ts';
import { conclude } from '#capabilities/scan/scans.actions.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => teamPage(locals.visit, params);

export const actions: Actions = { conclude: formAction(conclude) };
