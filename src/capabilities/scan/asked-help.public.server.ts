import type { Membership } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { inWords, type AboutInWords } from './gap.ts';
import { plannedGap, plannedStep } from './plan.public.server.ts';
import { samenspelInstrument } from './questions.ts';
import type { Gap } from './gaps.store.server.ts';
import type { Step } from './steps.store.server.ts';

/** A gap or a step for which somebody wants to ask help: what is known of it, in words. */
export type AskedHelp = {
  readonly gap: Pick<Gap, 'title' | 'targetDate'>;
  readonly about: AboutInWords;
  /** What stands at the level where it starts, and at the level of the target; both languages. */
  readonly now: AboutInWords['name'] | null;
  readonly wished: AboutInWords['name'] | null;
  /** What is still to be done for it. */
  readonly steps: readonly Step[];
};

/** A gap of an organisation with its steps that are not done; undefined when it has none with this id. */
export async function askedAtGap(
  membership: Membership,
  id: string,
  now: Date,
  db = database(),
): Promise<AskedHelp | undefined> {
  const found = await plannedGap(membership, id, now, db);
  if (!found) return undefined;
  const { gap } = found;
  return inGap(gap, gap.steps);
}

/** A step of an organisation; undefined when it has none with this id. */
export async function askedAtStep(
  membership: Membership,
  id: string,
  now: Date,
  db = database(),
): Promise<AskedHelp | undefined> {
  const found = await plannedStep(membership, id, now, db);
  return found && inGap(found.gap, [found.step]);
}

function inGap(gap: Gap, steps: readonly Step[]): AskedHelp {
  const about = inWords(gap, samenspelInstrument);
  const atLevel = (value: number) => about.levels[Math.round(value) - 1] ?? null;
  return {
    gap,
    about,
    now: atLevel(gap.startValue),
    wished: atLevel(gap.targetValue),
    steps: steps.filter(({ removed, state }) => !removed && state !== 'done'),
  };
}
