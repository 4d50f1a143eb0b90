import type { RequestHandler } from './$types';

/** Everything public may be found; the sitemap says where that is. */
export const GET: RequestHandler = ({ locals }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${locals.visit.origin}/sitemap.xml\n`, {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    },
  });
