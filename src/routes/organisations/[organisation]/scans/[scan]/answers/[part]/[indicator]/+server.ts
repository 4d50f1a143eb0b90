import { saveAnswer } from '#capabilities/scan/answers.actions.server.ts';
import type { RequestHandler } from './$types';

const status = { saved: 204, closed: 409, wrong: 400 } as const;

/** Keeps one answer; what it says is kept, is kept. */
export const PUT: RequestHandler = async ({ locals, params, request }) =>
  new Response(null, { status: status[await saveAnswer(locals.visit, request, params)] });
