import { deskPage } from '#capabilities/knowledge/desk.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
  deskPage(locals.visit, params, url.searchParams);
