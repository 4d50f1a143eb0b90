import { daysAfter } from './invitation.ts';

/** How long a closed organisation can be opened again. */
export const UNDO_DAYS = 30;

/** The moment after which an organisation that is closed now is erased. */
export function eraseMoment(now: Date): Date {
  return daysAfter(now, UNDO_DAYS);
}
