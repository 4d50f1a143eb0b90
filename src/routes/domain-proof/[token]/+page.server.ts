import { agreeByMail, domainProofPage } from '#capabilities/resilience/proof.actions.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
  page: await domainProofPage(locals.visit, params),
});

export const actions: Actions = { default: formAction(agreeByMail) };
