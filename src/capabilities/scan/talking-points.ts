import { mayShow, roleViews, type RoleView } from './confidential.ts';
import { layers, type Indicator, type Level } from './instrument.ts';
import {
  answered,
  division,
  known,
  median,
  sharesOf,
  spread,
  type Share,
  type Tally,
} from './levels.ts';

/** From how many levels apart colleagues have something to talk about. */
export const TALKING_POINT_SPREAD = 2;

/** One of two sides in a team: its levels, and the one that speaks for it. */
export type Side = {
  readonly people: number;
  readonly shares: readonly Share[];
  /** The level that most of this side gave; of equals the one furthest from the other side. */
  readonly level: Level;
};

/** An indicator on which colleagues differ by two levels or more. */
export type TalkingPoint = {
  readonly indicator: Indicator;
  readonly tally: Tally;
  readonly median: number;
  readonly spread: number;
  /** How many levels two colleagues, drawn at random, are apart. */
  readonly division: number;
  readonly low: Side;
  readonly high: Side;
  readonly roles: readonly RoleView[];
};

type Counted = ReadonlyMap<string, Tally>;

/**
 * The talking points of a team, what is worth talking about first on top:
 *
 * 1. where two colleagues differ most on average (`division`): two camps come before one outlier;
 * 2. then the lower median: there is more to win;
 * 3. then the smaller layer: a broad question before a detailed one;
 * 4. then more people who do not know;
 * 5. then the order of the instrument.
 *
 * Indicators about which fewer than three people gave a level are left out.
 */
export function talkingPoints(
  indicators: readonly Indicator[],
  tallies: Counted,
  perRole: ReadonlyMap<string, ReadonlyMap<string, Tally>> = new Map(),
): TalkingPoint[] {
  const found = indicators.flatMap((indicator) => {
    const tally = tallies.get(indicator.id);
    return tally ? talkingPoint(indicator, tally, perRole.get(indicator.id)) : [];
  });
  return found.sort(
    (a, b) =>
      b.division - a.division ||
      a.median - b.median ||
      layers.indexOf(a.indicator.layer) - layers.indexOf(b.indicator.layer) ||
      b.tally.unknown - a.tally.unknown ||
      indicators.indexOf(a.indicator) - indicators.indexOf(b.indicator),
  );
}

function talkingPoint(
  indicator: Indicator,
  tally: Tally,
  perRole: ReadonlyMap<string, Tally> = new Map(),
): TalkingPoint[] {
  const apart = spread(tally) ?? 0;
  if (!mayShow(tally) || apart < TALKING_POINT_SPREAD) return [];
  const sides = sidesOf(tally);
  const [middle, divided] = [median(tally), division(tally)];
  if (!sides || middle === undefined || divided === undefined) return [];
  return [
    {
      indicator,
      tally,
      median: middle,
      spread: apart,
      division: divided,
      ...sides,
      roles: roleViews(perRole),
    },
  ];
}

/**
 * The two sides of a team: cut between two given levels where the sides differ most from each
 * other (the largest variance between them, as in Otsu 1979); of equal cuts the lowest.
 * Undefined when everyone gave the same level.
 */
export function sidesOf(tally: Tally): { low: Side; high: Side } | undefined {
  const shares = sharesOf(tally);
  const cuts = shares.slice(1).map((_, place) => {
    const [low, high] = [shares.slice(0, place + 1), shares.slice(place + 1)];
    const between = meanOf(high) - meanOf(low);
    return { low, high, weight: peopleOf(low) * peopleOf(high) * between * between };
  });
  const [first, ...others] = cuts;
  if (!first) return undefined;
  const best = others.reduce((a, b) => (b.weight > a.weight ? b : a), first);
  return { low: side(best.low), high: side(best.high.toReversed()) };
}

const peopleOf = (shares: readonly Share[]) => shares.reduce((sum, { people }) => sum + people, 0);
const meanOf = (shares: readonly Share[]) =>
  shares.reduce((sum, { level, people }) => sum + level * people, 0) / peopleOf(shares);

/** A side from its shares, the one furthest from the other side first. */
function side(shares: readonly Share[]): Side {
  const [first, ...others] = shares;
  if (!first) throw new Error('A side has at least one person.');
  const most = others.reduce((a, b) => (b.people > a.people ? b : a), first);
  return { people: peopleOf(shares), shares, level: most.level };
}

/** The indicators about which at least half of those who answered do not know it. */
export function unsure(indicators: readonly Indicator[], tallies: Counted): Indicator[] {
  return indicators.filter(({ id }) => {
    const tally = tallies.get(id);
    return tally && tally.unknown > 0 && tally.unknown * 2 >= answered(tally);
  });
}

/** What stands ready to be agreed on: a level, "don't know" or "not applicable"; or nothing. */
export type Proposal = Level | 'unknown' | 'not-applicable' | undefined;

/**
 * What the team is asked to confirm where it agrees: the median. Halfway between two levels the
 * team chooses itself, so nothing is proposed. When nobody gave a level, what most said instead.
 */
export function proposalFor(tally: Tally | undefined): Proposal {
  if (!tally) return undefined;
  if (known(tally) === 0 && answered(tally) > 0)
    return tally.unknown >= tally.notApplicable ? 'unknown' : 'not-applicable';
  if (!mayShow(tally)) return undefined;
  const middle = median(tally);
  return sharesOf(tally).find(({ level }) => level === middle)?.level;
}
