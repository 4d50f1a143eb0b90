import { database } from '#platform/database/database.server.ts';
import type { Visit } from '#platform/http/visit.ts';
import type { Language } from '#platform/language/language.ts';
import { search } from '#platform/search/search.server.ts';
import type { Answer, Found, Reason } from '#platform/search/search.ts';
import {
  countsOf,
  narrowed,
  type CatalogueEntry,
  type FacetCounts,
  type Selection,
} from './catalogue.ts';
import { queryOf, wishOf, type Wish } from './catalogue-address.ts';
import { catalogue, contentsOf } from './catalogue.store.server.ts';
import { wordFields, wordsIn, type Content } from './entry.ts';
import { COLLECTION } from './entry.public.server.ts';
import { passageWith } from './excerpt.ts';

/** How many entries stand on one page of the list. */
const PER_PAGE = 20;
/** More than this nobody looks through. */
const MOST_FOUND = 500;

/** An entry in a list, in the language in which it is shown, and why it was found. */
export type Listed = Pick<CatalogueEntry, 'slug' | 'kind' | 'facts' | 'publishedAt'> & {
  readonly language: Language;
  readonly title: string;
  readonly problem: string;
  readonly failed: string;
  /** The piece of the text that answers the question best; empty when nothing was asked. */
  readonly passage: string;
  readonly reasons: readonly Reason[];
  /** Set when the words of the reasons stand in the text in the other language. */
  readonly foundIn: Language | null;
};

/** How thorough the searching was. */
export type Searched = Pick<Answer, 'searched' | 'progress' | 'language'>;

export type CatalogueView = {
  readonly wish: Wish;
  readonly total: number;
  /** How many entries there are without any question or choice. */
  readonly all: number;
  readonly pages: number;
  readonly entries: readonly Listed[];
  readonly counts: FacetCounts;
  /** Null when nothing was asked. */
  readonly searched: Searched | null;
};

/** The public list: everything, or what a question finds, narrowed by the choices in the address. */
export async function cataloguePage(
  visit: Visit,
  query: URLSearchParams,
  db = database(),
): Promise<CatalogueView> {
  const wish = wishOf(query);
  const { entries, byId } = await catalogue(db);
  const answer =
    wish.question === ''
      ? null
      : await search({ text: wish.question, collection: COLLECTION, limit: MOST_FOUND });
  const found = new Map(answer?.found.map((one) => [one.id, one]));
  const candidates = answer ? answer.found.flatMap(({ id }) => byId.get(id) ?? []) : entries;
  const fitting = narrowed(candidates, wish.selection);
  if (answer && wish.order === 'new')
    fitting.sort((a, b) => b.firstPublishedAt.getTime() - a.firstPublishedAt.getTime());
  const pages = Math.max(1, Math.ceil(fitting.length / PER_PAGE));
  const page = Math.min(wish.page, pages);
  const shown = fitting.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const told = answer
    ? await contentsOf(
        db,
        shown.map(({ id }) => id),
      )
    : new Map<string, Content>();
  return {
    wish: { ...wish, page },
    total: fitting.length,
    all: entries.length,
    pages,
    entries: shown.map((one) => {
      const [hit, content] = [found.get(one.id), told.get(one.id)];
      const item = listed(one, visit.language);
      return hit && content ? explained(item, content, hit) : item;
    }),
    counts: answer ? countsOf(candidates, wish.selection) : countsKept(entries, wish.selection),
    searched: answer && {
      searched: answer.searched,
      progress: answer.progress,
      language: answer.language,
    },
  };
}

const counted = new WeakMap<readonly CatalogueEntry[], Map<string, FacetCounts>>();
/** Choices can be made in any combination; only so many are remembered. */
const MOST_COUNTED = 200;

/** The counts of a list without a question: the same for everybody until the catalogue changes. */
function countsKept(entries: readonly CatalogueEntry[], selection: Selection): FacetCounts {
  const all = counted.get(entries) ?? new Map<string, FacetCounts>();
  const key = queryOf({ selection });
  const counts = all.get(key) ?? countsOf(entries, selection);
  if (all.size < MOST_COUNTED) counted.set(entries, all.set(key, counts));
  return counts;
}

/** An entry as it stands in a list: in the language of the page when it exists in it. */
export function listed(
  { slug, kind, facts, publishedAt, words, language }: CatalogueEntry,
  wish: Language,
): Listed {
  const shown = words[wish] ? wish : language;
  const told = words[shown] ?? { title: '', problem: '', failed: '' };
  return {
    slug,
    kind,
    facts,
    publishedAt,
    language: shown,
    ...told,
    passage: '',
    reasons: [],
    foundIn: null,
  };
}

/** The same with why it was found: the words, and the passage in which they stand. */
function explained(item: Listed, content: Content, { reasons, language }: Found): Listed {
  const words = wordsIn(content, item.language);
  const texts = wordFields.filter((field) => field !== 'title').map((field) => words[field]);
  const passage = passageWith(texts, new Set(reasons.map(({ found }) => found)));
  const foundIn = language === item.language ? null : language;
  return { ...item, passage, reasons, foundIn };
}
