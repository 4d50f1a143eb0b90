import { feed } from '#capabilities/knowledge/feed.api.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, locals, url }) =>
  feed(request, locals.visit, url.searchParams);
