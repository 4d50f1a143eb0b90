/** What a person may do in an organisation. Only institutes have brokers. */
export const roles = ['director', 'member', 'maker', 'broker'] as const;
export type Role = (typeof roles)[number];

declare const proven: unique symbol;

/**
 * Proof that a person belongs to an organisation: every call on the store of an organisation's
 * things asks for one, and only `membershipOf` in this capability's store can make it.
 */
export type Membership = {
  readonly [proven]: true;
  readonly organisationId: string;
  readonly slug: string;
  readonly organisationName: string;
  readonly userId: string;
  readonly roles: readonly Role[];
};

/** A membership with the director's role, as a type of its own: what only directors may do asks for it. */
export type Directorship = Membership & { readonly [director]: true };
declare const director: unique symbol;

/** Narrows a membership to that of a director. */
export function isDirector(membership: Membership): membership is Directorship {
  return membership.roles.includes('director');
}
