import {
  judgeCardAction,
  noteOnCardAction,
  removeCardNoteAction,
} from '#capabilities/partners/card-review.actions.server.ts';
import { cardReviewPage } from '#capabilities/partners/card-review.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
  cardReviewPage(locals.visit, params, url.searchParams);

export const actions: Actions = {
  judge: formAction(judgeCardAction),
  note: formAction(noteOnCardAction),
  removeNote: formAction(removeCardNoteAction),
};
