import { bridgeBetween, themesOf, type Told } from './bridge.ts';
import { helpsFor } from './help.ts';
import type { Crossing, Grade, Help, Match, Pairing, Party } from './match.ts';
import { gatesBetween, type About } from './passing.ts';
import { crossesBoundary, MOST_MATCHES, ranked, shownOf } from './ranking.ts';
import { riskOf } from './risk.ts';

/** A card that search found, and how it fits, before anything was asked about who may meet whom. */
export type Fitting = {
  readonly party: Party;
  readonly covered: number;
  readonly coversThem: number;
  readonly fit: number;
  readonly grade: Grade;
  readonly youGet: readonly Pairing[];
  readonly theyGet: readonly Pairing[];
};

export type Asked = {
  readonly about: About;
  readonly crossing: Crossing;
  /** What may be told of whom; partners and regions can say who it is. */
  readonly toldOf: (theirs: Party) => Told;
  readonly most?: number;
};

/** Who passes, in order; and what would help when nobody fits well. */
export type Outcome = {
  readonly matches: readonly Match[];
  readonly weak: readonly Match[];
  readonly help: readonly Help[];
};

/** From what was found to what is shown: gates, crossing, order, bridge and risk. */
export function matched(mine: Party, found: readonly Fitting[], asked: Asked): Outcome {
  const { about, crossing, most = MOST_MATCHES } = asked;
  const wanted = { cardId: mine.cardId, crossing, now: about.now };
  const rankable = (one: Fitting) => ({
    ...one,
    cardId: one.party.cardId,
    organisationId: one.party.organisationId,
    sort: one.party.sort,
    exposure: one.party.exposure,
    firstApprovedAt: one.party.firstApprovedAt,
    crosses: crossesBoundary(mine.sort, one.party.sort),
    sharesTheme: themesOf(mine, one.party, [...one.youGet, ...one.theyGet]).length > 0,
  });
  const passing = found.filter(({ party }) => gatesBetween(mine, party, about).length === 0);
  const order = ranked(passing.map(rankable), wanted);
  const shown = shownOf(order, wanted, most);
  const weak = order.filter(({ grade }) => grade === 'weak').slice(0, most);
  const tell = (one: (typeof shown)[number]) => toMatch(mine, one, asked);
  const hasStrong = shown.some(({ grade }) => grade === 'strong');
  const parties = found.map((one) => ({
    ...one,
    crosses: crossesBoundary(mine.sort, one.party.sort),
  }));
  return {
    matches: shown.map(tell),
    weak: weak.map((one) => tell({ ...one, newcomer: false })),
    help: hasStrong ? [] : helpsFor(mine, parties, { about, crossing }),
  };
}

function toMatch(
  mine: Party,
  one: Fitting & { readonly crosses: boolean; readonly newcomer: boolean },
  { toldOf, about }: Asked,
): Match {
  const { party, covered, coversThem, fit, grade, youGet, theyGet, crosses, newcomer } = one;
  const told = toldOf(party);
  const bridge = bridgeBetween(mine, party, [...youGet, ...theyGet], told);
  const weighed = { youGet, theyGet, regionIsTold: told.region, now: about.now };
  const risk = riskOf(mine, party, weighed);
  const fits = { grade, covered, coversThem, fit };
  return { cardId: party.cardId, ...fits, youGet, theyGet, bridge, risk, crosses, newcomer };
}
