import {
  answerBasics,
  seeDifferently,
  seeTheSame,
} from '#capabilities/resilience/basics.actions.server.ts';
import { principlePage } from '#capabilities/resilience/basics.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
  page: await principlePage(locals.visit, params, url.searchParams),
});

export const actions: Actions = {
  answer: formAction(answerBasics),
  differently: formAction(seeDifferently),
  same: formAction(seeTheSame),
};
