/** What a broker can say about something that was submitted. */
export const verdicts = ['approved', 'asked-back'] as const;
export type Verdict = (typeof verdicts)[number];

/** The longest note that goes back to the writers, and the longest reason to withdraw. */
export const LONGEST_NOTE = 2_000;

/** What a broker looks at before approving, in this order. */
export const qualityQuestions = ['clear', 'failure', 'privacy', 'cost'] as const;

/** Whether a broker may approve: what their own organisation wrote only when nobody else can. */
export function mayApprove(asks: {
  readonly belongsToOwner: boolean;
  /** Brokers who do not belong to the organisation that wrote it. */
  readonly others: number;
}): 'yes' | 'alone' | 'no' {
  if (!asks.belongsToOwner) return 'yes';
  return asks.others === 0 ? 'alone' : 'no';
}
