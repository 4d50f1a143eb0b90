import { writtenEntry } from '#capabilities/knowledge/writing.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => writtenEntry(locals.visit, params);
