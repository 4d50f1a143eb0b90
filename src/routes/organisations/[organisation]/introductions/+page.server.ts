import { introductionsPage } from '#capabilities/partners/introductions.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => introductionsPage(locals.visit, params);
