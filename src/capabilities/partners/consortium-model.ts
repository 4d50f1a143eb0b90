import {
  costs,
  ENOUGH_BACK,
  mayMeet,
  mayShare,
  MOST_MEMBERS,
  strengthAt,
  valueOf,
  type Group,
  type Problem,
} from './consortium.ts';

/** So large a problem goes to the solver; what is larger is searched within bounds. */
export const MOST_NEEDS_EXACT = 8;
export const MOST_CANDIDATES_EXACT = 60;

/**
 * The problem as a linear model with whole numbers, in the LP format of CPLEX. `x3` is 1 when candidate 3
 * is in the group, `y3_1` when it is the one that covers need 1, `r3` when it is in and gets nothing. The
 * values are those of `valueOf` times the number of needs. `found`: groups from which it has to differ.
 */
export function modelOf(problem: Problem, found: readonly Group[] = []): string {
  const { candidates, needs } = problem;
  const places = candidates.map((_, place) => place);
  const covering = places.flatMap((place) =>
    Array.from({ length: needs }, (_, need) => ({
      place,
      need,
      strength: at(problem, place, need),
    })),
  );
  const useful = covering.filter(({ strength }) => strength > 0);
  const gain = [
    ...useful.map(({ place, need, strength }) => `+ ${figure(strength)} y${place}_${need}`),
    ...places.map((place) => `- ${figure(costs.party)} x${place}`),
    ...places.map((place) => `- ${figure(costs.oneSided)} r${place}`),
  ];
  const rows = [
    `${places.map((place) => `+ x${place}`).join(' ')} <= ${MOST_MEMBERS}`,
    ...useful.map(({ place, need }) => `y${place}_${need} - x${place} <= 0`),
    ...Array.from({ length: needs }, (_, need) =>
      useful.filter((one) => one.need === need).map(({ place }) => `+ y${place}_${need}`),
    ).flatMap((terms) => (terms.length > 1 ? [`${terms.join(' ')} <= 1`] : [])),
    ...conflicts(problem),
    ...places.flatMap((place) => oneSided(problem, place)),
    ...found.map(
      (group) => `${group.members.map((place) => `+ x${place}`).join(' ')} <= ${mayShare(group)}`,
    ),
  ];
  return [
    'Maximize',
    ` value: ${gain.join('\n  ')}`,
    'Subject To',
    ...rows.map((row, number) => ` c${number}: ${row}`),
    'Bounds',
    ...useful.map(({ place, need }) => ` 0 <= y${place}_${need} <= 1`),
    ...places.map((place) => ` 0 <= r${place} <= 1`),
    'Binary',
    ...places.map((place) => ` x${place}`),
    'End',
  ].join('\n');
}

/** The group in a solution of the model. */
export function groupIn(problem: Problem, values: Readonly<Record<string, number>>): Group {
  const members = problem.candidates.flatMap((_, place) =>
    (values[`x${place}`] ?? 0) > 0.5 ? [place] : [],
  );
  return { members, value: valueOf(problem, members) };
}

const at = ({ candidates }: Problem, place: number, need: number) => {
  const candidate = candidates[place];
  return candidate ? strengthAt(candidate, need) : 0;
};

/** Enough digits to keep apart what differs, without the exponents that the format reads otherwise. */
const figure = (value: number) => value.toFixed(9);

function conflicts(problem: Problem): string[] {
  return problem.candidates.flatMap((_, one) =>
    problem.candidates.flatMap((__, other) =>
      other > one && !mayMeet(problem, [one, other]) ? [`x${one} + x${other} <= 1`] : [],
    ),
  );
}

function oneSided({ candidates, gives }: Problem, place: number): string[] {
  if ((candidates[place]?.fromAsker ?? 0) >= ENOUGH_BACK) return [];
  const givers = candidates.flatMap((_, other) =>
    other !== place && gives(place, other) >= ENOUGH_BACK ? [`- x${other}`] : [],
  );
  return [`x${place} ${givers.join(' ')} - r${place} <= 0`];
}
