import { askQuestion } from '#capabilities/knowledge/question.actions.server.ts';
import { readingPage } from '#capabilities/knowledge/reading.public.server.ts';
import { takeReuseAway, tellReuse } from '#capabilities/knowledge/reuse.actions.server.ts';
import { pageForEverybody } from '#platform/http/conditional.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url, setHeaders }) => {
  setHeaders(pageForEverybody);
  return readingPage(locals.visit, params.entry, url.searchParams);
};

export const actions: Actions = {
  ask: formAction(askQuestion),
  tellReuse: formAction(tellReuse),
  takeReuseAway: formAction(takeReuseAway),
};
