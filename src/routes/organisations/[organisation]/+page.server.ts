import { isDirector } from '#capabilities/organisations/public.server.ts';
import { waitingIntroductions } from '#capabilities/partners/introductions.public.server.ts';
import { participantOf } from '#capabilities/scan/public.server.ts';
import { nextStep } from '#capabilities/scan/next-step.ts';
import { standingOf } from '#capabilities/scan/standing.store.server.ts';
import { database } from '#platform/database/database.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const membership = await participantOf(locals.visit, params);
  const standing = await standingOf(database(), membership);
  const waiting = await waitingIntroductions(locals.visit, params);
  return { step: nextStep(standing, isDirector(membership)), waiting };
};
