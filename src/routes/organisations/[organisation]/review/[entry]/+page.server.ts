import { reviewPage } from '#capabilities/knowledge/desk.public.server.ts';
import { mergeAction } from '#capabilities/knowledge/merger.actions.server.ts';
import { judgeAction } from '#capabilities/knowledge/review.actions.server.ts';
import {
  restoreByBroker,
  withdrawByBroker,
} from '#capabilities/knowledge/withdrawal.actions.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
  reviewPage(locals.visit, params, url.searchParams);

export const actions: Actions = {
  judge: formAction(judgeAction),
  merge: formAction(mergeAction),
  withdraw: formAction(withdrawByBroker),
  restore: formAction(restoreByBroker),
};
