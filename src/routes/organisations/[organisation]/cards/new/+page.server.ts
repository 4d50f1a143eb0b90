import { startFromElsewhere } from '#capabilities/partners/elsewhere.actions.server.ts';
import { startByKind, startBySentence } from '#capabilities/partners/writing.actions.server.ts';
import { newCardPage } from '#capabilities/partners/writing.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => newCardPage(locals.visit, params);

export const actions: Actions = {
  sentence: formAction(startBySentence),
  kind: formAction(startByKind),
  from: formAction(startFromElsewhere),
};
