/** Where an entry is: the words that people see beside its title. */
export const states = ['draft', 'submitted', 'public', 'withdrawn', 'merged'] as const;
export type State = (typeof states)[number];

/** What the state of an entry follows from. */
export type Standing = {
  /** Something is being written that is not public. */
  readonly hasDraft: boolean;
  readonly submittedAt: Date | null;
  readonly publishedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly mergedInto: string | null;
};

/** The state of an entry. A public entry stays public while somebody writes on, or asks for review. */
export function stateOf(entry: Standing): State {
  if (entry.mergedInto !== null) return 'merged';
  if (entry.withdrawnAt !== null) return 'withdrawn';
  if (entry.publishedAt !== null) return 'public';
  return entry.submittedAt !== null ? 'submitted' : 'draft';
}

/** What happens beside the public text: nothing, somebody writes, or it waits for a broker. */
export type Beside = 'nothing' | 'draft' | 'submitted';

/** What is being written beside what is public, or was before it was withdrawn. */
export function besides(entry: Standing): Beside {
  if (!entry.hasDraft || entry.mergedInto !== null) return 'nothing';
  return entry.submittedAt !== null ? 'submitted' : 'draft';
}

/** Whether the text may be changed: all but what was merged into another entry. */
export function mayBeWritten(entry: Standing): boolean {
  return entry.mergedInto === null;
}

/** Who may bring a withdrawn entry back: those who withdrew it, the broker always. */
export function mayRestore(withdrawnBy: string | null, asks: 'owner' | 'broker'): boolean {
  return asks === 'broker' || withdrawnBy !== 'broker';
}
