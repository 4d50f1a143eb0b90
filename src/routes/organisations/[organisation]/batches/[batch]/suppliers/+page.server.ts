import { batchSuppliersPage } from '#capabilities/resilience/batch.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) =>
  batchSuppliersPage(locals.visit, params);
