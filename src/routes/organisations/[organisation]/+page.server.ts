import { isDirector, waitsForConfirmation } from '#capabilities/organisations/public.server.ts';
import { partnersNext } from '#capabilities/partners/next-step.public.server.ts';
import { participantOf } from '#capabilities/scan/public.server.ts';
import { nextStep } from '#capabilities/scan/next-step.ts';
import { standingOf } from '#capabilities/scan/standing.store.server.ts';
import { database } from '#platform/database/database.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { visit }, params }) => {
  const membership = await participantOf(visit, params);
  const step = nextStep(await standingOf(database(), membership), isDirector(membership));
  const hasRound = step.stage !== 'begin';
  const waits = await waitsForConfirmation(database(), membership);
  const first = waits ? null : await partnersNext(membership, { hasRound, now: visit.now });
  return { step, waits, first };
};
