import { securityText } from '#platform/http/security-text.ts';
import { config } from '#platform/config.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals }) =>
  new Response(securityText(locals.visit.origin, config().MAIL_FROM, locals.visit.now), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
