import { sitemap } from '#capabilities/knowledge/sitemap.api.server.ts';
import { findablePaths } from '#capabilities/partners/paths.public.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ request, locals }) =>
  sitemap(request, locals.visit, await findablePaths(locals.visit.now));
