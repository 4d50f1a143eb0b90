import { harvest } from '#capabilities/knowledge/harvest.api.server.ts';
import { sentForm } from '#platform/http/sent-form.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, url }) => harvest(url.searchParams, locals.visit);

export const POST: RequestHandler = async ({ locals, request }) => {
  const sent = await sentForm(request);
  const texts = [...sent].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  return harvest(texts, locals.visit);
};
