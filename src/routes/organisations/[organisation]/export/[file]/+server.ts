import { exportedFile } from '#capabilities/organisations/export.public.server.ts';
import { exportChecks } from '#capabilities/knowledge/check-export.store.server.ts';
import { exportKnowledge } from '#capabilities/knowledge/export.store.server.ts';
import { exportAcquaintances } from '#capabilities/partners/acquaintance-export.store.server.ts';
import { exportCards } from '#capabilities/partners/card-export.store.server.ts';
import { exportUnwanted } from '#capabilities/partners/gate-export.store.server.ts';
import { exportIntroductions } from '#capabilities/partners/introduction-export.store.server.ts';
import { exportResilience } from '#capabilities/resilience/export.store.server.ts';
import { exportScan } from '#capabilities/scan/export.store.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
  const file = await exportedFile(locals.visit, params.organisation, params.file, {
    scan: exportScan,
    knowledge: exportKnowledge,
    wheelChecks: exportChecks,
    cards: exportCards,
    introductions: exportIntroductions,
    knownPartners: exportAcquaintances,
    unwanted: exportUnwanted,
    resilience: exportResilience,
  });
  const headers = {
    'Content-Type': file.type,
    'Content-Disposition': `attachment; filename="${file.name}"`,
    'Cache-Control': 'no-store',
  };
  return new Response(file.body, { headers });
};
