/** What a person may do in an organisation. Only institutes have brokers. */
export const roles = ['director', 'member', 'maker', 'broker'] as const;
export type Role = (typeof roles)[number];

declare const proven: unique symbol;

/**
 * Proof that a person belongs to an organisation: every call on the store of an organisation's
 * things asks for one, and only this capability's stores can make it.
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

/** A membership of a broker of an institute, as a type of its own: reviewing and introducing ask for it. */
export type Brokership = Membership & { readonly [broker]: true };
declare const broker: unique symbol;

/** Narrows a membership of an institute to that of a broker. */
export function isBroker(
  membership: Membership,
  organisation: { readonly institute: boolean },
): membership is Brokership {
  return organisation.institute && membership.roles.includes('broker');
}

/** The roles that directors can give in an organisation; brokers exist in institutes alone. */
export function rolesIn(organisation: { readonly institute: boolean }): readonly Role[] {
  return organisation.institute ? roles : roles.filter((role) => role !== 'broker');
}

/** A person in an organisation, as far as the rules care. */
export type Seat = { readonly userId: string; readonly roles: readonly string[] };

/** Whether an organisation keeps a director when one person's roles change, or (null) they go. */
export function keepsDirector(
  seats: readonly Seat[],
  userId: string,
  newRoles: readonly string[] | null,
): boolean {
  return seats.some((seat) =>
    (seat.userId === userId ? (newRoles ?? []) : seat.roles).includes('director'),
  );
}
