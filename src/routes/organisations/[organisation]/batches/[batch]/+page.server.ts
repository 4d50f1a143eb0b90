import {
  continueOwnBatch,
  removeOwnBatch,
  stopOwnBatch,
} from '#capabilities/resilience/batch.actions.server.ts';
import { batchPage } from '#capabilities/resilience/batch.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

/** Seconds after which a browser looks again, without script. */
const AGAIN = '5';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
  const page = await batchPage(locals.visit, params, url.searchParams);
  const { state } = page.batch;
  if (state === 'running' || state === 'waiting')
    setHeaders({ refresh: `${AGAIN}; url=${url.pathname}${url.search}` });
  return page;
};

export const actions: Actions = {
  stop: formAction(stopOwnBatch),
  go: formAction(continueOwnBatch),
  remove: formAction(removeOwnBatch),
};
