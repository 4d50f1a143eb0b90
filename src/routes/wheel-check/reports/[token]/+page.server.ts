import { sharedCheck } from '#capabilities/knowledge/check-shares.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
  shared: await sharedCheck(locals.visit, params),
});
