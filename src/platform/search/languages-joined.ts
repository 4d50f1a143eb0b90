import type { Found } from './search.ts';

/** How slowly a place in a list loses worth; small, as a reader looks at the first few only. */
const K = 5;

/**
 * One list out of a list per language. Scores depend on the texts of their own language, so a place
 * in the list counts instead (reciprocal rank: Cormack, Clarke & Büttcher 2009), times how much of
 * the question the text holds: otherwise the best of a language in which nothing fits would stand
 * above the second of the other. Within a language the order stays as it is. A thing that is there
 * in both languages stays once, where it fits best.
 */
export function joined(lists: readonly (readonly Found[])[], limit: number): Found[] {
  const filled = lists.filter((list) => list.length > 0);
  const [only = []] = filled;
  if (filled.length < 2) return only.slice(0, limit);
  const best = new Map<string, Placed>();
  for (const one of filled.flatMap(placed)) {
    const known = best.get(one.found.id);
    if (known === undefined || compare(one, known) < 0) best.set(one.found.id, one);
  }
  return [...best.values()]
    .sort(compare)
    .slice(0, limit)
    .map(({ found }) => found);
}

type Placed = { readonly found: Found; readonly place: number; readonly worth: number };

/** The worth of each place, which never rises further down the list. */
function placed(list: readonly Found[]): Placed[] {
  let worth = Infinity;
  return list.map((found, place) => {
    worth = Math.min(worth, found.coverage / (K + place + 1));
    return { found, place, worth };
  });
}

function compare(a: Placed, b: Placed): number {
  return b.worth - a.worth || a.place - b.place || (a.found.id < b.found.id ? -1 : 1);
}
