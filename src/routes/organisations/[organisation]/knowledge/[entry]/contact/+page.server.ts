import {
  agreeAction,
  askContactAction,
  declineAction,
  removeContactAction,
} from '#capabilities/knowledge/contact.actions.server.ts';
import { contactPage } from '#capabilities/knowledge/writing.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
  contactPage(locals.visit, params, url.searchParams);

export const actions: Actions = {
  ask: formAction(askContactAction),
  agree: formAction(agreeAction),
  decline: formAction(declineAction),
  remove: formAction(removeContactAction),
};
