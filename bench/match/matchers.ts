import { TOP, type Matcher } from './matcher.ts';
import { ours, pageOf } from './ours.ts';
import { lines, similarity } from './peers.ts';

export const OURS = 'samenspel';

/** All that are compared, by the name in the table; ours first. */
export const matchers: Readonly<Record<string, () => Matcher>> = {
  [OURS]: bothWays,
  'samenspel, one way': oneWay,
  'bm25, both ways': () => lines(true),
  'bm25, one way': () => lines(false),
  'profile similarity': similarity,
};

/** What a page shows, filled up with weak ones to ten. */
function bothWays(): Matcher {
  const { add, fitted, idOf } = ours();
  return {
    add,
    top: (organisation) => {
      const { shown, weak } = pageOf(fitted(organisation));
      return [...shown, ...weak].slice(0, TOP).map(({ cardId }) => idOf(cardId));
    },
  };
}

/** Only what others give me counts. */
function oneWay(): Matcher {
  const { add, fitted, idOf } = ours();
  return {
    add,
    top: (organisation) =>
      fitted(organisation)
        .fittings.toSorted((a, b) => b.covered - a.covered)
        .slice(0, TOP)
        .map(({ party }) => idOf(party.cardId)),
  };
}
