import { resultPage } from '#capabilities/scan/result.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => resultPage(locals.visit, params);
