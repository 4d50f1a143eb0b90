import { askBatch } from '#capabilities/resilience/batch.actions.server.ts';
import { batchesPage } from '#capabilities/resilience/batch.public.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
  batchesPage(locals.visit, params, url.searchParams);

export const actions: Actions = {
  ask: formAction((visit, form, params) => askBatch(visit, form, params)),
};
