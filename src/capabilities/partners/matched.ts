import { bridgeBetween, themesOf, type Told } from './bridge.ts';
import { helpsFor } from './help.ts';
import type { Crossing, Grade, Help, Match, Pairing, Party } from './match.ts';
import { gatesBetween, type About } from './passing.ts';
import { crossesBoundary } from './culture.ts';
import { MOST_MATCHES, ranked, shownOf, type Rankable } from './ranking.ts';
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

/** A card that is shown, or could be. */
export type Chosen = Fitting & Rankable & { readonly newcomer: boolean };

/** Who passes, in order; and what would help when nobody fits well. */
export type Choice = {
  readonly shown: readonly Chosen[];
  /** The first of the weak ones, and how many there are. */
  readonly weak: readonly Chosen[];
  readonly weakCount: number;
  readonly help: readonly Help[];
};

type Asked = { readonly about: About; readonly crossing: Crossing; readonly most?: number };

/** From what was found to what may be shown: gates, crossing, order, and what would help. */
export function chosen(
  mine: Party,
  found: readonly Fitting[],
  { about, crossing, most = MOST_MATCHES }: Asked,
): Choice {
  const fitting = found.map((one) => rankable(mine, one));
  const passing = fitting.filter(({ party }) => gatesBetween(mine, party, about).length === 0);
  const order = ranked(passing, { cardId: mine.cardId, crossing, now: about.now });
  const shown = shownOf(order, about, most);
  const weak = order.filter(({ grade }) => grade === 'weak');
  const hasStrong = shown.some(({ grade }) => grade === 'strong');
  return {
    shown,
    weak: weak.slice(0, most).map((one) => ({ ...one, newcomer: false })),
    weakCount: weak.length,
    help: hasStrong ? [] : helpsFor(mine, fitting, { about, crossing }),
  };
}

/** What ranking may know of one that was found. */
export function rankable(mine: Party, one: Fitting): Fitting & Rankable {
  const { cardId, organisationId, sort, exposure, firstApprovedAt } = one.party;
  const pairings = [...one.youGet, ...one.theyGet];
  return {
    ...one,
    ...{ cardId, organisationId, sort, exposure, firstApprovedAt },
    crosses: crossesBoundary(mine.sort, sort),
    sharesTheme: themesOf(mine, one.party, pairings).length > 0,
  };
}

/** A match as it is read: with a bridge and a risk, out of what the reader may know of the other. */
export function matchOf(
  mine: Party,
  { party, ...one }: Chosen,
  { told, now }: { readonly told: Told; readonly now: Date },
): Match {
  const { cardId, grade, covered, coversThem, fit, crosses, newcomer, youGet, theyGet } = one;
  const bridge = bridgeBetween(mine, party, [...youGet, ...theyGet], told);
  const risk = riskOf(mine, party, { youGet, theyGet, regionIsTold: told.region, now });
  const fits = { grade, covered, coversThem, fit };
  return { cardId, ...fits, youGet, theyGet, bridge, risk, crosses, newcomer };
}
