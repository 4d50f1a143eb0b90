import { database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import type { Kind } from './card.ts';
import { isInMarket } from './card-state.ts';
import { cardsOf, isId } from './cards.store.server.ts';
import { membershipsOf, readerOfAll } from './marketplace.public.server.ts';
import { shownCards } from './shown-card.store.server.ts';
import type { ShownCard } from './shown-card.ts';

/** A card of the visitor that may fit the card that they read. */
export type OwnCard = {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  /** Its organisation. */
  readonly slug: string;
  readonly organisation: string;
};

export type MarketCardView = {
  readonly card: ShownCard;
  readonly isSignedIn: boolean;
  /** Set when the card is of an organisation of the visitor. */
  readonly isOf: { readonly slug: string; readonly name: string } | null;
  /** Own cards that are open: each has a page on which it is laid beside this one. */
  readonly own: readonly OwnCard[];
  readonly organisations: readonly { readonly slug: string; readonly name: string }[];
};

/** One card in full. What a reader may not see is the same to them as what never was. */
export async function marketCardPage(
  visit: Visit,
  id: string,
  db = database(),
): Promise<MarketCardView> {
  if (!isId(id)) notFound();
  const memberships = await membershipsOf(visit, db);
  const [card] = await shownCards(db, [id], readerOfAll(memberships), visit.now);
  if (!card) notFound();
  const isOf = memberships.find(({ slug }) => slug === card.who.slug) ?? null;
  const own = await Promise.all(
    memberships
      .filter((one) => one !== isOf)
      .map(async (one) =>
        (await cardsOf(db, one, visit.now))
          .filter(({ state }) => isInMarket(state))
          .map(({ id: mine, kind, content }) => ({
            ...{ id: mine, kind, title: content?.title ?? '' },
            ...{ slug: one.slug, organisation: one.organisationName },
          })),
      ),
  );
  const named = ({ slug, organisationName: name }: (typeof memberships)[number]) => ({
    slug,
    name,
  });
  return {
    card,
    isSignedIn: visit.person !== null,
    isOf: isOf && named(isOf),
    own: own.flat(),
    organisations: memberships.map(named),
  };
}
