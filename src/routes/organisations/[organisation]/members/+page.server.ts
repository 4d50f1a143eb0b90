import { leaveOrganisation } from '#capabilities/organisations/membership.actions.server.ts';
import { membersPage } from '#capabilities/organisations/membership.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
  page: await membersPage(locals.visit, params.organisation, url.searchParams),
});

export const actions = { leave: formAction(leaveOrganisation) };
