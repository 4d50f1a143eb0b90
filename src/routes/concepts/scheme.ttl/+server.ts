import { scheme } from '#capabilities/partners/scheme.api.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, locals }) => scheme(request, locals.visit, 'ttl');
