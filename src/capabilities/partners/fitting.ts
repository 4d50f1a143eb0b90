import type { Line } from './card.ts';
import type { Fitting } from './matched.ts';
import type { Grade, Pairing, Party, WordPair } from './match.ts';

/** A line of mine that search led to a line of theirs, and how much of its words are there (0–1). */
export type Meeting = {
  readonly line: Line;
  readonly otherLineId: string;
  readonly coverage: number;
  readonly words: readonly WordPair[];
};

/** How near two concepts are, 0–1, and what a concept is called. */
export type Scheme = {
  readonly kinship: (one: string, other: string) => number;
  readonly labelOf: (concept: string) => string;
};

/** What meets less than this is no reason. */
const LEAST = 0.18;
const MOST_WORDS = 5;

/** How two cards fit, from what search found for the needs and for the gives of mine. */
export function fittingOf(
  mine: Party,
  party: Party,
  {
    forNeeds,
    forGives,
  }: { readonly forNeeds: readonly Meeting[]; readonly forGives: readonly Meeting[] },
  scheme: Scheme,
): Fitting {
  const youGet = bestPerNeed(
    forNeeds.flatMap((meeting) => {
      const give = party.content.gives.find(({ id }) => id === meeting.otherLineId);
      return give ? [pairingOf([mine, meeting.line], [party, give], meeting, give, scheme)] : [];
    }),
  );
  const theyGet = bestPerNeed(
    forGives.flatMap((meeting) => {
      const need = party.content.needs.find(({ id }) => id === meeting.otherLineId);
      return need ? [pairingOf([party, need], [mine, meeting.line], meeting, need, scheme)] : [];
    }),
  );
  const covered = coverage(mine, youGet);
  const coversThem = coverage(party, theyGet);
  const fit = (covered + coversThem) / 2;
  return { party, youGet, theyGet, covered, coversThem, fit, grade: gradeOf(covered, coversThem) };
}

type Side = readonly [party: Party, line: Line];

function pairingOf(
  [asker, need]: Side,
  [giver, give]: Side,
  { line, coverage: words, words: pairs }: Meeting,
  other: Line,
  { kinship, labelOf }: Scheme,
): Pairing {
  const kin = line.concepts
    .flatMap((one) => other.concepts.map((two) => ({ one, two, near: kinship(one, two) })))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near);
  const concept = kin.slice(0, 1).map(({ one, two }) => ({
    ...{ asked: labelOf(one), found: labelOf(two), way: 'concept' },
  }));
  return {
    need: { cardId: asker.cardId, lineId: need.id, text: need.text },
    give: { cardId: giver.cardId, lineId: give.id, text: give.text },
    strength: 1 - (1 - words) ** 2 * (1 - 0.75 * (kin[0]?.near ?? 0)),
    words: [...concept, ...pairs].slice(0, MOST_WORDS),
  };
}

/** For each need its best give, the strongest first. */
function bestPerNeed(pairings: readonly Pairing[]): Pairing[] {
  const order = pairings
    .filter(({ strength }) => strength >= LEAST)
    .sort((a, b) => b.strength - a.strength);
  const needs = new Set<string>();
  return order.filter(({ need }) => !needs.has(need.lineId) && needs.add(need.lineId));
}

/** The mean over all needs; who needs nothing in particular is half content. */
function coverage({ content }: Party, pairings: readonly Pairing[]): number {
  if (content.needs.length === 0) return 0.5;
  return pairings.reduce((sum, { strength }) => sum + strength, 0) / content.needs.length;
}

function gradeOf(covered: number, coversThem: number): Grade {
  const [least, mean] = [Math.min(covered, coversThem), (covered + coversThem) / 2];
  if (mean >= 0.5 && least >= 0.3) return 'strong';
  return mean >= 0.3 && least >= 0.15 ? 'possible' : 'weak';
}
