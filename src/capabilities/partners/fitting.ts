import type { Line } from './card.ts';
import { gradeOf } from './grade.ts';
import type { Fitting } from './matched.ts';
import type { Pairing, Party, WordPair } from './match.ts';
import { strengthOf, type Heard } from './strength.ts';
import { coverage, twoWayFit } from './two-way.ts';

/** What search says of a line of mine and a line of theirs. */
export type Between = {
  /** Theirs when mine is asked, and mine when theirs is. */
  readonly forth: Heard | undefined;
  readonly back: Heard | undefined;
  readonly words: readonly WordPair[];
};

/** What search says of any two lines, by their ids; and how near concepts are, and what they are called. */
export type Evidence = {
  readonly between: (mine: string, otherCardId: string, other: string) => Between | undefined;
  readonly kinship: (one: string, other: string) => number;
  readonly labelOf: (concept: string) => string;
};

/** What meets less than this is no reason to tell, when there is a better one. */
const LEAST = 0.2;
const MOST_WORDS = 5;

/** How two cards fit; undefined when they have nothing to do with each other. */
export function fittingOf(mine: Party, party: Party, evidence: Evidence): Fitting | undefined {
  const youGet = bestPerNeed(
    pairs(mine.content.needs, party.content.gives, ({ own, other }) => {
      return pairingOf([mine, own], [party, other], met(own, party, other, evidence));
    }),
  );
  const theyGet = bestPerNeed(
    pairs(mine.content.gives, party.content.needs, ({ own, other }) => {
      return pairingOf([party, other], [mine, own], met(own, party, other, evidence));
    }),
  );
  const covered = coveredBy(mine, youGet);
  const coversThem = coveredBy(party, theyGet);
  const grade = gradeOf(covered, coversThem);
  const told = ({ strength }: Pairing, place: number) =>
    strength >= LEAST || (place === 0 && strength > 0);
  if (grade === undefined) return undefined;
  const fit = twoWayFit(covered, coversThem);
  const reasons = { youGet: youGet.filter(told), theyGet: theyGet.filter(told) };
  return { party, ...reasons, covered, coversThem, fit, grade };
}

function pairs(
  own: readonly Line[],
  others: readonly Line[],
  pair: (lines: { readonly own: Line; readonly other: Line }) => Pairing,
): Pairing[] {
  return own.flatMap((line) => others.map((other) => pair({ own: line, other })));
}

type Met = { readonly strength: number; readonly words: readonly WordPair[] };

function met(own: Line, { cardId }: Party, other: Line, evidence: Evidence): Met {
  const between = evidence.between(own.id, cardId, other.id);
  const kin = own.concepts
    .flatMap((one) => other.concepts.map((two) => ({ one, two, near: evidence.kinship(one, two) })))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near)
    .slice(0, 1);
  const concepts = kin.map(({ one, two }) => ({
    ...{ asked: evidence.labelOf(one), found: evidence.labelOf(two), way: 'concept' },
  }));
  return {
    strength: strengthOf(between?.forth, between?.back, kin[0]?.near),
    words: [...concepts, ...(between?.words ?? [])].slice(0, MOST_WORDS),
  };
}

type Side = readonly [party: Party, line: Line];

function pairingOf([asker, need]: Side, [giver, give]: Side, { strength, words }: Met): Pairing {
  return {
    need: { cardId: asker.cardId, lineId: need.id, text: need.text },
    give: { cardId: giver.cardId, lineId: give.id, text: give.text },
    ...{ strength, words },
  };
}

/** For each need its best give, the strongest first. */
function bestPerNeed(pairings: readonly Pairing[]): Pairing[] {
  const order = [...pairings].sort((a, b) => b.strength - a.strength);
  const needs = new Set<string>();
  return order.filter(({ need }) => !needs.has(need.lineId) && needs.add(need.lineId));
}

function coveredBy({ content }: Party, pairings: readonly Pairing[]): number {
  const best = new Map(pairings.map(({ need, strength }) => [need.lineId, strength]));
  return coverage(content.needs.map(({ id }) => best.get(id) ?? 0));
}
