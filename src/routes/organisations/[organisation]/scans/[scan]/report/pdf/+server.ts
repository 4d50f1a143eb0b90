import { pdfResponse, reportPage } from '#capabilities/scan/report.public.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals: { visit }, params, url }) => {
  const { report } = await reportPage(visit, params, url.searchParams.get('language'));
  return pdfResponse(report, visit.now);
};
