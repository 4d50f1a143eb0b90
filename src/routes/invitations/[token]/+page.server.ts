import { acceptInvitation } from '#capabilities/organisations/invitation.actions.server.ts';
import { invitationPage } from '#capabilities/organisations/invitation.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
  page: await invitationPage(locals.visit, params.token),
});

export const actions = { accept: formAction(acceptInvitation) };
