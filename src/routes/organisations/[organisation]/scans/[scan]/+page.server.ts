import { remindPeople } from '#capabilities/scan/participants.actions.server.ts';
import {
  closeAnswers,
  reopenAnswers,
  reopenConversation,
} from '#capabilities/scan/scans.actions.server.ts';
import { scanPage } from '#capabilities/scan/scans.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
  ...(await scanPage(locals.visit, params)),
  slug: params.organisation,
  justAsked: url.searchParams.get('asked'),
  reminded: url.searchParams.get('reminded'),
});

export const actions: Actions = {
  close: formAction(closeAnswers),
  reopen: formAction(reopenAnswers),
  'reopen-conversation': formAction(reopenConversation),
  remind: formAction(remindPeople),
};
