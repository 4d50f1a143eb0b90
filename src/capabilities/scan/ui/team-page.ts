import type { Indicator, Instrument } from '../instrument.ts';
import type { Outcome } from '../outcomes.store.server.ts';
import type { TeamView } from '../responses.store.server.ts';
import type { Scan } from '../scans.store.server.ts';

/** What the pages of talking points and conversation are drawn from. */
export type TeamPageData = {
  readonly home: string;
  readonly directs: boolean;
  readonly scan: Scan;
  readonly instrument: Instrument;
  readonly view: TeamView;
  readonly tooFewChanged: boolean;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly indicators: readonly Indicator[];
  readonly rest: readonly Indicator[];
};
