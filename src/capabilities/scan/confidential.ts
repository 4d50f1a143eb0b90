import { known, sharesOf, type Tally } from './levels.ts';

/**
 * From how many people on something is shown about them. With two, each of them knows what the
 * other said; with three nobody does.
 */
export const MIN_PEOPLE = 3;

/** Whether a group is empty or large enough: nothing is learned by taking it from a larger one. */
const isSafe = (people: number) => people === 0 || people >= MIN_PEOPLE;

/**
 * Whether a scan shows more than how many people answered. `changed` is how many responses
 * changed since the answering was opened again after a view was shown: one or two of them could
 * be read from the difference between the two views.
 */
export function showsViews(responses: number, changed = 0): boolean {
  return responses >= MIN_PEOPLE && isSafe(changed);
}

/** Whether so few responses changed since a view was shown that the difference would name them. */
export const changedTooFew = (changed: number) => !isSafe(changed);

/** Whether the levels of one indicator may be shown: enough people gave one. */
export function mayShow(tally: Tally): boolean {
  return known(tally) >= MIN_PEOPLE;
}

/** The range of levels in one job role, from three people on. */
export type RoleView<Role extends string = string> = {
  readonly role: Role;
  readonly people: number;
  readonly lowest: number;
  readonly highest: number;
};

/**
 * What may be shown per job role about one indicator. A role is shown when three or more of its
 * people gave a level, and only as long as those who are in no shown role are none or at least
 * three: the total is known, so a rest of one or two would be known as well. If the rest is too
 * small, the smallest role joins it.
 */
export function roleViews<Role extends string>(
  tallies: ReadonlyMap<Role, Tally>,
): RoleView<Role>[] {
  const groups = [...tallies]
    .map(([role, tally]) => ({ role, people: known(tally), shares: sharesOf(tally) }))
    .sort((a, b) => b.people - a.people || (a.role < b.role ? -1 : 1));
  const shown = groups.filter(({ people }) => people >= MIN_PEOPLE);
  const count = (some: typeof groups) => some.reduce((sum, { people }) => sum + people, 0);
  if (!isSafe(count(groups) - count(shown))) shown.pop();
  return shown.flatMap(({ role, people, shares }) => {
    const [lowest, highest] = [shares.at(0), shares.at(-1)];
    return lowest && highest
      ? [{ role, people, lowest: lowest.level, highest: highest.level }]
      : [];
  });
}
