import { actionsPage } from '#capabilities/resilience/overview.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => actionsPage(locals.visit, params);
