/**
 * A card that could take part: how well it covers each need of the asker, how much of its own needs the
 * asker covers, and with whom of the others it cannot be. Places are those in the list of candidates.
 */
export type Candidate = {
  readonly cardId: string;
  readonly organisationId: string;
  /** Strength per need of the asker, 0–1, in the order of the needs. */
  readonly strengths: readonly number[];
  /** How much of what this card needs the asker gives, 0–1. */
  readonly fromAsker: number;
};

/** A request with several needs, and who could help. */
export type Problem = {
  /** How many needs there are. */
  readonly needs: number;
  readonly candidates: readonly Candidate[];
  /** Whether two candidates may not be in one group: a gate between them. */
  readonly apart: (one: number, other: number) => boolean;
  /** How much of what the first needs the second gives, 0–1. */
  readonly gives: (to: number, from: number) => number;
};

/** Candidates by their places, in order, and what they are worth together. */
export type Group = { readonly members: readonly number[]; readonly value: number };

/** At most so many counterparts: with more, arranging it costs more than it brings. */
export const MOST_MEMBERS = 4;
/** What meets a need less than this does not cover it: below it, half of what search finds is by chance. */
export const COUNTS = 0.15;
/** Who gets less than this part of its own needs gets nothing. */
export const ENOUGH_BACK = 0.06;
/** A party has to add this much strength to one need, or it is needless. */
const PARTY_COST = 0.1;
/**
 * For a member that nobody gives anything. Small enough that a party is never taken only because it gives
 * something to the others: three of these together are less than `PARTY_COST`.
 */
const ONE_SIDED_COST = 0.03;

/** What a candidate is worth for a need: nothing below `COUNTS`. */
export function strengthAt({ strengths }: Candidate, need: number): number {
  const strength = strengths[need] ?? 0;
  return strength >= COUNTS ? strength : 0;
}

/** Whether a member gets something from the asker or from another member of the group. */
export function getsSomething(
  { candidates, gives }: Problem,
  member: number,
  members: readonly number[],
): boolean {
  if ((candidates[member]?.fromAsker ?? 0) >= ENOUGH_BACK) return true;
  return members.some((other) => other !== member && gives(member, other) >= ENOUGH_BACK);
}

/** Whether these may be one group: not too many, all different organisations, no gate between any two. */
export function mayMeet({ candidates, apart }: Problem, members: readonly number[]): boolean {
  if (members.length > MOST_MEMBERS) return false;
  return members.every((one, place) =>
    members
      .slice(place + 1)
      .every(
        (other) =>
          candidates[one]?.organisationId !== candidates[other]?.organisationId &&
          !apart(one, other),
      ),
  );
}

/**
 * What a group is worth to the asker: the mean over the needs of the best strength among the members, less
 * a cost for each party and a small one for each that gets nothing. Nobody is worth 0.
 */
export function valueOf(problem: Problem, members: readonly number[]): number {
  let sum = 0;
  for (let need = 0; need < problem.needs; need += 1) {
    let best = 0;
    for (const member of members) {
      const candidate = problem.candidates[member];
      if (candidate) best = Math.max(best, strengthAt(candidate, need));
    }
    sum += best;
  }
  const oneSided = members.filter((one) => !getsSomething(problem, one, members)).length;
  return (sum - PARTY_COST * members.length - ONE_SIDED_COST * oneSided) / problem.needs;
}

/** The costs as parts of the value, for who writes the same problem in another form. */
export const costs = { party: PARTY_COST, oneSided: ONE_SIDED_COST } as const;

/** Who covers which need: the strongest member per need, or undefined when nobody does. */
export function coveringOf(
  { candidates, needs }: Problem,
  members: readonly number[],
): readonly (number | undefined)[] {
  return Array.from({ length: needs }, (_, need) => {
    const at = (member: number) => {
      const candidate = candidates[member];
      return candidate ? strengthAt(candidate, need) : 0;
    };
    const [best] = [...members].sort((one, other) => at(other) - at(one) || one - other);
    return best !== undefined && at(best) > 0 ? best : undefined;
  });
}

/** How many members a next group may share with one that was found: half of them, or it is no other group. */
export function mayShare({ members }: Group): number {
  return Math.floor(members.length / 2);
}

/** Whether a group is another one than each of these. */
export function isAnother(members: readonly number[], found: readonly Group[]): boolean {
  return found.every(
    (group) => group.members.filter((one) => members.includes(one)).length <= mayShare(group),
  );
}
