import { deskPage } from '#capabilities/partners/desk.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
  deskPage(locals.visit, params, url.searchParams);
