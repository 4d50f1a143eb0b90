import { appointment } from '#capabilities/partners/introductions.public.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) =>
  new Response(await appointment(locals.visit, params), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8; method=REQUEST',
      'content-disposition': 'attachment; filename="samenspel.ics"',
      'cache-control': 'private, no-store',
    },
  });
