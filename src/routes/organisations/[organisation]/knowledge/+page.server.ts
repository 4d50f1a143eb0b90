import { entriesPage } from '#capabilities/knowledge/writing.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => entriesPage(locals.visit, params);
