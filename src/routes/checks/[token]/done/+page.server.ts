import { redirect } from '@sveltejs/kit';
import { checkFor } from '#capabilities/scan/plan.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const check = await checkFor(params.token, locals.visit.now);
  if (check.state !== 'answered') redirect(303, `/checks/${params.token}`);
  return { check };
};
