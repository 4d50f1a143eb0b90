import { batchFile } from '#capabilities/resilience/batch.api.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params }) => batchFile(locals.visit, params);
