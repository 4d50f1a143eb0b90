import {
  handleReportAction,
  learnAction,
  letPassAction,
  noteOnIntroductionAction,
  removeIntroductionNoteAction,
  takeOverAction,
  tellAliveAction,
  tellOutcomeAction,
} from '#capabilities/partners/desk-care.actions.server.ts';
import { deskIntroductionPage } from '#capabilities/partners/desk-introduction.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
  deskIntroductionPage(locals.visit, params, url.searchParams);

export const actions: Actions = {
  takeOver: formAction(takeOverAction),
  tellAlive: formAction(tellAliveAction),
  tellOutcome: formAction(tellOutcomeAction),
  learn: formAction(learnAction),
  handleReport: formAction(handleReportAction),
  letPass: formAction(letPassAction),
  note: formAction(noteOnIntroductionAction),
  removeNote: formAction(removeIntroductionNoteAction),
};
