import { parentPort, workerData } from 'node:worker_threads';
import type { Passage } from './passage.ts';
import { proposalsFrom } from './proposal.ts';

/** What a thread is asked: to propose from a text that somebody brought in. */
export type Proposing = {
  readonly title: string;
  readonly passages: readonly Passage[];
  readonly otherwise: 'nl' | 'en';
};

// One text, one thread: a text can be made so that reading it takes for ever.
const { title, passages, otherwise } = workerData as Proposing;
parentPort?.postMessage(proposalsFrom(title, passages, otherwise));
