import type { Language } from '../language/language.ts';

/** How many days a link can work. */
export const SHARE_DAYS = [7, 30, 90] as const;
export type ShareDays = (typeof SHARE_DAYS)[number];

/** Links to one thing that work at the same time; more than this nobody keeps track of. */
export const MAX_SHARES = 20;

export type ShareState = 'working' | 'expired' | 'withdrawn';

/** When a link that is made now ends. */
export function expiryOf(days: ShareDays, now: Date): Date {
  return new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
}

/** A link as the list shows it; the link itself cannot be read back. */
export type Share = {
  readonly id: string;
  readonly language: Language;
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly withdrawnAt: Date | null;
  readonly state: ShareState;
};

/** Whether a link still opens what it shares. */
export function shareState(
  share: { readonly expiresAt: Date; readonly withdrawnAt: Date | null },
  now: Date,
): ShareState {
  if (share.withdrawnAt) return 'withdrawn';
  return share.expiresAt <= now ? 'expired' : 'working';
}
