import { checksPage } from '#capabilities/knowledge/wheel-check.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => checksPage(locals.visit, params);
