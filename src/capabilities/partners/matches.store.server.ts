import type { Line } from './card.ts';
import { kinship, labelOf } from './concepts.ts';
import { isId } from './cards.store.server.ts';
import { fittingOf, type Meeting } from './fitting.ts';
import {
  foundLines,
  MANY_FOUND,
  type FoundLine,
  type FoundLines,
} from './line-evidence.store.server.ts';
import { chosen, matchOf, rankable, type Chosen, type Fitting } from './matched.ts';
import type { Crossing, Match, Matched, Pairing, Party, WordPair } from './match.ts';
import { aboutMeeting } from './meeting.store.server.ts';
import { partiesOf } from './parties.store.server.ts';
import { gatesBetween } from './passing.ts';
import { MOST_MATCHES } from './ranking.ts';
import type { ShownCard } from './shown-card.ts';
import { shownCards, type Reader } from './shown-card.store.server.ts';

/** What is needed to read and to show: `told` of a card is kept when it is first shown. */
type Reading = Parameters<typeof shownCards>[0] & Parameters<typeof partiesOf>[0];

/** Cards that are read together, and at most: gates can close many. */
const BATCH = 200;
const MOST_READ = 1_000;
/** With so many that pass, the first ten are known. */
const ENOUGH = 60;

/** An id that no card has: what is not even an id takes the same steps. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

export type Asking = {
  readonly crossing: Crossing;
  /** Whose eyes: those of the card's own organisation, or a reader with a desk. */
  readonly reader: 'organisation' | Reader;
  readonly now: Date;
};

/** What was found for a card, and the cards of the others as the reader may see them. */
export type FoundMatches = Matched & {
  readonly weakMatches: readonly Match[];
  readonly cards: ReadonlyMap<string, ShownCard>;
};

/** The matches of a card in the market; undefined when it is not there. */
export async function matchesOf(
  db: Reading,
  cardId: string,
  { crossing, reader, now }: Asking,
): Promise<FoundMatches | undefined> {
  const [mine] = await partiesOf(db, [cardId], now);
  if (!mine) return undefined;
  const looking = lookingAs(reader);
  let found = await foundLines(mine.content);
  let met = await metBy(db, mine, found, { looking, now });
  if (met.passing < MOST_MATCHES && found.isFull) {
    found = await foundLines(mine.content, MANY_FOUND);
    met = await metBy(db, mine, found, { looking, now });
  }
  const { fittings, about } = met;
  const choice = chosen(mine, fittings, { about, crossing });
  const ids = [...choice.shown, ...choice.weak].map((one) => one.cardId);
  const cards = new Map(
    (await shownCards(db, ids, readerFor(mine, reader), now)).map((card) => [card.id, card]),
  );
  const shown = (list: readonly Chosen[]) =>
    list.flatMap((one) => shownMatch(mine, one, { card: cards.get(one.cardId), reader, now }));
  return {
    matches: shown(choice.shown),
    weakMatches: shown(choice.weak),
    ...{ weak: choice.weakCount, help: choice.help, progress: found.progress, cards },
  };
}

/** Reads the cards that were found, the best first, until enough of them may be met. */
async function metBy(
  db: Reading,
  mine: Party,
  found: FoundLines,
  asking: Parameters<typeof aboutMeeting>[3],
) {
  const others = byCoverage(mine.cardId, found);
  const fittings: Fitting[] = [];
  let about = await aboutMeeting(db, mine, [], asking);
  let passing = 0;
  for (let at = 0; at < Math.min(others.length, MOST_READ) && passing < ENOUGH; at += BATCH) {
    const parties = await partiesOf(db, others.slice(at, at + BATCH), asking.now);
    fittings.push(...parties.map((party) => fittingWith(mine, party, found)));
    const all = fittings.map(({ party }) => party);
    about = await aboutMeeting(db, mine, all, asking);
    passing = fittings.filter(({ party }) => gatesBetween(mine, party, about).length === 0).length;
  }
  return { fittings, about, passing };
}

