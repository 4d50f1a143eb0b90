import { answerCheckAction, checkFor } from '#capabilities/scan/public.server.ts';
import { formAction } from '#platform/http/form.ts';
import { PRIVATE_LINK } from '#platform/http/private-link.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
  setHeaders(PRIVATE_LINK);
  return { check: await checkFor(params.token, locals.visit.now) };
};

export const actions: Actions = { default: formAction(answerCheckAction) };
