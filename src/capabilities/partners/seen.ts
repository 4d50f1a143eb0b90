import type { Visibility } from './card.ts';

/** What happened between a card of the reader and another card. */
export type Between = {
  /** Both said yes and neither took it back. */
  readonly introduced: boolean;
  /** The other said yes in an introduction that is open. */
  readonly saidYes: boolean;
};

/** Everything that decides how a reader sees a card. */
export type Sight = Between & {
  readonly own: boolean;
  /** The reader is a broker of the desk of its organisation. */
  readonly desk: boolean;
  /** The reader belongs to an organisation; others are strangers. */
  readonly member: boolean;
  readonly blocked: boolean;
  readonly open: boolean;
  readonly inMarket: boolean;
  readonly visibility: string;
};

/** With its name, without whatever leads to its organisation, or not at all. */
export type Seen = 'named' | 'anonymous' | 'nothing';

/**
 * How a reader sees a card. A private card exists for its own people and the brokers of its desk; for
 * another it does only when its people said yes to an introduction with that other.
 */
export function seenOf(sight: Sight): Seen {
  if (sight.own) return 'named';
  if (!sight.open) return 'nothing';
  if (sight.desk) return 'named';
  if (sight.blocked) return 'nothing';
  if (sight.introduced) return 'named';
  if (!sight.inMarket) return 'nothing';
  const visibility = sight.visibility as Visibility;
  if (visibility === 'public') return 'named';
  if (visibility === 'anonymous') return sight.member ? 'anonymous' : 'nothing';
  return sight.saidYes ? 'anonymous' : 'nothing';
}
