import { facets, type Facet, type Selection } from './catalogue.ts';

/** In which order a list stands: how well it fits the question, or the newest first. */
export const orders = ['relevance', 'new'] as const;
export type Order = (typeof orders)[number];

/** What a visitor asks of the catalogue; all of it stands in the address. */
export type Wish = {
  /** Empty when there is no question. */
  readonly question: string;
  readonly selection: Selection;
  readonly order: Order;
  /** From 1. */
  readonly page: number;
};

/** What stands in an address longer than this was not typed by a person. */
const LONGEST_QUESTION = 4_000;
const LONGEST_VALUE = 200;

/** Reads a wish from the query of an address; what makes no sense is left out. */
export function wishOf(query: Pick<URLSearchParams, 'get'>): Wish {
  const question = (query.get('q') ?? '').trim().slice(0, LONGEST_QUESTION);
  const chosen = facets.flatMap((facet) => {
    const value = query.get(facet)?.trim().slice(0, LONGEST_VALUE);
    return value ? [[facet, value] as const] : [];
  });
  const page = Number(query.get('page') ?? 1);
  const newest = query.get('sort') === 'new' || question === '';
  return {
    question,
    selection: Object.fromEntries(chosen),
    order: newest ? 'new' : 'relevance',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** The query that asks for a wish, with `?` when there is anything to ask; no field that says nothing. */
export function queryOf({ question, selection, order, page }: Partial<Wish>): string {
  const query = new URLSearchParams();
  if (question) query.set('q', question);
  for (const facet of facets) {
    const value = selection?.[facet];
    if (value !== undefined) query.set(facet, value);
  }
  if (order === 'new' && question) query.set('sort', order);
  if (page && page > 1) query.set('page', String(page));
  const text = query.toString();
  return text && `?${text}`;
}

/** A selection without one of its choices. */
export function without(selection: Selection, facet: Facet): Selection {
  return Object.fromEntries(Object.entries(selection).filter(([name]) => name !== facet));
}
