import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import {
  inviteByMail,
  makeLink,
  sendAgain,
  withdrawInvitation,
} from '#capabilities/organisations/invitation.actions.server.ts';
import { invitationsPage } from '#capabilities/organisations/invitation.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import { sentForm } from '#platform/http/sent-form.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
  page: await invitationsPage(locals.visit, params.organisation, url.searchParams),
});

type Act = typeof makeLink | typeof sendAgain;

/** A secret is shown once, in the answer itself: behind a redirect it would have to be kept. */
function showingLink(act: Act) {
  return async ({ locals, request, params }: RequestEvent) => {
    const result = await act(locals.visit, await sentForm(request), {
      organisation: params.organisation ?? '',
    });
    if ('to' in result) redirect(303, result.to);
    return 'link' in result ? { made: result } : fail(400, { rejected: result });
  };
}

async function mail(event: RequestEvent) {
  const failure = await formAction(inviteByMail)(event);
  return fail(failure.status, { rejected: failure.data });
}

async function withdraw(event: RequestEvent) {
  const failure = await formAction(withdrawInvitation)(event);
  return fail(failure.status, { rejected: failure.data });
}

export const actions = {
  mail,
  withdraw,
  link: showingLink(makeLink),
  again: showingLink(sendAgain),
};
