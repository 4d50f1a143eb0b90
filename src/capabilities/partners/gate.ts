/**
 * Why two cards may not meet, whatever their fit. A gate is not told to the other side: what does not
 * pass is simply not there.
 */
export const gates = [
  'same-organisation',
  'hidden',
  'expired',
  'blocked',
  'declined-before',
  'region',
  'language',
  'money',
  'dates',
  'capacity',
  /** What an organisation said that it does not want: see `Wish`. */
  'unwanted',
] as const;
export type Gate = (typeof gates)[number];

/** What an organisation does not want; it can read and remove each of them. */
export const wishKinds = ['organisation', 'sort', 'region', 'form', 'money-source', 'all'] as const;
export type Wish = {
  readonly organisationId: string;
  readonly kind: (typeof wishKinds)[number];
  /** The id of an organisation, a sort, a region, a form, a source of money; empty for `all`. */
  readonly value: string;
  readonly until: Date | null;
};
