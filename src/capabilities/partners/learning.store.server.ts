import { traitsOf } from '#capabilities/organisations/traits.public.server.ts';
import type { Brokership } from '#capabilities/organisations/public.server.ts';
import type { Reading, Transaction } from '#platform/database/database.server.ts';
import { gateFrom, type SetAsideReason } from './desk.ts';
import { learnGate } from './gates.store.server.ts';
import type { Wish } from './gate.ts';

/** What a broker learnt from a no: for whom, of whom, and why. */
export type Lesson = {
  readonly organisationId: string;
  readonly otherId: string;
  readonly reason: SetAsideReason;
  /** For “not now”; absent: three months. */
  readonly until: Date | null;
  /** What it was about, in words that the organisation may read: the title of its own card. */
  readonly note: string;
};

/** The gate that a lesson would become; undefined when it says nothing about what is wanted. */
export async function gateOf(
  db: Reading,
  { otherId, reason, until }: Lesson,
  now: Date,
): Promise<Pick<Wish, 'kind' | 'value' | 'until'> | undefined> {
  const other = (await traitsOf(db, [otherId])).get(otherId);
  const gate = other && gateFrom(reason, { ...other, organisationId: other.id }, now);
  return gate?.kind === 'all' ? { ...gate, until: until ?? gate.until } : gate;
}

/** Keeps a lesson in the open, where the organisation reads it and can take it away. */
export async function keepLesson(
  tx: Transaction,
  { userId }: Brokership,
  gate: Pick<Wish, 'kind' | 'value' | 'until'>,
  { organisationId, note }: Lesson,
  now: Date,
): Promise<void> {
  const learnt = { organisationId, learntFrom: 'broker', note, by: userId } as const;
  await learnGate(tx, { ...gate, ...learnt }, now);
}
