import { exportPage } from '#capabilities/organisations/export.public.server.ts';
import { exportChecks } from '#capabilities/knowledge/check-export.store.server.ts';
import { exportKnowledge } from '#capabilities/knowledge/export.store.server.ts';
import { exportAcquaintances } from '#capabilities/partners/acquaintance-export.store.server.ts';
import { exportCards } from '#capabilities/partners/card-export.store.server.ts';
import { exportUnwanted } from '#capabilities/partners/gate-export.store.server.ts';
import { exportIntroductions } from '#capabilities/partners/introduction-export.store.server.ts';
import { exportResilience } from '#capabilities/resilience/export.store.server.ts';
import { exportScan } from '#capabilities/scan/export.store.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
  page: await exportPage(locals.visit, params.organisation, {
    scan: exportScan,
    knowledge: exportKnowledge,
    wheelChecks: exportChecks,
    cards: exportCards,
    introductions: exportIntroductions,
    knownPartners: exportAcquaintances,
    unwanted: exportUnwanted,
    resilience: exportResilience,
  }),
});
