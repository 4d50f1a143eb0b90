import { redirect } from '@sveltejs/kit';
import type { Membership } from '#capabilities/organisations/public.server.ts';
import { database, type Database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import type { Kind } from './card.ts';
import { isInMarket } from './card-state.ts';
import { cardsOf, isId } from './cards.store.server.ts';
import { membershipsOf, readerOfAll } from './marketplace.public.server.ts';
import type { Grade } from './match.ts';
import { findableAmong } from './marketplace.store.server.ts';
import { matchWith } from './matches.store.server.ts';
import { shownCards } from './shown-card.store.server.ts';
import type { ShownCard } from './shown-card.ts';

/** A member of an organisation that does not exist finds what every member finds. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
/** So many own cards are laid beside the one that is read, those that were worked on last. */
const MOST_LAID_BESIDE = 5;

/** An open card of the visitor, laid beside the card that they read. */
export type LaidBeside = {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  /** Its organisation. */
  readonly slug: string;
  readonly organisation: string;
  /** Null when there is no match; why not is not told. */
  readonly grade: Grade | null;
};

type Named = { readonly slug: string; readonly name: string };

export type MarketCardView = {
  readonly card: ShownCard;
  readonly isSignedIn: boolean;
  /** Set when the card is of an organisation of the visitor. */
  readonly isOf: Named | null;
  /** The best match first. */
  readonly laidBeside: readonly LaidBeside[];
  readonly organisations: readonly Named[];
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
  const isOf = memberships.find(({ slug }) => slug === card.who.slug);
  // What others cannot find is read where it is written.
  if (isOf && !(await isFindable(db, id, visit.now)))
    redirect(303, `/organisations/${isOf.slug}/cards/${id}`);
  return {
    card,
    isSignedIn: visit.person !== null,
    isOf: isOf ? named(isOf) : null,
    laidBeside: isOf ? [] : await laidBeside(db, memberships, id, visit.now),
    organisations: memberships.map(named),
  };
}

async function isFindable(db: Database, id: string, now: Date): Promise<boolean> {
  const reader = { organisationIds: [NOBODY] };
  return (await findableAmong(db, { reader, choice: {}, now }, [id])).length > 0;
}

const named = ({ slug, organisationName: name }: Membership): Named => ({ slug, name });
const order = ['strong', 'possible', 'weak', null];

async function laidBeside(
  db: Database,
  memberships: readonly Membership[],
  other: string,
  now: Date,
): Promise<LaidBeside[]> {
  const lists = await Promise.all(
    memberships.map(async (membership) =>
      (await cardsOf(db, membership, now))
        .filter(({ state }) => isInMarket(state))
        .map((card) => ({ card, membership })),
    ),
  );
  const laid = await Promise.all(
    lists
      .flat()
      .slice(0, MOST_LAID_BESIDE)
      .map(async ({ card: { id, kind, content }, membership }) => {
        const found = await matchWith(db, id, other, { reader: 'organisation', now });
        const { slug, organisationName: organisation } = membership;
        const title = content?.title ?? '';
        return { id, kind, title, slug, organisation, grade: found?.match.grade ?? null };
      }),
  );
  return laid.sort((one, another) => order.indexOf(one.grade) - order.indexOf(another.grade));
}
