import { directorOf } from '#capabilities/organisations/public.server.ts';
import { open } from '#capabilities/scan/scans.actions.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { slug } = await directorOf(locals.visit, params.organisation);
  return { slug };
};

export const actions: Actions = { default: formAction(open) };
