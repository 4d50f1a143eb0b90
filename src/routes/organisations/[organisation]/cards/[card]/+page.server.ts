import {
  recallAction,
  renewAction,
  restoreAction,
  submitAction,
  withdrawAction,
} from '#capabilities/partners/life.actions.server.ts';
import { cardPage } from '#capabilities/partners/writing.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
  cardPage(locals.visit, params, url.searchParams);

export const actions: Actions = {
  submit: formAction(submitAction),
  recall: formAction(recallAction),
  renew: formAction(renewAction),
  withdraw: formAction(withdrawAction),
  restore: formAction(restoreAction),
};
