import { measuringPage } from '#capabilities/resilience/measuring.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({ page: measuringPage(locals.visit) });
