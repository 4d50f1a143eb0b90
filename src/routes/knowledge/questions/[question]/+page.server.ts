import {
  answerQuestion,
  changeConsent,
  closeQuestion,
  publishQuestion,
  reportQuestion,
  unpublishQuestion,
} from '#capabilities/knowledge/question.actions.server.ts';
import { questionPage } from '#capabilities/knowledge/question.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
  questionPage(locals.visit, params, url.searchParams);

export const actions: Actions = {
  answer: formAction(answerQuestion),
  publish: formAction(publishQuestion),
  unpublish: formAction(unpublishQuestion),
  consent: formAction(changeConsent),
  close: formAction(closeQuestion),
  report: formAction(reportQuestion),
};
