import { isCultural, type Facts, type Sector } from './entry.ts';

/** Something that resembles an entry; `resemblance` is between 0 and 1. */
export type Candidate = {
  readonly id: string;
  readonly facts: Pick<Facts, 'sectors' | 'parts' | 'audiences'>;
  readonly resemblance: number;
};

export type Related = {
  /** The ids of what resembles it most, the best first. */
  readonly near: readonly string[];
  /** One more, from another sector, when there is a fair one. */
  readonly elsewhere: string | null;
};

/** How many are shown beside an entry. */
const MOST = 3;
/** Something from another sector is fair when it resembles at least this share of what the best one does. */
const FAIR_SHARE = 0.4;

/** Whether two entries have no home sector in common. */
function isElsewhere(mine: readonly Sector[], theirs: readonly Sector[]): boolean {
  return theirs.length > 0 && mine.length > 0 && !theirs.some((sector) => mine.includes(sector));
}

/**
 * What to read next: what resembles most, and one from another sector. Of those, outside culture
 * goes first when it resembles nearly as much: that is where culture looks least.
 */
export function relatedOf(
  entry: { readonly facts: Pick<Facts, 'sectors'> },
  candidates: readonly Candidate[],
): Related {
  const sorted = candidates.toSorted((a, b) => b.resemblance - a.resemblance);
  const best = sorted[0]?.resemblance ?? 0;
  const fair = sorted
    .filter(({ resemblance }) => resemblance > 0 && resemblance >= best * FAIR_SHARE)
    .filter(({ facts }) => isElsewhere(entry.facts.sectors, facts.sectors));
  const outside = fair.find(({ facts }) => !facts.sectors.some(isCultural));
  const elsewhere = outside ?? fair[0] ?? null;
  const near = sorted
    .filter(({ id }) => id !== elsewhere?.id)
    .slice(0, elsewhere ? MOST - 1 : MOST);
  return { near: near.map(({ id }) => id), elsewhere: elsewhere?.id ?? null };
}

/** How much two entries are about the same, by their facts alone: for when searching does not work. */
export function resemblanceByFacts(
  a: Pick<Facts, 'parts' | 'audiences' | 'sectors'>,
  b: Pick<Facts, 'parts' | 'audiences' | 'sectors'>,
): number {
  const overlap = (x: readonly string[], y: readonly string[]) => {
    const all = new Set([...x, ...y]).size;
    return all === 0 ? 0 : x.filter((one) => y.includes(one)).length / all;
  };
  return (
    0.5 * overlap(a.parts, b.parts) +
    0.3 * overlap(a.audiences, b.audiences) +
    0.2 * overlap(a.sectors, b.sectors)
  );
}
