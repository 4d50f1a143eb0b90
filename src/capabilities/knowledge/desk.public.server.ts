import { brokerOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { changedPlaces, valueAt, type Place } from './changes.ts';
import { wordsIn, type Content, type Kind } from './entry.ts';
import { resembling } from './resembling.store.server.ts';
import type { State } from './standing.ts';
import {
  approvalBy,
  entryForBroker,
  lastReview,
  reviewQueue,
  type Waiting,
} from './review.store.server.ts';

type Params = Record<string, string>;

export type DeskView = {
  readonly slug: string;
  readonly waiting: readonly Waiting[];
  readonly told: 'approved' | 'asked-back' | null;
};

/** The brokers' desk: what waits, the oldest first. */
export async function deskPage(
  visit: Visit,
  params: Params,
  search: URLSearchParams,
  db = database(),
): Promise<DeskView> {
  const broker = await brokerOf(visit, params.organisation ?? '', db);
  const told = search.has('approved') ? 'approved' : search.has('asked-back') ? 'asked-back' : null;
  return { slug: broker.slug, waiting: await reviewQueue(db, broker), told };
}

/** A place in the text that will change when it is approved. */
export type Change = { readonly place: Place; readonly was: unknown; readonly becomes: unknown };

/** Something public that tells nearly the same. */
export type NearDuplicate = {
  readonly slug: string;
  readonly title: string;
  readonly organisation: string;
};

export type ReviewView = {
  readonly slug: string;
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly organisation: string;
  /** Null when it was never public and does not wait any more. */
  readonly content: Content | null;
  readonly revision: number;
  readonly waits: boolean;
  readonly isNew: boolean;
  readonly changes: readonly Change[];
  readonly right: 'yes' | 'alone' | 'no';
  readonly last: Awaited<ReturnType<typeof lastReview>> | null;
  readonly state: State;
  readonly publicSlug: string;
  readonly withdrawnReason: string;
  readonly near: readonly NearDuplicate[];
  readonly told: 'withdrawn' | 'restored' | 'merged' | null;
};

/** One entry at the desk: the text as it will be, and what changed since it was public. */
export async function reviewPage(
  visit: Visit,
  params: Params,
  search: URLSearchParams,
  db = database(),
): Promise<ReviewView> {
  const broker = await brokerOf(visit, params.organisation ?? '', db);
  const entry = (await entryForBroker(db, broker, params.entry)) ?? notFound();
  const { id, kind, organisation, revision, content } = entry;
  const waits = entry.submittedAt !== null && entry.draft !== null;
  // A draft that does not wait is the business of its writers alone.
  const writing = waits ? entry.draft : content;
  const changes =
    content && writing
      ? changedPlaces(content, writing).map((place) => ({
          place,
          was: valueAt(content, place),
          becomes: valueAt(writing, place),
        }))
      : [];
  return {
    ...{ slug: broker.slug, id, kind, organisation, revision, changes },
    title: writing ? wordsIn(writing, writing.language).title : '',
    content: writing,
    waits,
    isNew: entry.version === 0,
    right: await approvalBy(db, broker, entry),
    last: (await lastReview(db, entry)) ?? null,
    state: entry.state,
    publicSlug: entry.slug,
    withdrawnReason: entry.withdrawnReason,
    near: writing && entry.state !== 'merged' ? await nearDuplicates(db, id, writing) : [],
    told: (['withdrawn', 'restored', 'merged'] as const).find((one) => search.has(one)) ?? null,
  };
}

/** So many near duplicates help to decide; more only distract. */
const MOST_NEAR = 3;

async function nearDuplicates(
  db: ReturnType<typeof database>,
  own: string,
  content: Content,
): Promise<NearDuplicate[]> {
  const { title, problem, done } = wordsIn(content, content.language);
  const { outcome, entries } = await resembling(db, [title, problem, done].join('\n'));
  return outcome.likenesses
    .filter(({ strength }) => strength === 'exists')
    .flatMap(({ entryId }) => entries.get(entryId) ?? [])
    .filter(({ id }) => id !== own)
    .slice(0, MOST_NEAR)
    .map(({ slug, content: other, organisation }) => ({
      slug,
      title: wordsIn(other, other.language).title,
      organisation: organisation.name,
    }));
}
