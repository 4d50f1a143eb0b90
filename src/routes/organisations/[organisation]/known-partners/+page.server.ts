import {
  addAction,
  askAction,
  confirmAction,
  refuseAction,
  removeAction,
  tellAction,
  withdrawAction,
} from '#capabilities/partners/acquaintance.actions.server.ts';
import { knownPartnersPage } from '#capabilities/partners/acquaintance.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
  knownPartnersPage(locals.visit, params, url.searchParams);

export const actions: Actions = {
  add: formAction(addAction),
  ask: formAction(askAction),
  confirm: formAction(confirmAction),
  refuse: formAction(refuseAction),
  tell: formAction(tellAction),
  withdraw: formAction(withdrawAction),
  remove: formAction(removeAction),
};
