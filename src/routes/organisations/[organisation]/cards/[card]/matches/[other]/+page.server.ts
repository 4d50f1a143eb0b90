import { matchPage } from '#capabilities/partners/matches.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => matchPage(locals.visit, params);
