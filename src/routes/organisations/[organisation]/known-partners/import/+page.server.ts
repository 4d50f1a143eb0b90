import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import {
  keepPartners,
  previewPartners,
} from '#capabilities/partners/acquaintance-file.actions.server.ts';
import { importPartnersPage } from '#capabilities/partners/acquaintance.public.server.ts';
import { sentForm } from '#platform/http/sent-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) =>
  importPartnersPage(locals.visit, params);

const answering = (act: typeof keepPartners) => async (event: RequestEvent) => {
  const form = await sentForm(event.request);
  const result = await act(event.locals.visit, form, event.params as Record<string, string>);
  if ('to' in result) redirect(303, result.to);
  return 'errors' in result ? fail(400, result) : result;
};

export const actions: Actions = {
  preview: answering(previewPartners),
  keep: answering(keepPartners),
};
