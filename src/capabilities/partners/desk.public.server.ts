import { and, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import { brokerOf, type Brokership } from '#capabilities/organisations/public.server.ts';
import { isOpen } from '#capabilities/organisations/reach.public.server.ts';
import { database } from '#platform/database/database.server.ts';
import type { Visit } from '#platform/http/visit.ts';
import { card } from './card.tables.ts';
import { NEW_HOURS, nextOf } from './desk.ts';
import { isServedBy } from './desk.store.server.ts';
import { deskOrganisation } from './desk.tables.ts';
import { introduction } from './introduction.tables.ts';
import {
  queueOf,
  type Queued,
  type QueuedCard,
  type QueuedIntroduction,
} from './queue.store.server.ts';
import { daysSince } from './silence.ts';

/** What a broker just did, as the address says. */
export const deskDeeds = ['approved', 'asked-back', 'declined'] as const;

/** Something that waits, with for how many days. */
export type Shown<Q extends Queued> = Q & { readonly days: number };

export type DeskView = {
  readonly slug: string;
  readonly next: Shown<Queued> | null;
  readonly cards: readonly Shown<QueuedCard>[];
  readonly introductions: readonly Shown<QueuedIntroduction>[];
  readonly expiring: readonly Shown<QueuedCard>[];
  /** How many cards came in since yesterday. */
  readonly fresh: number;
  readonly counts: DeskCounts;
  readonly told: (typeof deskDeeds)[number] | null;
};

/** The desk of an institute: what waits, the one next thing first. */
export async function deskPage(
  visit: Visit,
  params: Record<string, string>,
  search: URLSearchParams,
  db = database(),
): Promise<DeskView> {
  const broker = await brokerOf(visit, params.organisation ?? '', db);
  const { now } = visit;
  const queue = (await queueOf(db, broker, now)).map((one) => ({
    ...one,
    days: daysSince(one.since, now),
  }));
  const cards = queue.filter((one) => one.on === 'card');
  const since = new Date(now.getTime() - NEW_HOURS * 60 * 60 * 1000);
  const waiting = cards.filter(({ task }) => task !== 'expiring');
  return {
    slug: broker.slug,
    next: nextOf(queue) ?? null,
    cards: waiting,
    introductions: queue.filter((one) => one.on === 'introduction'),
    expiring: cards.filter(({ task }) => task === 'expiring').sort(byEnd),
    fresh: waiting.filter((one) => one.since > since).length,
    counts: await countsOf(db, broker, now),
    told: deskDeeds.find((deed) => search.has(deed)) ?? null,
  };
}

const byEnd = (a: QueuedCard, b: QueuedCard) =>
  (a.expiresAt?.getTime() ?? 0) - (b.expiresAt?.getTime() ?? 0);

type DeskCounts = {
  readonly organisations: number;
  readonly market: number;
  readonly open: number;
  readonly mine: number;
};

async function countsOf(
  db: ReturnType<typeof database>,
  broker: Brokership,
  now: Date,
): Promise<DeskCounts> {
  const { organisationId, userId } = broker;
  const served = and(
    eq(deskOrganisation.instituteId, organisationId),
    isOpen(deskOrganisation.organisationId),
  );
  const inMarket = and(
    isServedBy(card.organisationId, broker),
    isOpen(card.organisationId),
    isNotNull(card.content),
    isNull(card.withdrawnAt),
    gt(card.expiresAt, now),
  );
  const open = and(eq(introduction.instituteId, organisationId), isNull(introduction.ending));
  return {
    organisations: await db.$count(deskOrganisation, served),
    market: await db.$count(card, inMarket),
    open: await db.$count(introduction, open),
    mine: await db.$count(introduction, and(open, eq(introduction.brokerId, userId))),
  };
}
