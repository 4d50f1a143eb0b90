import { consortiaPage } from '#capabilities/partners/consortia.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => consortiaPage(locals.visit, params);
