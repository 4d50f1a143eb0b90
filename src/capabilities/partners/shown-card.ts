import type { Content, Kind, Visibility } from './card.ts';

/**
 * Who stands behind a card, as far as the reader may know. Anonymous: what many organisations have in
 * common; null where it would say too much. `name` and `slug` only for a public card, or after two yeses.
 */
export type Who = {
  readonly name: string | null;
  readonly slug: string | null;
  readonly sort: string | null;
  readonly sizeClass: string | null;
  readonly region: string | null;
};

/** A card of somebody else, as a reader may see it: nothing in it leads to a hidden organisation. */
export type ShownCard = {
  readonly id: string;
  readonly kind: Kind;
  readonly visibility: Visibility;
  readonly content: Content;
  readonly who: Who;
  readonly expiresAt: Date;
};
