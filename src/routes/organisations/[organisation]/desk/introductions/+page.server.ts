import { deskIntroductionsPage } from '#capabilities/partners/desk-introduction.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) =>
  deskIntroductionsPage(locals.visit, params);
