import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { keepFile, previewFile } from '#capabilities/scan/earlier-file.actions.server.ts';
import { newResultPage } from '#capabilities/scan/earlier-results.public.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => newResultPage(locals.visit, params);

const answering = (act: typeof keepFile) => async (event: RequestEvent) => {
  const form = await event.request.formData();
  const result = await act(event.locals.visit, form, event.params as Record<string, string>);
  if ('to' in result) redirect(303, result.to);
  return 'errors' in result ? fail(400, result) : result;
};

export const actions: Actions = { preview: answering(previewFile), keep: answering(keepFile) };
