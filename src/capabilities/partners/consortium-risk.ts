import { coveringOf, getsSomething, strengthAt, type Problem } from './consortium.ts';

/** What may go wrong with a group; the one that weighs most is told. */
export const groupRisks = [
  'leaderless',
  'one-sided',
  'uncovered',
  'thin',
  'many',
  'depends',
] as const;
export type GroupRisk = {
  readonly kind: (typeof groupRisks)[number];
  /** The place of a member in the group, the place of a need, or a number of parties: it depends on the kind. */
  readonly detail: number;
};

/** A need that is met less than this is hardly met. */
const THIN = 0.4;
/** With so many others, agreeing takes more time than the work itself at first. */
const MANY = 3;

/**
 * The one thing that is most likely to go wrong with a group. There always is one: when nothing stands
 * out, everything depends on each of them. `nobodyLeads`: the asker and all members wait for the others.
 */
export function groupRiskOf(
  problem: Problem,
  members: readonly number[],
  { nobodyLeads }: { readonly nobodyLeads: boolean },
): GroupRisk {
  if (nobodyLeads) return { kind: 'leaderless', detail: members.length };
  const poor = members.findIndex((one) => !getsSomething(problem, one, members));
  if (poor >= 0) return { kind: 'one-sided', detail: poor };
  const covering = coveringOf(problem, members);
  const open = covering.indexOf(undefined);
  if (open >= 0) return { kind: 'uncovered', detail: open };
  const strengths = covering.map((member, need) => {
    const candidate = problem.candidates[member ?? -1];
    return candidate ? strengthAt(candidate, need) : 0;
  });
  const weakest = Math.min(...strengths);
  if (weakest < THIN) return { kind: 'thin', detail: strengths.indexOf(weakest) };
  if (members.length >= MANY) return { kind: 'many', detail: members.length };
  return { kind: 'depends', detail: members.length };
}
