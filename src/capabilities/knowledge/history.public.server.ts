import { brokerOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { changedPlaces, valueAt } from './changes.ts';
import type { Change } from './desk.public.server.ts';
import { entryOfMember } from './draft.actions.server.ts';
import { wordsIn, type Content, type Kind } from './entry.ts';
import type { Entry } from './entry.store.server.ts';
import { eventsOf, versionsOf, type Event } from './history.store.server.ts';
import { entryForBroker } from './review.store.server.ts';

type Params = Record<string, string>;

export type HistoryView = {
  readonly title: string;
  readonly kind: Kind;
  readonly back: string;
  readonly events: readonly Event[];
  readonly versions: readonly { readonly number: number; readonly publishedAt: Date }[];
  /** The version that was asked for: as it was, and what changed since the one before. */
  readonly shown: {
    readonly number: number;
    readonly content: Content;
    readonly changes: readonly Change[];
  } | null;
};

/** Who changed what in an entry, for the members of its organisation. */
export async function historyPage(
  visit: Visit,
  params: Params,
  search: URLSearchParams,
  db = database(),
): Promise<HistoryView> {
  const { membership, entry } = await entryOfMember(visit, params, db);
  const back = `/organisations/${membership.slug}/knowledge/${entry.id}/edit`;
  return viewOf(entry, entry.writing, back, search, db);
}

/** The same for a broker, who sees what was submitted or public. */
export async function historyForBroker(
  visit: Visit,
  params: Params,
  search: URLSearchParams,
  db = database(),
): Promise<HistoryView> {
  const broker = await brokerOf(visit, params.organisation ?? '', db);
  const entry = (await entryForBroker(db, broker, params.entry)) ?? notFound();
  const back = `/organisations/${broker.slug}/review/${entry.id}`;
  return viewOf(entry, entry.content ?? entry.writing, back, search, db);
}

async function viewOf(
  entry: Entry,
  named: Content,
  back: string,
  search: URLSearchParams,
  db: ReturnType<typeof database>,
): Promise<HistoryView> {
  const versions = await versionsOf(db, entry);
  const asked = versions.find(({ number }) => String(number) === search.get('version'));
  const before = versions.find(({ number }) => number === (asked?.number ?? 0) - 1);
  const changes =
    asked && before
      ? changedPlaces(before.content, asked.content).map((place) => ({
          place,
          was: valueAt(before.content, place),
          becomes: valueAt(asked.content, place),
        }))
      : [];
  return {
    title: wordsIn(named, named.language).title,
    kind: entry.kind,
    back,
    events: await eventsOf(db, entry),
    versions: versions.map(({ number, publishedAt }) => ({ number, publishedAt })),
    shown: asked ? { number: asked.number, content: asked.content, changes } : null,
  };
}
