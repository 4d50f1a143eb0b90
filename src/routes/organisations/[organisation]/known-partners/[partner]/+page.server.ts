import { changeAction } from '#capabilities/partners/acquaintance.actions.server.ts';
import { changePartnerPage } from '#capabilities/partners/acquaintance.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => changePartnerPage(locals.visit, params);

export const actions: Actions = { default: formAction(changeAction) };
