import type { Membership } from '#capabilities/organisations/public.server.ts';
import type { Database } from '#platform/database/database.server.ts';
import { gapsOf, type Gap } from './gaps.store.server.ts';
import { stepOf, stepsOf, type Step } from './steps.store.server.ts';

/** A gap with what is done about it. */
export type PlannedGap = Gap & { readonly steps: readonly Step[] };

/** A plan: the gaps that are open, those that were closed, and the step that was just removed. */
export type Plan = {
  readonly open: readonly PlannedGap[];
  readonly closed: readonly PlannedGap[];
  readonly removed: Step | null;
};

/** The plan of an organisation; `removed` may name a step that can be put back. */
export async function planOf(
  db: Database,
  membership: Membership,
  removed?: string,
): Promise<Plan> {
  const [gaps, steps] = await Promise.all([gapsOf(db, membership), stepsOf(db, membership)]);
  const planned = gaps.map((gap) => ({
    ...gap,
    steps: steps.filter(({ gapId }) => gapId === gap.id),
  }));
  const lost = removed === undefined ? undefined : await stepOf(db, membership, removed);
  return {
    open: planned.filter(({ closedAt }) => !closedAt),
    closed: planned.filter(({ closedAt }) => closedAt),
    removed: lost?.removed ? lost : null,
  };
}
