/** How many days a link to a report can work. */
export const SHARE_DAYS = [7, 30, 90] as const;
export type ShareDays = (typeof SHARE_DAYS)[number];

/** Links of one scan that work at the same time; more than this nobody keeps track of. */
export const MAX_SHARES = 20;

export type ShareState = 'working' | 'expired' | 'withdrawn';

/** When a link that is made now ends. */
export function expiryOf(days: ShareDays, now: Date): Date {
  return new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
}

/** Whether a link still opens its report. */
export function shareState(
  share: { readonly expiresAt: Date; readonly withdrawnAt: Date | null },
  now: Date,
): ShareState {
  if (share.withdrawnAt) return 'withdrawn';
  return share.expiresAt <= now ? 'expired' : 'working';
}
