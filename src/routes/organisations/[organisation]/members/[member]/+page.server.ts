import {
  changeRoles,
  handOver,
  removeMember,
} from '#capabilities/organisations/membership.actions.server.ts';
import { memberPage } from '#capabilities/organisations/membership.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
  page: await memberPage(locals.visit, params.organisation, params.member),
});

export const actions = {
  roles: formAction(changeRoles),
  handover: formAction(handOver),
  remove: formAction(removeMember),
};
