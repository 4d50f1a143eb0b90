import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import {
  acceptAsNewcomer,
  acceptInvitation,
} from '#capabilities/organisations/acceptance.actions.server.ts';
import { invitationPage } from '#capabilities/organisations/invitation.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import { sentForm } from '#platform/http/sent-form.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
  page: await invitationPage(locals.visit, params.token),
});

/** Sets the cookie of a session, which `formAction` cannot. */
async function welcome(event: RequestEvent) {
  const token = event.params.token ?? '';
  const result = await acceptAsNewcomer(event, await sentForm(event.request), { token });
  if ('to' in result) redirect(303, result.to);
  return fail(400, result);
}

export const actions = { accept: formAction(acceptInvitation), welcome };
