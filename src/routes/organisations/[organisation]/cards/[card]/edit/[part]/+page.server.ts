import { visibilityAction } from '#capabilities/partners/life.actions.server.ts';
import { saveCardPart } from '#capabilities/partners/writing.actions.server.ts';
import { cardPartPage } from '#capabilities/partners/writing.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
  cardPartPage(locals.visit, params, url.searchParams);

export const actions: Actions = {
  save: formAction(saveCardPart),
  visibility: formAction(visibilityAction),
};
