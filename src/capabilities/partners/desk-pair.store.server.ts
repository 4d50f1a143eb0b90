import type { Brokership } from '#capabilities/organisations/public.server.ts';
import { isId } from './cards.store.server.ts';
import { isSoft } from './desk.ts';
import { desksOf } from './desk.store.server.ts';
import type { Gate } from './gate.ts';
import { handlingOf } from './handling.store.server.ts';
import { gathered } from './gathered.store.server.ts';
import { rankable, type Fitting } from './matched.ts';
import { shownMatch } from './matches.store.server.ts';
import type { Match, Party } from './match.ts';
import { aboutMeeting } from './meeting.store.server.ts';
import { partiesOf } from './parties.store.server.ts';
import { gatesBetween } from './passing.ts';
import type { ShownCard } from './shown-card.ts';
import { brokerReader, type Showing, shownCards } from './shown-card.store.server.ts';

/** Two cards that a broker holds beside each other, whatever stands between them. */
export type DeskPair = {
  readonly cards: readonly [ShownCard, ShownCard];
  /** The organisations behind them; never shown. */
  readonly organisationIds: readonly [string, string];
  /** Which of the two belong to this desk. */
  readonly ours: readonly [boolean, boolean];
  readonly match: Match;
  /** What stands in the way, as far as this desk may know; see `hidden`. */
  readonly gates: readonly Gate[];
  /** Something stands in the way that this desk may not look past. */
  readonly hard: boolean;
  readonly right: 'yes' | 'alone' | 'no';
};

/**
 * Two cards beside each other, with the reasons of both sides and what stands in the way. Undefined when
 * one of the two is not shown to this broker, or neither belongs to this desk.
 */
export async function pairAtDesk(
  db: Showing,
  broker: Brokership,
  ids: readonly [string | undefined, string | undefined],
  now: Date,
): Promise<DeskPair | undefined> {
  const [one, other] = ids;
  if (!isId(one) || !isId(other) || one === other) return undefined;
  const reader = brokerReader(broker);
  const parties = await partiesOf(db, [one, other], now);
  const [mine, theirs] = [one, other].map((id) => parties.find(({ cardId }) => cardId === id));
  const cards = await shownCards(db, [one, other], reader, now);
  const [first, second] = [one, other].map((id) => cards.find((card) => card.id === id));
  if (!mine || !theirs || !first || !second) return undefined;
  const organisationIds = [mine.organisationId, theirs.organisationId] as const;
  const desks = await desksOf(db, organisationIds);
  const isOurs = (id: string) => desks.get(id) === broker.organisationId;
  const ours = [isOurs(organisationIds[0]), isOurs(organisationIds[1])] as const;
  if (!ours.includes(true)) return undefined;
  const looking = { instituteId: broker.organisationId };
  const about = await aboutMeeting(db, mine, [theirs], { looking, now });
  const gates = gatesBetween(mine, theirs, about);
  const { fittings } = await gathered(db, mine, { reader, now }, other);
  const fitting = fittings.find(({ party }) => party.cardId === other) ?? nothingFound(theirs);
  const chosen = { ...rankable(mine, fitting), newcomer: false };
  const [match] = shownMatch(mine, chosen, second, { reader, now });
  if (!match) return undefined;
  return {
    ...{ cards: [first, second], organisationIds, ours, match, gates },
    hard: gates.some((gate) => !isSoft(gate)),
    right: await handlingOf(db, broker, organisationIds),
  };
}

/** By hand anything can be held beside anything: also where search saw nothing. */
function nothingFound(party: Party): Fitting {
  const fit = { covered: 0, coversThem: 0, fit: 0, grade: 'weak' } as const;
  return { party, ...fit, youGet: [], theyGet: [] };
}
