import { citation } from '#capabilities/knowledge/citation.api.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, locals, params }) =>
  citation(request, locals.visit, params);
