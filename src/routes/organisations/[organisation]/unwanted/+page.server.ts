import {
  addGateAction,
  blockAction,
  removeGateAction,
  unblockAction,
} from '#capabilities/partners/gates.actions.server.ts';
import { unwantedPage } from '#capabilities/partners/gates.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
  unwantedPage(locals.visit, params, url.searchParams);

export const actions: Actions = {
  add: formAction(addGateAction),
  remove: formAction(removeGateAction),
  block: formAction(blockAction),
  unblock: formAction(unblockAction),
};
