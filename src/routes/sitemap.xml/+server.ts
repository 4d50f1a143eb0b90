import { sitemap } from '#capabilities/knowledge/sitemap.api.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, locals }) => sitemap(request, locals.visit);
