import { isCultural } from './culture.ts';

/** What is known of an organisation, and may be told of an anonymous card. */
export type Traits = {
  readonly sort: string;
  readonly sizeClass: string;
  readonly region: string;
};

/**
 * What is told of it; null: not told. A sort may be told as `in-culture` or `outside-culture`, a region as
 * a part of the country: `north`, `east`, `west` or `south`.
 */
export type Told = { readonly [trait in keyof Traits]: string | null };

/**
 * At least so many organisations are told in the same words: whoever reads sees six, of which one may
 * be their own, so five others remain. The sector picture asks for ten, because it tells figures of
 * all of them; here every organisation of the six may say no.
 */
export const CROWD = 6;

/** Coarser words for small sectors than a region. */
const partsOfCountry: Readonly<Record<string, readonly string[]>> = {
  north: ['GR', 'FR', 'DR'],
  east: ['OV', 'GE', 'FL'],
  west: ['NH', 'ZH', 'UT', 'ZE'],
  south: ['NB', 'LI'],
};

type Tell = (traits: Traits) => string | null;
const sort: Tell = (one) => one.sort;
const field: Tell = (one) => (isCultural(one.sort) ? 'in-culture' : 'outside-culture');
const sizeClass: Tell = (one) => one.sizeClass;
const region: Tell = (one) => one.region;
const part: Tell = (one) =>
  Object.entries(partsOfCountry).find(([, codes]) => codes.includes(one.region))?.[0] ?? one.region;
const silent: Tell = () => null;

/** From fine to coarse: what each level tells of the sort, the size and the region. */
const levels: readonly (readonly [sort: Tell, sizeClass: Tell, region: Tell])[] = [
  [sort, sizeClass, region],
  [sort, silent, region],
  [sort, sizeClass, silent],
  [sort, silent, part],
  [sort, silent, silent],
  [field, silent, region],
  [field, sizeClass, silent],
  [field, silent, part],
  [field, silent, silent],
  [silent, silent, region],
  [silent, silent, part],
];

/** Nothing at all: for a card of which we do not know enough others. */
export const nothingTold: Told = { sort: null, sizeClass: null, region: null };

type Crowd = { readonly told: Told; readonly key: string; readonly members: number[] };

/**
 * What is told of each organisation of a sector, in the order in which they were given. It divides
 * the whole sector, because the choice of coarser words must not name anybody either: if only those
 * alone in their group were told without a size, “without a size” would be a name. So every
 * description, also the empty one, is given to at least `crowd` organisations, or nobody is told
 * anything. It depends on traits alone: no names, no ids, no order. This is k-anonymity (Sweeney 2002) by
 * leaving out and by coarser words; it does not help against what else a card tells.
 */
export function toldOf(sector: readonly Traits[], crowd = CROWD): readonly Told[] {
  const told: Told[] = sector.map(() => nothingTold);
  let left = sector.map((_, index) => index);
  const crowds: Crowd[] = [];
  for (const level of levels) {
    const groups = grouped(sector, left, level);
    crowds.push(...groups.filter(({ members }) => members.length >= crowd));
    left = groups.filter(({ members }) => members.length < crowd).flatMap((one) => one.members);
  }
  for (const { told: words, members } of crowdsThatStay(crowds, left.length, crowd))
    for (const member of members) told[member] = words;
  return told;
}

/** Too few who are told nothing would be known by that: the smallest crowds join them. */
function crowdsThatStay(crowds: readonly Crowd[], left: number, crowd: number): readonly Crowd[] {
  if (left === 0 || left >= crowd) return crowds;
  const [smallest, ...others] = crowds.toSorted(
    (a, b) => a.members.length - b.members.length || (a.key < b.key ? -1 : 1),
  );
  // One is enough: every crowd is large enough by itself.
  return smallest ? others : [];
}

function grouped(
  sector: readonly Traits[],
  members: readonly number[],
  [sort, sizeClass, region]: (typeof levels)[number],
): Crowd[] {
  const groups = new Map<string, Crowd>();
  for (const member of members) {
    const traits = sector[member];
    if (!traits) continue;
    const told = { sort: sort(traits), sizeClass: sizeClass(traits), region: region(traits) };
    const key = JSON.stringify([told.sort, told.sizeClass, told.region]);
    const group = groups.get(key) ?? { told, key, members: [] };
    group.members.push(member);
    groups.set(key, group);
  }
  return [...groups.values()];
}
