import { TOP, type Matcher } from './matcher.ts';
import { ours } from './ours.ts';
import { lines, similarity } from './peers.ts';

/** All that are compared, by the name in the table; ours first. */
export const matchers: Readonly<Record<string, () => Matcher>> = {
  samenspel: () => oursAs(ours()),
  'samenspel, one way': () => oursAs(ours(), ({ covered }) => covered),
  'bm25, both ways': () => lines(true),
  'bm25, one way': () => lines(false),
  'profile similarity': similarity,
};

type Ours = ReturnType<typeof ours>;
type Figure = (fitted: ReturnType<Ours['fitted']>[number]) => number;

function oursAs(matcher: Ours, figure: Figure = ({ fit }) => fit): Matcher {
  return {
    add: matcher.add,
    top: (organisation) =>
      matcher
        .fitted(organisation)
        .sort((a, b) => figure(b) - figure(a))
        .slice(0, TOP)
        .map(({ id }) => id),
  };
}
