import { pdfResponse, sharedReport } from '#capabilities/scan/report.public.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals: { visit }, params }) =>
  pdfResponse(await sharedReport(visit, params.token), visit.now);
