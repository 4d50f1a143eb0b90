import { audiences, forms, kinds, places } from './card.ts';
import { conceptWith } from './concepts.ts';

/** By what the public market can be narrowed, in the order of the form. */
export const marketFilters = ['kind', 'concept', 'form', 'audience', 'place', 'language'] as const;
export type MarketFilter = (typeof marketFilters)[number];

/** Languages in which one can look for a partner: those of the form of a card. */
export const marketLanguages = ['nl', 'en', 'fy', 'dse', 'de', 'fr'] as const;

/** Per filter the one value that is wanted; everything when there is none. */
export type MarketChoice = { readonly [F in MarketFilter]?: string };

/** What a visitor asks of the market; all of it stands in the address. */
export type MarketWish = {
  /** Empty when there is no question. */
  readonly question: string;
  readonly choice: MarketChoice;
  /** From 1. */
  readonly page: number;
};

/** How many cards stand on one page. */
export const CARDS_PER_PAGE = 20;
/** So many are counted, and can be turned to; of more it is only said that there are more. */
export const MOST_COUNTED = 1_000;
const MOST_PAGES = MOST_COUNTED / CARDS_PER_PAGE;
/** What stands in an address longer than this was not typed by a person. */
const LONGEST_QUESTION = 4_000;

const isKnown: { readonly [F in MarketFilter]: (value: string) => boolean } = {
  kind: (value) => kinds.some((one) => one === value),
  concept: (value) => conceptWith(value) !== undefined,
  form: (value) => forms.some((one) => one === value),
  audience: (value) => audiences.some((one) => one === value),
  place: (value) => places.some((one) => one === value),
  language: (value) => marketLanguages.some((one) => one === value),
};

/** Reads a wish from the query of an address; what does not exist is left out. */
export function marketWishOf(query: Pick<URLSearchParams, 'get'>): MarketWish {
  const chosen = marketFilters.flatMap((filter) => {
    const value = query.get(filter) ?? '';
    return isKnown[filter](value) ? [[filter, value] as const] : [];
  });
  const page = Number(query.get('page') ?? 1);
  return {
    question: (query.get('q') ?? '').trim().slice(0, LONGEST_QUESTION),
    choice: Object.fromEntries(chosen),
    page: Number.isSafeInteger(page) && page > 0 ? Math.min(page, MOST_PAGES) : 1,
  };
}

/** The query that asks for a wish, with `?` when there is anything to ask. */
export function marketQueryOf({ question, choice, page }: Partial<MarketWish>): string {
  const query = new URLSearchParams();
  if (question) query.set('q', question);
  for (const filter of marketFilters) {
    const value = choice?.[filter];
    if (value !== undefined) query.set(filter, value);
  }
  if (page && page > 1) query.set('page', String(page));
  const text = query.toString();
  return text && `?${text}`;
}

/** A choice without one of its filters. */
export function withoutFilter(choice: MarketChoice, filter: MarketFilter): MarketChoice {
  return Object.fromEntries(Object.entries(choice).filter(([name]) => name !== filter));
}
