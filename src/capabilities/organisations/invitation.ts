import { roles, type Role } from './membership.ts';

/** How long an invitation by mail works. */
export const MAIL_DAYS = 14;

/** How long a link may work, and how long it does when nobody chooses. */
export const LINK_DAYS = { least: 1, most: 30, usual: 14 } as const;

/** People who can join by one link: a team, not the internet. */
export const LINK_PLACES = 50;

/** Addresses that can be invited in one go. */
export const MOST_ADDRESSES = 50;

/** Invitations that one organisation can send in a day: enough for a team, useless for spam. */
export const MOST_A_DAY = 200;

/** What a link may give: whoever holds it gets in, so never a role that decides over others. */
export const linkRoles = ['member', 'maker'] as const satisfies readonly Role[];

export type InvitationFacts = {
  /** Null for a link. */
  readonly email: string | null;
  readonly uses: number;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly withdrawnAt: Date | null;
};

export type InvitationState = 'open' | 'accepted' | 'withdrawn' | 'expired' | 'full';

/** Where an invitation stands at a moment. A link stays open until it expires or is full. */
export function stateOf(invitation: InvitationFacts, now: Date): InvitationState {
  if (invitation.withdrawnAt) return 'withdrawn';
  if (invitation.email && invitation.acceptedAt) return 'accepted';
  if (!invitation.email && invitation.uses >= LINK_PLACES) return 'full';
  return invitation.expiresAt <= now ? 'expired' : 'open';
}

const DAY = 24 * 60 * 60 * 1000;

/** The moment a number of days (of 24 hours) later. */
export function daysAfter(now: Date, days: number): Date {
  return new Date(now.getTime() + days * DAY);
}

/** A mail address as we compare it: without spaces around it, in small letters. */
export function normalEmail(email: string): string {
  return email.trim().toLowerCase();
}

// As strict as the field of a browser (HTML Living Standard, valid e-mail address), plus a dot.
const EMAIL =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/;

/**
 * The addresses in pasted text: one per line, or with commas or semicolons, with or without the
 * name in front (`Robin <robin@voorbeeld.example>`). Every address once; what is none comes back
 * as `wrong`, as it was typed.
 */
export function addressesIn(text: string): { addresses: string[]; wrong: string[] } {
  const addresses = new Set<string>();
  const wrong: string[] = [];
  for (const piece of text.split(/[\n\r,;]+/).flatMap(peopleIn)) {
    const email = normalEmail(/<([^<>]*)>\s*$/.exec(piece)?.[1] ?? piece);
    if (EMAIL.test(email)) addresses.add(email);
    else wrong.push(piece.trim());
  }
  return { addresses: [...addresses], wrong };
}

/** Addresses with only spaces between them, taken apart; a name with an address stays whole. */
function peopleIn(piece: string): string[] {
  if (!piece.trim()) return [];
  const words = piece.trim().split(/\s+/);
  return words.length > 1 && words.every((word) => word.includes('@')) ? words : [piece];
}

/** Enough of an address to recognise one's own mailbox, too little to learn a new one. */
export function maskedEmail(email: string): string {
  const [mailbox = '', domain = ''] = email.split('@');
  return `${mailbox.slice(0, 1)}…@${domain}`;
}

/** The roles of somebody who already had some and is invited to others; in the usual order. */
export function joinedRoles(had: readonly string[], given: readonly string[]): Role[] {
  return roles.filter((role) => had.includes(role) || given.includes(role));
}
