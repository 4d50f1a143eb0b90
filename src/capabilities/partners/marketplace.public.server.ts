import { membershipsDuring, type Membership } from '#capabilities/organisations/public.server.ts';
import { database, type Database } from '#platform/database/database.server.ts';
import type { Visit } from '#platform/http/visit.ts';
import { search } from '#platform/search/search.server.ts';
import type { Answer, Found, Reason } from '#platform/search/search.ts';
import { CARDS } from './card-texts.ts';
import { labelOf } from './concepts.ts';
import { CARDS_PER_PAGE, marketWishOf, type MarketWish } from './marketplace.ts';
import { cardsInMarket, findableAmong, type Looking } from './marketplace.store.server.ts';
import { sighted } from './sighted.ts';
import { shownCards, type Reader } from './shown-card.store.server.ts';
import type { ShownCard } from './shown-card.ts';

/** More than this nobody looks through. */
const MOST_FOUND = 500;

/** A card in the public list, and why it was found. */
export type MarketCard = ShownCard & { readonly reasons: readonly Reason[] };

export type MarketView = {
  readonly wish: MarketWish;
  readonly cards: readonly MarketCard[];
  readonly total: number;
  /** There are more than were counted. */
  readonly isMore: boolean;
  /** How many cards this reader can find without any question or choice. */
  readonly all: number;
  readonly pages: number;
  /** Null when nothing was asked; below 1 while the index is being built. */
  readonly progress: number | null;
  readonly isSignedIn: boolean;
  /** The organisations of the visitor: where a card can be begun. */
  readonly organisations: readonly { readonly slug: string; readonly name: string }[];
};

/** The public market: what others ask and offer, found by a question and narrowed by choices. */
export async function marketPage(
  visit: Visit,
  query: Pick<URLSearchParams, 'get'>,
  db = database(),
): Promise<MarketView> {
  const wish = marketWishOf(query);
  const memberships = await membershipsOf(visit, db);
  const reader = readerOfAll(memberships);
  const looking = { reader, choice: wish.choice, now: visit.now };
  const everything = await cardsInMarket(db, { ...looking, choice: {} }, { limit: 0, offset: 0 });
  const found = wish.question === '' ? null : await asked(db, wish.question, looking, reader);
  const { page, pages, total, isMore, cards } = found
    ? pageOf(found.cards, wish.page)
    : await newest(db, looking, reader, wish.page);
  return {
    wish: { ...wish, page },
    ...{ cards, total, isMore, pages },
    all: everything.total,
    progress: found?.progress ?? null,
    isSignedIn: visit.person !== null,
    organisations: memberships.map(({ slug, organisationName: name }) => ({ slug, name })),
  };
}

/** The memberships of a visitor; a stranger has none. */
export async function membershipsOf(visit: Visit, db: Database): Promise<readonly Membership[]> {
  return visit.person ? membershipsDuring(visit, db) : [];
}

/** Who reads for all organisations that they belong to. */
export const readerOfAll = (memberships: readonly Membership[]): Reader => ({
  organisationIds: memberships.map(({ organisationId }) => organisationId),
});

async function newest(db: Database, looking: Looking, reader: Reader, wished: number) {
  const read = (page: number) =>
    cardsInMarket(db, looking, { limit: CARDS_PER_PAGE, offset: (page - 1) * CARDS_PER_PAGE });
  const first = await read(wished);
  const pages = pagesOf(first.total);
  const page = Math.min(wished, pages);
  const { ids, total, isMore } = page === wished ? first : await read(page);
  const shown = await shownCards(db, ids, reader, looking.now);
  return { page, pages, total, isMore, cards: shown.map((one) => ({ ...one, reasons: [] })) };
}

async function asked(
  db: Database,
  question: string,
  looking: Looking,
  reader: Reader,
): Promise<{ cards: readonly MarketCard[] } & Pick<Answer, 'progress'>> {
  const answer = await search({ text: question, collection: CARDS, limit: MOST_FOUND });
  const hits = new Map(answer.found.map((one) => [one.id, one]));
  const ids = await findableAmong(db, looking, [...hits.keys()]);
  const shown = await shownCards(db, ids, reader, looking.now);
  const places = new Map([...hits.keys()].map((id, place) => [id, place]));
  const cards = shown
    .flatMap((one) => {
      const hit = hits.get(one.id);
      return hit ? foundAs(one, hit, places.get(one.id) ?? MOST_FOUND) : [];
    })
    .sort((one, other) => other.worth - one.worth)
    .map(({ shown: one, reasons }) => ({ ...one, reasons }));
  return { cards, progress: answer.progress };
}

/** As in the fusion of languages: places count, and the first ones do not count for everything. */
const DAMPING = 60;

/** A card without names was found by what its reader sees, and by nothing else. */
function foundAs(shown: ShownCard, { reasons }: Found, place: number) {
  const told =
    shown.who.name === null ? sighted(shown.content, reasons, labelOf) : { reasons, share: 1 };
  if (told.share === 0) return [];
  return [{ shown, reasons: told.reasons, worth: told.share / (DAMPING + place) }];
}

const pagesOf = (total: number) => Math.max(1, Math.ceil(total / CARDS_PER_PAGE));

function pageOf(all: readonly MarketCard[], wished: number) {
  const pages = pagesOf(all.length);
  const page = Math.min(wished, pages);
  const cards = all.slice((page - 1) * CARDS_PER_PAGE, page * CARDS_PER_PAGE);
  return { page, pages, total: all.length, isMore: false, cards };
}
