import type { Participant } from '../participants.store.server.ts';
import type { Scan } from '../scans.store.server.ts';

/** What the page of one scan is drawn from. */
export type ScanPageData = {
  readonly slug: string;
  readonly directs: boolean;
  readonly scan: Scan;
  readonly people: readonly Participant[];
  readonly asked: number;
  readonly responses: number;
  readonly questions: number;
  readonly mine: { readonly submitted: boolean; readonly done: number } | undefined;
  readonly toRemind: number;
  readonly tooFewChanged: boolean;
};
