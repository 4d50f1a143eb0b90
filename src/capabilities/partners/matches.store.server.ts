import { isId } from './cards.store.server.ts';
import { gathered, lookingAs, type ByReader } from './gathered.store.server.ts';
import { chosen, matchOf, rankable, type Chosen } from './matched.ts';
import type { Crossing, Match, Matched, Pairing, Party, WordPair } from './match.ts';
import { partiesOf } from './parties.store.server.ts';
import { gatesBetween } from './passing.ts';
import type { Line } from './card.ts';
import type { ShownCard } from './shown-card.ts';
import { type Reader, type Showing, shownCards } from './shown-card.store.server.ts';

export type Asking = ByReader & { readonly crossing: Crossing };

/** What was found for a card, and the cards of the others as the reader may see them. */
export type FoundMatches = Matched & {
  readonly weakMatches: readonly Match[];
  readonly cards: ReadonlyMap<string, ShownCard>;
};

/** The matches of a card in the market; undefined when it is not there. */
export async function matchesOf(
  db: Showing,
  cardId: string,
  { crossing, ...by }: Asking,
): Promise<FoundMatches | undefined> {
  const [mine] = await partiesOf(db, [cardId], by.now);
  if (!mine) return undefined;
  const { fittings, about, progress } = await gathered(db, mine, by);
  const choice = chosen(mine, fittings, { about, crossing });
  const ids = [...choice.shown, ...choice.weak].map((one) => one.cardId);
  const shown = await shownCards(db, ids, readerFor(mine, by.reader), by.now);
  const cards = new Map(shown.map((card) => [card.id, card]));
  const read = (list: readonly Chosen[]) =>
    list.flatMap((one) => shownMatch(mine, one, cards.get(one.cardId), by));
  return {
    matches: read(choice.shown),
    weakMatches: read(choice.weak),
    ...{ weak: choice.weakCount, help: choice.help, progress, cards },
  };
}

/** An id that no card has: what is not even an id takes the same steps. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * One match of a card in full; undefined when the other is not there, may not be met, or has nothing to
 * do with it. All of these take the same steps, so that nothing can be told from how long it takes.
 */
export async function matchWith(
  db: Showing,
  cardId: string,
  other: string | undefined,
  by: ByReader,
): Promise<{ match: Match; card: ShownCard } | undefined> {
  const [mine] = await partiesOf(db, [cardId], by.now);
  if (!mine) return undefined;
  const otherId = isId(other) ? other : NOBODY;
  const { fittings, about } = await gathered(db, mine, by, otherId);
  const [card] = await shownCards(db, [otherId], readerFor(mine, by.reader), by.now);
  const fitting = fittings.find(({ party }) => party.cardId === otherId);
  if (!fitting || !card || gatesBetween(mine, fitting.party, about).length > 0) return undefined;
  const [match] = shownMatch(mine, { ...rankable(mine, fitting), newcomer: false }, card, by);
  return match && { match, card };
}

const readerFor = ({ organisationId }: Party, reader: ByReader['reader']): Reader =>
  reader === 'organisation' ? { organisationIds: [organisationId] } : reader;

/** A match in the words that the reader may see: names are taken out of a card that is anonymous. */
export function shownMatch(
  mine: Party,
  one: Chosen,
  card: ShownCard | undefined,
  { reader, now }: ByReader,
): Match[] {
  if (!card) return [];
  const party = { ...one.party, content: card.content };
  const isBroker = lookingAs(reader) !== 'organisation';
  const told = {
    partners: isBroker || (mine.visibility === 'public' && card.visibility === 'public'),
    region: card.who.region === party.region,
  };
  const youGet = one.youGet.map((pairing) => asShown(pairing, 'give', card.content.gives));
  const theyGet = one.theyGet.map((pairing) => asShown(pairing, 'need', card.content.needs));
  return [matchOf(mine, { ...one, party, youGet, theyGet }, { told, now })];
}

function asShown(pairing: Pairing, side: 'need' | 'give', lines: readonly Line[]): Pairing {
  const text = lines.find(({ id }) => id === pairing[side].lineId)?.text ?? '';
  const stands = ({ found, way }: WordPair) =>
    way === 'concept' || text.toLowerCase().includes(found.toLowerCase());
  const words = pairing.words.filter(stands);
  return { ...pairing, [side]: { ...pairing[side], text }, words };
}
