import {
  changeResultAction,
  removeResultAction,
  restoreResultAction,
} from '#capabilities/scan/earlier-results.actions.server.ts';
import { editResultPage } from '#capabilities/scan/earlier-results.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => editResultPage(locals.visit, params);

export const actions: Actions = {
  change: formAction(changeResultAction),
  remove: formAction(removeResultAction),
  restore: formAction(restoreResultAction),
};
