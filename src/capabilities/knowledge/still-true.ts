/** After so many days without a word from the owner we ask whether an entry is still true. */
export const ASK_AFTER_DAYS = 365;

/** Who does not answer is asked again after so many days, and in all so many times. */
export const ASK_AGAIN_DAYS = 30;
export const MOST_ASKED = 3;

const DAY = 24 * 60 * 60 * 1000;

/** The moments before which an entry was confirmed, and asked about, when it is due now. */
export function dueMoments(now: Date): { readonly confirmed: Date; readonly asked: Date } {
  return {
    confirmed: new Date(now.getTime() - ASK_AFTER_DAYS * DAY),
    asked: new Date(now.getTime() - ASK_AGAIN_DAYS * DAY),
  };
}

/** Whether readers should be told that nobody has confirmed an entry for long. */
export function isLongAgo(confirmedAt: Date | null, now: Date): boolean {
  return confirmedAt === null || confirmedAt < dueMoments(now).confirmed;
}
