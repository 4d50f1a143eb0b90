import { addOwnDomain } from '#capabilities/resilience/domain.actions.server.ts';
import { newDomainPage } from '#capabilities/resilience/domain.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => newDomainPage(locals.visit, params);

export const actions: Actions = { default: formAction(addOwnDomain) };
