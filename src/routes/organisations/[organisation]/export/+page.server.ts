import { exportPage } from '#capabilities/organisations/export.public.server.ts';
import { rest } from '../../everything.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
  page: await exportPage(locals.visit, params.organisation, rest),
});
