import { bringBackAction, discardAction } from '#capabilities/knowledge/discard.actions.server.ts';
import { changeLanguage } from '#capabilities/knowledge/draft.actions.server.ts';
import { recallAction, submitAction } from '#capabilities/knowledge/submission.actions.server.ts';
import {
  restoreAction,
  withdrawAction,
} from '#capabilities/knowledge/withdrawal.actions.server.ts';
import { editPage } from '#capabilities/knowledge/writing.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
  editPage(locals.visit, params, url.searchParams);

export const actions: Actions = {
  language: formAction(changeLanguage),
  submit: formAction(submitAction),
  recall: formAction(recallAction),
  withdraw: formAction(withdrawAction),
  restore: formAction(restoreAction),
  discard: formAction(discardAction),
  bringBack: formAction(bringBackAction),
};
