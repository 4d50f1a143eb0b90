import { and, eq, gt, inArray, isNotNull, isNull, lte, or } from 'drizzle-orm';
import type { Brokership } from '#capabilities/organisations/public.server.ts';
import { isOpen, namesOf } from '#capabilities/organisations/reach.public.server.ts';
import type { Kind } from './card.ts';
import { card } from './card.tables.ts';
import { isWithoutBroker } from './capacity.store.server.ts';
import { EXPIRING_DAYS, type Waiting } from './desk.ts';
import { isServedBy } from './desk.store.server.ts';
import { introduction, introductionQuestion, introductionSide } from './introduction.tables.ts';
import { brokerReader, type Showing, shownCards } from './shown-card.store.server.ts';
import { silentSince } from './silence.ts';

const DAY = 24 * 60 * 60 * 1000;

/** A card that waits at the desk, or that ends soon. */
export type QueuedCard = Waiting & {
  readonly on: 'card';
  readonly kind: Kind;
  readonly title: string;
  /** An organisation of this desk, so its name may be told here. */
  readonly organisation: string;
  readonly expiresAt: Date | null;
};

/** An introduction of this desk that waits for a broker. */
export type QueuedIntroduction = Waiting & {
  readonly on: 'introduction';
  /** As this desk may see them; null for a card that is not shown to it any more. */
  readonly titles: readonly [string | null, string | null];
  readonly mine: boolean;
};

export type Queued = QueuedCard | QueuedIntroduction;

/** All that waits at this desk, what waits longest first. */
export async function queueOf(db: Showing, broker: Brokership, now: Date): Promise<Queued[]> {
  const queued = [
    ...(await queuedCards(db, broker, now)),
    ...(await queuedIntroductions(db, broker, now)),
  ];
  return queued.sort((a, b) => a.since.getTime() - b.since.getTime() || (a.id < b.id ? -1 : 1));
}

async function queuedCards(db: Showing, broker: Brokership, now: Date): Promise<QueuedCard[]> {
  const soon = new Date(now.getTime() + EXPIRING_DAYS * DAY);
  const waits = and(isNotNull(card.submittedAt), isNotNull(card.draft));
  const ends = and(
    isNotNull(card.content),
    isNull(card.withdrawnAt),
    gt(card.expiresAt, now),
    lte(card.expiresAt, soon),
  );
  const rows = await db
    .select()
    .from(card)
    .where(
      and(isServedBy(card.organisationId, broker), isOpen(card.organisationId), or(waits, ends)),
    );
  const names = await namesOf(
    db,
    rows.map(({ organisationId }) => organisationId),
  );
  return rows.map((row) => {
    const { id, submittedAt, draft, content, expiresAt } = row;
    const submitted = submittedAt !== null && draft !== null;
    const task = !submitted ? 'expiring' : content === null ? 'new-card' : 'changed-card';
    return {
      ...{ on: 'card', id, task, expiresAt, kind: row.kind as Kind },
      since: (submitted ? submittedAt : row.approvedAt) ?? now,
      title: (submitted ? draft : content)?.title ?? '',
      organisation: names.get(row.organisationId)?.name ?? '',
    };
  });
}

async function queuedIntroductions(
  db: Showing,
  broker: Brokership,
  now: Date,
): Promise<QueuedIntroduction[]> {
  const tasks = await introductionTasks(db, broker, now);
  const ids = [...new Set(tasks.map(({ id }) => id))];
  if (ids.length === 0) return [];
  const rows = await db.select().from(introduction).where(inArray(introduction.id, ids));
  const cardIds = rows.flatMap((row) => [row.firstCardId, row.secondCardId]);
  const shown = await shownCards(db, cardIds, brokerReader(broker), now);
  const titleOf = (id: string) => shown.find((one) => one.id === id)?.content.title ?? null;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return tasks.flatMap((task) => {
    const row = byId.get(task.id);
    if (!row) return [];
    const titles = [titleOf(row.firstCardId), titleOf(row.secondCardId)] as const;
    return [{ ...task, on: 'introduction', mine: row.brokerId === broker.userId, titles }];
  });
}

async function introductionTasks(db: Showing, broker: Brokership, now: Date): Promise<Waiting[]> {
  const ours = eq(introduction.instituteId, broker.organisationId);
  const isQuiet = and(
    ours,
    isNull(introduction.ending),
    lte(introduction.touchedAt, silentSince(now)),
  );
  const columns = { id: introduction.id, since: introduction.touchedAt };
  const silent = await db.select(columns).from(introduction).where(isQuiet);
  const without = await db
    .select({ id: introduction.id, since: introduction.createdAt })
    .from(introduction)
    .where(and(ours, isWithoutBroker));
  const reports = await db
    .select({ id: introduction.id, since: introductionSide.reportedAt })
    .from(introductionSide)
    .innerJoin(introduction, eq(introduction.id, introductionSide.introductionId))
    .where(
      and(ours, isNotNull(introductionSide.reportedAt), isNull(introductionSide.reportHandledAt)),
    );
  const questions = await db
    .select({
      id: introduction.id,
      since: introductionQuestion.askedAt,
      answeredAt: introductionQuestion.answeredAt,
    })
    .from(introductionQuestion)
    .innerJoin(introduction, eq(introduction.id, introductionQuestion.introductionId))
    .where(and(ours, isNull(introduction.ending), waitsToPass));
  return [
    ...reports.map(({ id, since }) => ({ task: 'report' as const, id, since: since ?? now })),
    ...questions.map(({ id, since, answeredAt }) => ({
      ...{ task: 'question' as const, id, since: answeredAt ?? since },
    })),
    ...without.map((one) => ({ task: 'without-broker' as const, ...one })),
    ...silent.map((one) => ({ task: 'silent' as const, ...one })),
  ];
}

/** A question, or its answer, that a broker has not let pass or held back. */
export const waitsToPass = or(
  isNull(introductionQuestion.passedAt),
  and(isNotNull(introductionQuestion.answeredAt), isNull(introductionQuestion.answerPassedAt)),
);
