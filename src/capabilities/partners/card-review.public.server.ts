import { brokerOf } from '#capabilities/organisations/public.server.ts';
import { recognitionOf } from '#capabilities/organisations/recognition.public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import type { Content, Kind, Visibility } from './card.ts';
import { isInMarket } from './card-state.ts';
import { cardForBroker, saidOf, type CardSaid } from './card-review.store.server.ts';
import type { Card } from './cards.store.server.ts';
import { handlingOf } from './handling.store.server.ts';
import { isCertain, tracesIn } from './identifying.ts';
import { matchCountOf, type MatchCount } from './match-count.store.server.ts';
import { notesAbout, type Note } from './note.store.server.ts';
import { qualityOf, type Quality } from './quality.ts';

export type CardReviewView = {
  readonly slug: string;
  readonly id: string;
  readonly kind: Kind;
  /** The name of the organisation whose card it is; `organisation` is whose pages these are. */
  readonly owner: string;
  readonly visibility: Visibility;
  readonly content: Content;
  readonly revision: number;
  readonly submittedAt: Date | null;
  readonly waits: boolean;
  readonly inMarket: boolean;
  readonly expiresAt: Date | null;
  readonly quality: readonly Quality[];
  readonly matches: MatchCount;
  readonly right: 'yes' | 'alone' | 'no';
  readonly said: readonly CardSaid[];
  readonly notes: readonly Note[];
  readonly told: 'noted' | 'unnoted' | null;
};

/** One card at the desk: as others will see it, with what deserves a second look. */
export async function cardReviewPage(
  visit: Visit,
  params: Record<string, string>,
  search: URLSearchParams,
  db = database(),
): Promise<CardReviewView> {
  const broker = await brokerOf(visit, params.organisation ?? '', db);
  const card = (await cardForBroker(db, broker, params.card, visit.now)) ?? notFound();
  const waits = card.submittedAt !== null && card.draft !== null;
  // A draft that does not wait is the business of its organisation alone.
  const content = (waits ? card.draft : card.content) ?? notFound();
  const { id, kind, organisation, visibility, revision, submittedAt, expiresAt, state } = card;
  return {
    ...{ slug: broker.slug, id, kind, visibility, revision, submittedAt, expiresAt },
    ...{ owner: organisation, content, waits, inMarket: isInMarket(state) },
    quality: qualityOf(kind, content, await namingsIn(db, card, content)),
    matches: await matchCountOf(db, broker, card, content, visit.now),
    right: await handlingOf(db, broker, [card.organisationId]),
    said: await saidOf(db, card),
    notes: await notesAbout(db, broker, { about: 'card', id }),
    told: (['noted', 'unnoted'] as const).find((one) => search.has(one)) ?? null,
  };
}

/** What leads to the organisation, in a card that goes without its name. */
async function namingsIn(
  db: ReturnType<typeof database>,
  { visibility, organisationId }: Card,
  content: Content,
) {
  if (visibility === 'public') return [];
  const traces = tracesIn(content, await recognitionOf(db, organisationId));
  return traces.map((trace) => ({ words: trace.words, certain: isCertain(trace) }));
}
