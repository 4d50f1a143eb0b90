import {
  answerQuestionAction,
  askAction,
  blockAction,
  momentsAction,
  otherMomentsAction,
  outcomeAction,
  reportAction,
  sayNoAction,
  sayYesAction,
  withdrawConsentAction,
} from '#capabilities/partners/introduction.actions.server.ts';
import { introductionPage } from '#capabilities/partners/introductions.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
  introductionPage(locals.visit, params, url.searchParams);

export const actions: Actions = {
  yes: formAction(sayYesAction),
  no: formAction(sayNoAction),
  withdraw: formAction(withdrawConsentAction),
  block: formAction(blockAction),
  moments: formAction(momentsAction),
  others: formAction(otherMomentsAction),
  ask: formAction(askAction),
  answer: formAction(answerQuestionAction),
  outcome: formAction(outcomeAction),
  report: formAction(reportAction),
};
