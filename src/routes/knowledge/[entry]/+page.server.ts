import { readingPage } from '#capabilities/knowledge/reading.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => readingPage(locals.visit, params.entry);
