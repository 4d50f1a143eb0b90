import type { Finding } from './measurement.ts';
import type { Score } from './score.ts';
import type { Suppliers } from './suppliers.ts';

export const measurementStates = ['asked', 'running', 'done', 'failed'] as const;
export type MeasurementState = (typeof measurementStates)[number];

/** The parts of a measurement, in the order in which they are told to be done. */
export const measuredParts = ['names', 'web', 'mail', 'routes'] as const;

const MINUTE = 60_000;

/** Milliseconds between the end of one measurement and the next that may be asked for. */
export const PAUSE = { all: 10 * MINUTE, one: MINUTE } as const;

/** One domain bears so many measurements that its owners ask for. */
export const PER_DOMAIN = { name: 'measurement-domain', tries: 30, minutes: 60 } as const;

/** And so many in batches, whoever asks for those: they take nothing from its owners. */
export const PER_DOMAIN_IN_BATCHES = { name: 'batch-domain', tries: 6, minutes: 60 } as const;

/** Its job was tried for the last time long before: one that still is under way then, never ends. */
export const LOST = 6 * 60 * MINUTE;

/** A measurement of a domain, as far as it is. */
export type Measurement = {
  readonly id: string;
  readonly domainId: string;
  /** `all`, or the id of one check. */
  readonly of: string;
  readonly state: MeasurementState;
  /** How many of `measuredParts` are done. */
  readonly done: number;
  readonly askedAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  /** Empty until it is done. */
  readonly findings: readonly Finding[];
  readonly score: Score;
  readonly suppliers: Suppliers;
};

/** A state that was kept; what nobody knows any more has failed. */
export function measurementState(kept: string): MeasurementState {
  return measurementStates.find((one) => one === kept) ?? 'failed';
}
