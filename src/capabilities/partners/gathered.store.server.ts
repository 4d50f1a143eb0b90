import type { Reading } from '#platform/database/database.server.ts';
import { kinship, labelOf } from './concepts.ts';
import { fittingOf } from './fitting.ts';
import type { Gate } from './gate.ts';
import { foundInReturn, foundLines, type FoundLines } from './line-evidence.store.server.ts';
import { betweenLines, cardsFound, LOOKS } from './line-evidence.ts';
import type { Fitting } from './matched.ts';
import type { Party } from './match.ts';
import { aboutMeeting, type Looking } from './meeting.store.server.ts';
import { partiesOf } from './parties.store.server.ts';
import { gatesBetween, type About } from './passing.ts';
import { MOST_MATCHES } from './ranking.ts';
import type { Reader } from './shown-card.store.server.ts';

/** Whose eyes: those of the card's own organisation, or a reader with a desk. */
export type ByReader = { readonly reader: 'organisation' | Reader; readonly now: Date };

/** Cards that are read at most: gates can close many. */
const MOST_READ = 1_000;
/** With so many that pass, the first ten are known. */
const ENOUGH = 60;

/** Gates that follow from what my own card says: what they keep away may be counted as help. */
const ownChoices: ReadonlySet<Gate> = new Set(['region', 'language', 'money', 'dates', 'capacity']);

/** All that was found for a card, with what has to be known before it may be met. */
export type Gathered = {
  readonly fittings: readonly Fitting[];
  readonly about: About;
  readonly progress: number;
};

/**
 * Finds the cards that fit a card: asks its lines, reads the cards that were found until enough of them may
 * be met, and asks the best of those in return. Who may not be met has no influence on who may. `also` is
 * asked in return whatever its place.
 */
export async function gathered(
  db: Reading,
  mine: Party,
  { reader, now }: ByReader,
  also?: string,
): Promise<Gathered> {
  const looking = lookingAs(reader);
  let found = await foundLines(mine);
  let met = await meet(db, mine, found, { looking, now }, also);
  if (met.passing.size < MOST_MATCHES && found.isFull) {
    found = await foundLines(mine, LOOKS.foundBehind);
    met = await meet(db, mine, found, { looking, now }, also);
  }
  const { parties, passing, about } = met;
  const heard = new Set(parties.map(({ cardId }) => cardId));
  const fit = (back: Parameters<typeof betweenLines>[2]) => {
    const between = betweenLines(mine.cardId, found.asked, back, heard);
    const labels = { kinship, labelOf: (id: string) => labelOf(id, mine.content.language) };
    return (party: Party) => fittingOf(mine, party, { between, ...labels });
  };
  const half = fit([]);
  const first = parties
    .map((party) => ({ party, fit: half(party)?.fit ?? 0 }))
    .sort((a, b) => b.fit - a.fit);
  const [open, closed] = [
    first.filter(({ party }) => passing.has(party.cardId)),
    first.filter(({ party }) => !passing.has(party.cardId)),
  ];
  const best = [...open.slice(0, LOOKS.askedInReturn), ...closed.slice(0, LOOKS.askedForHelp)];
  const named = first.filter(({ party }) => party.cardId === also);
  const asked = [...new Set([...best, ...named].map(({ party }) => party))];
  const whole = fit(await foundInReturn(db, mine, found, asked));
  return {
    fittings: parties.flatMap((party) => whole(party) ?? []),
    about,
    progress: found.progress,
  };
}

/** Through whose eyes the gates are looked at. */
export function lookingAs(reader: ByReader['reader']): Looking {
  if (reader === 'organisation' || reader.instituteId === undefined) return 'organisation';
  return { instituteId: reader.instituteId };
}

/** Reads the cards that were found, the best first; keeps those that may be met, now or by a choice. */
async function meet(
  db: Reading,
  mine: Party,
  found: FoundLines,
  asking: Parameters<typeof aboutMeeting>[3],
  also: string | undefined,
) {
  const others = cardsFound(found.asked);
  const ids =
    also !== undefined && others.includes(also)
      ? [also, ...others.filter((id) => id !== also)]
      : others;
  let about = await aboutMeeting(db, mine, [], asking);
  let parties: Party[] = [];
  let passing = new Set<string>();
  for (
    let at = 0;
    at < Math.min(ids.length, MOST_READ) && passing.size < ENOUGH;
    at += LOOKS.batch
  ) {
    const read = [
      ...parties,
      ...(await partiesOf(db, ids.slice(at, at + LOOKS.batch), asking.now)),
    ];
    about = await aboutMeeting(db, mine, read, asking);
    const closed = (party: Party) => gatesBetween(mine, party, about);
    parties = read.filter((party) => closed(party).every((gate) => ownChoices.has(gate)));
    passing = new Set(
      parties.filter((party) => closed(party).length === 0).map(({ cardId }) => cardId),
    );
  }
  return { parties, passing, about };
}
