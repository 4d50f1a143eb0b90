import { MONTHS_OPEN } from './card.ts';

/** Whoever has a card in the market is asked to renew it so many days before it expires. */
export const ASK_DAYS_BEFORE = 14;

/** The link in that mail works until so many days after the card expired. */
export const LINK_DAYS_AFTER = 90;

const DAY = 24 * 60 * 60 * 1000;

/** Until when a card that enters the market now, or is renewed now, stays there: three months. */
export function openUntil(now: Date): Date {
  const until = new Date(now);
  const day = until.getUTCDate();
  until.setUTCMonth(until.getUTCMonth() + MONTHS_OPEN);
  // The 30th of November and three months is the last day of February, not the 2nd of March.
  if (until.getUTCDate() !== day) until.setUTCDate(0);
  return until;
}

/** Cards that expire before this moment are asked about now. */
export function askedBefore(now: Date): Date {
  return new Date(now.getTime() + ASK_DAYS_BEFORE * DAY);
}

/** Whether a card is in its last two weeks. */
export function isExpiring(expiresAt: Date | null, now: Date): boolean {
  return expiresAt !== null && expiresAt > now && expiresAt <= askedBefore(now);
}

/** Whether a card can be renewed: in its last two weeks, or after them. */
export function mayBeRenewed(expiresAt: Date | null, now: Date): boolean {
  return expiresAt !== null && expiresAt <= askedBefore(now);
}

/** Whether the link of the mail still works for a card that expires, or expired, then. */
export function linkWorks(expiresAt: Date, now: Date): boolean {
  return now.getTime() <= expiresAt.getTime() + LINK_DAYS_AFTER * DAY;
}