/**
 * One match of a card in full; undefined when the other is not there, may not be met, or has nothing to
 * do with it: the same steps are taken for each.
 */
export async function matchWith(
  db: Reading,
  cardId: string,
  other: string | undefined,
  { reader, now }: Omit<Asking, 'crossing'>,
): Promise<{ match: Match; card: ShownCard } | undefined> {
  const [mine] = await partiesOf(db, [cardId], now);
  if (!mine) return undefined;
  const otherId = isId(other) ? other : NOBODY;
  const [found, [theirs], [card]] = await Promise.all([
    foundLines(mine.content),
    partiesOf(db, [otherId], now),
    shownCards(db, [otherId], readerFor(mine, reader), now),
  ]);
  const party = theirs ?? mine;
  const about = await aboutMeeting(db, mine, [party], { looking: lookingAs(reader), now });
  const fitting = { ...rankable(mine, fittingWith(mine, party, found)), newcomer: false };
  const mayMeet = gatesBetween(mine, party, about).length === 0;
  const isFound = fitting.youGet.length + fitting.theyGet.length > 0;
  const [match] = shownMatch(mine, fitting, { card, reader, now });
  return mayMeet && isFound && card && match ? { match, card } : undefined;
}

const lookingAs = (reader: Asking['reader']) =>
  reader === 'organisation' || reader.instituteId === undefined
    ? 'organisation'
    : { instituteId: reader.instituteId };

const readerFor = ({ organisationId }: Party, reader: Asking['reader']): Reader =>
  reader === 'organisation' ? { organisationIds: [organisationId] } : reader;

/** Cards that were found, those first of which most words were. */
function byCoverage(own: string, { forNeeds, forGives }: FoundLines): string[] {
  const sums = new Map<string, number>();
  for (const { otherCardId, found } of [...forNeeds, ...forGives])
    sums.set(otherCardId, (sums.get(otherCardId) ?? 0) + found.coverage);
  sums.delete(own);
  return [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
}

/** How two cards fit, by what search found for the lines of mine. */
export function fittingWith(
  mine: Party,
  party: Party,
  { forNeeds, forGives }: FoundLines,
): Fitting {
  const of = (lines: readonly FoundLine[]) =>
    lines.filter(({ otherCardId }) => otherCardId === party.cardId).map(meetingOf);
  const found = { forNeeds: of(forNeeds), forGives: of(forGives) };
  const labels = { kinship, labelOf: (id: string) => labelOf(id, mine.content.language) };
  return fittingOf(mine, party, found, labels);
}

function meetingOf({ line, otherLineId, found }: FoundLine): Meeting {
  const words = found.reasons.map(({ asked, found: other, way }) => ({ asked, found: other, way }));
  return { line, otherLineId, coverage: found.coverage, words };
}

/** A match in the words that the reader may see: names are taken out of a card that is anonymous. */
export function shownMatch(
  mine: Party,
  one: Chosen,
  { card, reader, now }: { card: ShownCard | undefined } & Pick<Asking, 'reader' | 'now'>,
): Match[] {
  if (!card) return [];
  const party = { ...one.party, content: card.content };
  const isBroker = lookingAs(reader) !== 'organisation';
  const told = {
    partners: isBroker || (mine.visibility === 'public' && card.visibility === 'public'),
    region: card.who.region === party.region,
  };
  const youGet = one.youGet.map((pairing) => read(pairing, 'give', card.content.gives));
  const theyGet = one.theyGet.map((pairing) => read(pairing, 'need', card.content.needs));
  return [matchOf(mine, { ...one, party, youGet, theyGet }, { told, now })];
}

function read(pairing: Pairing, side: 'need' | 'give', lines: readonly Line[]): Pairing {
  const text = lines.find(({ id }) => id === pairing[side].lineId)?.text ?? '';
  const stands = ({ found, way }: WordPair) =>
    way === 'concept' || text.toLowerCase().includes(found.toLowerCase());
  return {
    ...pairing,
    [side]: { ...pairing[side], text },
    words: pairing.words.filter(stands),
  };
}
