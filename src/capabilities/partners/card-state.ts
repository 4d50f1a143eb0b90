import { isExpiring } from './expiry.ts';

/** Where a card is: the words that people see beside its title. */
export const cardStates = [
  'draft',
  'submitted',
  'asked-back',
  'open',
  'expiring',
  'expired',
  'withdrawn',
] as const;
export type CardState = (typeof cardStates)[number];

/** What happens beside a card that was approved: somebody writes on, or a change waits for a broker. */
export type CardBeside = 'nothing' | 'draft' | 'submitted' | 'asked-back';

/** What the state of a card follows from. */
export type CardStanding = {
  readonly hasDraft: boolean;
  readonly hasContent: boolean;
  readonly submittedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly expiresAt: Date | null;
  /** A broker asked something last, and the card was not submitted since. */
  readonly askedBack: boolean;
};

/** The state of a card. A card in the market stays there while somebody writes on. */
export function cardStateOf(card: CardStanding, now: Date): CardState {
  if (card.withdrawnAt !== null) return 'withdrawn';
  if (!card.hasContent) return writingState(card);
  if (card.expiresAt === null || card.expiresAt <= now) return 'expired';
  return isExpiring(card.expiresAt, now) ? 'expiring' : 'open';
}

/** What is being written beside what a broker approved, or before the card was withdrawn. */
export function cardBesideOf(card: CardStanding): CardBeside {
  return card.hasContent && card.hasDraft ? writingState(card) : 'nothing';
}

function writingState({
  submittedAt,
  askedBack,
}: CardStanding): 'draft' | 'submitted' | 'asked-back' {
  if (submittedAt !== null) return 'submitted';
  return askedBack ? 'asked-back' : 'draft';
}

/** Whether others can find the card now. */
export function isInMarket(state: CardState): boolean {
  return state === 'open' || state === 'expiring';
}

/** Who puts back what was withdrawn: those who withdrew it; what a broker withdrew is submitted again. */
export function mayRestoreCard(withdrawnBy: string | null): boolean {
  return withdrawnBy !== 'broker';
}

/**
 * Who decides about a card: everybody of the organisation may write; submitting, renewing, withdrawing
 * and who may see it is for the card's own contact and for directors.
 */
export function mayDecide(
  who: { readonly userId: string; readonly roles: readonly string[] },
  card: { readonly contactId: string | null },
): boolean {
  return who.roles.includes('director') || who.userId === card.contactId;
}
